export const notices: typeof import('../id/notices.ts').notices = {
  greeting: (p) => `Dear ${p.name},`,
  greetingNoName: 'Hello,',
  automatic:
    'This letter was sent automatically by the portal. Replies to this address are not read.',
  facts: {
    number: 'Registration number',
    title: 'Information requested',
    received: 'Received',
    due: 'Answer no later than',
    files: 'Documents',
    withdrawn: 'Withdrawn',
    closed: 'Closed',
  },
  dueEstimated: (p) => `${p.date} (estimate)`,
  confirmEmail: {
    subject: 'Confirm your e-mail address',
    happened: (p) => `This e-mail address has just been registered on the portal of ${p.office}.`,
    next: 'If it was you, open this link and press the confirm button. After that you can file a request for information.',
    action: 'Confirm my e-mail',
    otherwise:
      'If it was not you, ignore this letter. The account cannot be used without your confirmation.',
  },
  resetPassword: {
    subject: 'Reset your password',
    happened: 'Somebody asked for a new password for your account.',
    next: 'If it was you, open this link and choose a new password. The link is valid for a short time and only once.',
    action: 'Choose a new password',
    otherwise: 'If it was not you, ignore this letter. Your password has not changed.',
  },
  alreadyRegistered: {
    subject: 'You already have an account',
    happened: 'Somebody tried to register with this e-mail address, but it already has an account.',
    next: 'If it was you, simply sign in. If you forgot your password, choose “Forgot password” on the sign-in page.',
    action: 'Sign in',
    otherwise: 'If it was not you, ignore this letter. Nothing has changed in your account.',
  },
  requestReceived: {
    subject: (p) => `Request ${p.number} received`,
    happened: 'We have received and registered your request for information.',
    next: 'The main information officer forwards it to the agency in charge. You need to do nothing; we will tell you as soon as the answer is available.',
    code: 'The status code for checking without signing in is on the receipt, on the page of your request.',
    action: 'See my request',
  },
  answerReady: {
    subject: (p) => `The answer to request ${p.number} is available`,
    happened: 'The answer to your request for information has been verified and is available.',
    nextFiles:
      'Sign in to the portal and download the documents. A download that breaks off can be resumed.',
    nextText: 'Sign in to the portal, read the answer, then press “I have received it”.',
    nextNotice:
      'Sign in to the portal and read the written notice. It also says what you can do if you do not agree.',
    action: 'Open the answer',
  },
  requestWithdrawn: {
    subject: (p) => `Request ${p.number} withdrawn`,
    happened: 'This request was withdrawn as you wished. We have stopped working on it.',
    next: 'If you need the information after all, file a new request.',
    action: 'See the record',
  },
  caseClosed: {
    subject: (p) => `Request ${p.number} completed`,
    how: {
      downloaded: 'You have downloaded all documents, so this request is completed.',
      confirmed: 'You said that you have received the answer, so this request is completed.',
      lapsed:
        'The answer has been available for a long time and was not fetched, so this request is closed.',
      collected: 'You have fetched the answer at the service desk, so this request is completed.',
      sent: 'We have sent you the answer, so this request is completed.',
      notice:
        'There are no files to hand over, so this request is completed with its written notice.',
    },
    next: 'The answer and its documents stay available on the page of your request.',
    action: 'See my request',
  },
  newsFacts: {
    by: 'At the latest',
    words: 'Remarks',
    question: 'Question',
    due: 'Answer at the latest',
  },
  news: {
    completion: {
      subject: (p) => `Request ${p.number} is to be completed`,
      happened:
        'Something is missing in your request. The answer can be prepared once it is completed.',
      next: 'Open the request and complete it before the last day has passed. After that the request lapses, and you would have to make a new one.',
      action: 'Complete the request',
    },
    lapsed: {
      subject: (p) => `Request ${p.number} has lapsed`,
      happened: 'What was missing was not completed by the last day, so this request has lapsed.',
      next: 'You may make a new request at any time. The written note is on the page of the request.',
      action: 'See the note',
    },
    asked: {
      subject: (p) => `A question about request ${p.number}`,
      happened: 'An officer asks you something, so that the answer is the right one.',
      next: 'Answer on the page of the request. The time for our answer keeps running.',
      action: 'Answer the question',
    },
    answered: {
      subject: (p) => `Your question in request ${p.number} is answered`,
      happened: 'An officer has answered your question.',
      next: 'Read the answer on the page of the request.',
      action: 'Read the answer',
    },
    extended: {
      subject: (p) => `The time for request ${p.number} is extended`,
      happened:
        'The answer to your request takes more time. It may be extended only once, by at most 7 working days (Law 14/2008, Article 22(8)).',
      next: 'You need not do anything. The letter of extension is on the page of the request.',
      action: 'See my request',
    },
    silent: {
      subject: (p) => `Request ${p.number} was not answered in time`,
      happened:
        'The last day for answering your request has passed. We apologise. The request is still being worked on.',
      next: 'You may object to the superior of the information officer because the request was not answered (Law 14/2008, Article 35(1)c).',
      action: 'See my request',
    },
    corrected: {
      subject: (p) => `The notice of request ${p.number} is corrected`,
      happened: 'Our notice has been corrected. The new letter takes the place of the old one.',
      next: 'Read the new letter on the page of the request.',
      action: 'Read the new letter',
    },
    reopened: {
      subject: (p) => `Request ${p.number} is being worked on again`,
      happened:
        'The answer to your request is being prepared anew. Files that you have received stay available.',
      next: 'You need not do anything; we tell you as soon as the new answer is there.',
      action: 'See my request',
    },
  },
}
