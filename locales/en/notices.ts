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
}
