import type {
  objections as objectionsId,
  objectionRefusals as refusalsId,
} from '../id/objections.ts'

export const objectionRefusals: typeof refusalsId = {
  not_permitted:
    'Your account may not do this. Objections are answered by the superior of the PPID, not by the PPID (Law 14/2008 Article 36(2)).',
  already_filed: 'This objection was filed already. Open its page to see where it stands.',
  not_filed: 'This objection was not filed yet. File the form first.',
  already_registered: 'This objection has a number already. Reload the page.',
  not_registered: 'This objection has no number yet. Try again in a moment.',
  ground_missing: 'No ground is chosen. Choose at least one (Law 14/2008 Article 35(1)).',
  ground_not_found:
    'This request does not have that ground. Choose one that fits it (Law 14/2008 Article 35(1)).',
  ground_twice: 'The same ground is chosen twice. Choose each once.',
  objection_open:
    'Another objection to this request is still open. Wait until it is finished, or withdraw it.',
  receipt_in_future: 'The day of receipt has not come yet. Write today or a day before.',
  receipt_too_old: 'The day of receipt lies too far back: at most 30 days ago. Check the date.',
  already_withdrawn: 'This objection was withdrawn by the applicant, so it goes no further.',
  already_declined: 'This objection was not accepted. Read why.',
  already_answered: 'This objection was answered. An answer that was sent cannot be changed.',
  already_settled: 'This objection was settled amicably.',
  already_forwarded: 'The file of this objection was passed on already.',
  dispute_running:
    'The matter is before the Information Commission and is settled there (Law 14/2008 Article 37).',
  late_undecided:
    'Every ground came after 30 working days (Law 14/2008 Article 36(1)). First decide whether it is heard.',
  not_late:
    'This objection came in time, so it cannot be turned away as late (Law 14/2008 Article 36(1)).',
  late_grounds: 'Decide on each ground that was raised late (Law 14/2008, Article 36(1)).',
  settle_never_for_a:
    'An objection to an exemption cannot be settled amicably (Law 14/2008 Article 35(2)). Answer it in writing.',
  settle_unsigned:
    'An agreement counts once both sides have signed its minutes (Law 14/2008, Article 35(2)). Tick it when they have.',
  ground_unanswered:
    'A ground is not answered. Each needs a decision with reasons (Perki 1/2021 Article 43).',
  order_missing:
    'Something is granted, but the order to the PPID is empty. Say what must be done and by when (Perki 1/2021 Article 43).',
  order_without_grant: 'The PPID is upheld on every ground, so there is nothing to order.',
  order_without_items:
    'Ground a, c, d or e is granted, so the order has to name the details to be given (Perki 1/2021, Article 43). Choose at least one.',
  order_days: 'The limit of an order is 1 to 30 working days.',
  unknown_item: 'That item is not part of this request. Reload the page.',
  request_withdrawn: 'The request was withdrawn, so no information can be ordered to be given.',
  silence_too_early: 'The time for the answer is not over (Law 14/2008 Article 36(2)).',
  already_silent: 'This objection was marked as not answered already.',
  order_unknown: 'This objection has no such order. Reload the page.',
  order_executed: 'This order was carried out already.',
  order_not_met:
    'The latest written notice does not give what was ordered, so the order is not carried out yet (Perki 1/2021, Article 43).',
  execution_by_notice:
    'This order is carried out by a new answer to the applicant. Work on the request until its notice is sent.',
  execution_without_words: 'Write what was done to carry out this order.',
  not_answered: 'This objection was not answered yet, so you cannot respond to an answer.',
  statement_missing:
    'The objection is the applicant’s own. Write down what the applicant said, and how.',
  already_responded: 'Your response to this answer is on record already.',
  window_over:
    'The 14 working days for a dispute are over (Law 14/2008 Article 37(2)). Ask the Information Commission; it judges lateness.',
  dispute_too_early:
    'A dispute can be brought after the answer, or after 30 working days without one (Law 14/2008 Article 37).',
  dispute_filed: 'The dispute about this objection is on record already.',
  dispute_missing: 'There is no dispute about this objection yet.',
  dispute_stage:
    'That stage cannot follow the present one (Law 14/2008 Articles 40 to 50). Choose one that is offered.',
  dispute_date: 'The date must lie between the stage before and today.',
  dispute_no_order_here:
    'Only an agreement or a final ruling is carried out; a ruling that may go to court is not yet (Law 14/2008, Articles 47 to 50).',
  dispute_order_open: 'Its order was not carried out yet. The dispute ends by itself once it is.',
  due_unchanged: 'The date does not change.',
  letter_known: 'This letter is on record already.',
  letter_unknown: 'This objection knows no such letter.',
}

export const objections: typeof objectionsId = {
  title: 'Objections',
  grounds: {
    a: {
      title: 'The information was refused as exempt',
      body: 'The answer calls this information secret, wholly or in part.',
    },
    b: {
      title: 'Regular information is not provided',
      body: 'This should be published regularly without being asked for.',
    },
    c: {
      title: 'The request was not answered',
      body: 'There was no written answer by its last day.',
    },
    d: {
      title: 'The answer is not what was asked for',
      body: 'What was given is not the information you asked for.',
    },
    e: {
      title: 'The request was not granted',
      body: 'The information was not given: refused, said not to exist, or the request lapsed.',
    },
    f: {
      title: 'The fee is unreasonable',
      body: 'Copying or sending costs too much.',
    },
    g: {
      title: 'The answer took too long',
      body: 'The answer came after its last day, or has not come yet.',
    },
  },
  groundArticle: (p) => `Law 14/2008 Article 35(1)${p.letter}`,
  foundOn: (p) => `Found on ${p.date}.`,
  lastDay: (p) => `You may object until ${p.date}.`,
  filedUntil: (p) => `The time to object ran until ${p.date}.`,
  filedLate: (p) =>
    `The time to object ran until ${p.date}; it was over when the objection was filed.`,
  lateGround: (p) =>
    `Its last day was ${p.date}. You may still object; the superior of the PPID decides whether it is heard.`,
  landing: {
    lead: 'Not content with the answer to your request? The superior of the PPID looks at it again. Free of charge, no lawyer needed.',
    how: 'How it works',
    steps: [
      'Choose your request and the ground of your objection, within 30 working days of finding it.',
      'Tell what happened. You get a number and a receipt at once.',
      'The superior of the PPID answers in writing within 30 working days of receipt.',
      'If it is granted, the PPID must give the information within the time that is set.',
      'If you are not content, or not answered, go to the Information Commission within 14 working days.',
    ],
    law: 'Based on Law 14/2008 Articles 35 to 37 and Perki 1/2021 Articles 39 to 44.',
    counter:
      'You may also come to the service desk; an officer helps with the form. Somebody may object for you with a special power of attorney.',
    mine: 'My objections',
    none: 'You have not filed an objection.',
    startTitle: 'Begin with your request',
    startHint: 'Requests you can object to now:',
    startNone: 'There is no request of yours to object to now.',
    toRequests: 'See my requests',
    signIn: 'Sign in to object',
    older: 'Older objections',
    newest: 'Back to the newest',
  },
  form: {
    title: 'File an objection',
    about: 'To the request',
    none: 'You cannot object to this request now',
    noneBody: 'It has no ground for an objection yet, or its grounds were raised before.',
    earlier: 'Objections filed to this request before:',
    grounds: 'What is the ground of your objection?',
    groundsHint: 'Only grounds that this request has are shown. You may choose several.',
    position: 'What happened?',
    positionHint:
      'Tell in your own words: what you asked for, what the answer was, and why you object.',
    proxy: 'Who files this?',
    proxySelf: 'I do, the applicant',
    proxyOther: 'Somebody on behalf of the applicant',
    proxyName: 'Name of the representative',
    proxyFile: 'Special power of attorney with duty stamp',
    proxyFileHint: 'PDF or photo (JPG, PNG). An electronic duty stamp will do.',
    proxyFileKept: (p) => `Received: ${p.name}. Choose another file to replace it.`,
    optional: (p) => `${p.label} (optional)`,
    toPreview: 'Check before sending',
    errors: {
      grounds: 'Choose at least one ground (Law 14/2008 Article 35(1)).',
      positionShort: (p) => `Tell what happened, in at least ${p.least} characters.`,
      positionLong: (p) => `Use at most ${p.most} characters.`,
      proxyName: 'Write the name of the representative.',
      proxyFile:
        'Upload the special power of attorney. Without it nobody can object for you (Perki 1/2021 Article 39).',
      fileRefused:
        'That file cannot be taken. Choose a whole PDF, JPG or PNG that is not too large.',
    },
  },
  preview: {
    title: 'Check your objection',
    lead: 'Once sent it cannot be changed. You can withdraw it until it is answered.',
    request: 'Request',
    grounds: 'Grounds',
    position: 'What happened',
    proxy: 'Representative',
    dueLead: 'If you send it today, the superior of the PPID answers',
    send: 'Send the objection',
    change: 'Change',
  },
  sent: 'Your objection was received',
  matter: {
    back: 'All my objections',
    meta: (p) => `${p.number} · filed ${p.when}`,
    request: 'The request it is about',
    grounds: 'Grounds',
    position: 'What happened',
    proxy: 'Filed by a representative',
    erased: 'These words were erased as the law demands.',
    letters: 'Letters',
    letterWaits: 'The letter is being made. Reload this page in a moment.',
    receipt: (p) => `Receipt of objection ${p.number} (PDF)`,
    answerLetter: (p) => `Answer to the objection ${p.number} (PDF)`,
    timeline: 'What has happened',
    withdraw: 'Withdraw this objection',
  },
  states: {
    registered: 'Waiting for the answer of the superior of the PPID',
    forwarded: 'Waiting for the answer of the superior of the PPID',
    silent: 'Not answered by the last day',
    answered: 'Answered',
    settled: 'Settled amicably',
    executing: 'Granted; the PPID is carrying it out',
    executed: 'Granted and carried out',
    declined: 'Not accepted because it was late',
    withdrawn: 'Withdrawn',
    disputed: 'In dispute at the Information Commission',
    dispute_ended: 'Dispute finished',
  },
  state: {
    answerBy: 'The superior of the PPID answers',
    dueLaw: 'Law 14/2008 Article 36(2): 30 working days from receipt of the objection.',
    wasPromised: (p) => `We named ${p.date} before; the calendar of working days changed.`,
    lateUndecided:
      'Some grounds came after 30 working days. The superior of the PPID first decides whether they are heard (Law 14/2008 Article 36(1)).',
    lateAccepted: 'What was raised late is heard by the superior of the PPID.',
    lateDeclined: (p: { letters: string }) =>
      `Ground ${p.letters} is not heard, as it was raised late`,
    silentBody:
      'There was no answer by the last day. You may bring a dispute now; an answer may still come.',
    executingBody: (p) => `The PPID must carry it out by ${p.date}.`,
    executingLate: (p) => `The limit of ${p.date} is over and the order was not carried out.`,
    executedBody: 'The new answer is on the page of your request.',
    executedWords: 'What the PPID did',
    withdrawnBody: 'You withdrew this objection. There is nothing more to do.',
    declinedBody: 'Reason of the superior of the PPID',
    settledBody: 'What was agreed',
    toRequest: 'Open the request',
  },
  results: {
    upheld: 'The superior upholds the PPID',
    granted: 'The objection is granted wholly',
    partly: 'The objection is granted in part',
  },
  decisions: { upheld: 'PPID upheld', granted: 'granted', partly: 'granted in part' },
  answer: {
    title: 'Answer of the superior of the PPID',
    of: (p) => `Given on ${p.when}.`,
    order: 'Order to the PPID',
    items: 'Information that must be given',
    limit: (p) => `By ${p.date}`,
  },
  window: {
    title: 'Not content? The Information Commission',
    lead: 'A dispute can be brought',
    law: 'Law 14/2008 Article 37(2): 14 working days after receiving the answer.',
    lawSilent:
      'Law 14/2008 Article 37 and Perki 1/2013: 14 working days after the last day of the answer.',
    over: (p) =>
      `Its last day was ${p.date}. The Information Commission judges whether a late dispute is heard.`,
    how: 'Bring or send the receipt of the objection, the answer if there is one, and your identity card.',
    website: 'Site of the Information Commission',
  },
  respond: {
    title: 'What do you say?',
    hint: 'Your response goes into the register of objections. It does not bring the dispute; you do that yourself at the Information Commission.',
    satisfied: 'I am content with this answer',
    to_commission: 'I will go to the Information Commission',
    submit: 'Save my response',
    missing: 'Choose one of the two.',
    done: {
      satisfied: 'You said you are content.',
      to_commission: 'You said you will go to the Information Commission.',
    },
    saved: 'Your response is on record',
  },
  withdraw: {
    title: 'Withdraw the objection?',
    body: 'Once withdrawn it is not answered. The same ground can be raised again as long as its time is not over.',
    reason: 'Reason for withdrawing',
    reasonLong: (p) => `Use at most ${p.most} characters.`,
    confirm: 'Yes, withdraw this objection',
    keep: 'No, go back',
    done: 'The objection was withdrawn',
  },
  dispute: {
    title: 'Dispute at the Information Commission',
    number: (p) => `Register number ${p.number}`,
    late: 'Brought after the 14 working days.',
    stages: {
      registered: 'Registered at the Information Commission',
      mediation: 'Mediation',
      agreed: 'Mediation: agreed',
      mediation_failed: 'Mediation: failed',
      adjudication: 'Adjudication',
      ruling: 'Ruling of the Information Commission',
      lawsuit: 'Lawsuit at the administrative or district court',
      cassation: 'Cassation at the Supreme Court',
      final: 'Final ruling',
      executed: 'Ruling carried out',
      dropped: 'Withdrawn or lapsed at the Information Commission',
    },
  },
  timeline: {
    filed: (p) => `Objection ${p.number} received`,
    forwarded: 'The PPID passed the file to its superior',
    lateAccepted: (p: { letters: string }) => `Ground ${p.letters}, raised late, is heard`,
    lateDeclined: (p: { letters: string }) =>
      `Ground ${p.letters} was raised late and is not heard`,
    declined: 'The objection was not accepted',
    settled: 'Settled amicably',
    answered: (p) => `Answer: ${p.result}`,
    silent: 'The last day passed without an answer',
    executed: 'The order was carried out',
    executedBy: (p) => `The order was carried out by notice ${p.number}`,
    responded: {
      satisfied: 'The applicant is content',
      to_commission: 'The applicant will go to the Information Commission',
    },
    withdrawn: 'The objection was withdrawn',
    dispute: (p) => `Dispute registered at the Information Commission, number ${p.number}`,
    recalculated: (p) =>
      `The calendar changed: the last day of the answer moved from ${p.was} to ${p.date}`,
    system: 'system',
    you: 'you',
    applicant: 'the applicant',
    atasan: 'superior of the PPID',
    ppid: 'main information officer',
    desk: 'service desk officer',
  },
  refused: {
    title: 'This cannot be done now',
    back: 'Back',
    changedTitle: 'This objection has just changed',
    changedBody: 'Since you opened the page this happened:',
  },
  notFound: {
    title: 'Objection not found',
    body: 'The address may be mistyped, or the objection is not of your account.',
  },
  mail: {
    facts: {
      number: 'Objection number',
      request: 'Registration number of the request',
      due: 'Answer by',
      was: 'Before',
      result: 'Result',
      window: 'Dispute by',
      limit: 'To be carried out by',
    },
    action: 'Open the objection',
    received: {
      subject: (p) => `Objection ${p.number} received`,
      happened:
        'We received and registered your objection. Its receipt is on the page of the objection.',
      next: 'The superior of the PPID looks at it and answers. We tell you as soon as there is an answer.',
    },
    answered: {
      subject: (p) => `Objection ${p.number} was answered`,
      happened: 'The superior of the PPID has answered your objection in writing.',
      next: 'Read the answer and its letter on the page of the objection. If you are not content you can go to the Information Commission before its last day.',
    },
    lateAccepted: {
      subject: (p) => `Objection ${p.number} is heard`,
      happened: 'Some grounds came late, but the superior of the PPID hears them.',
      next: 'You need do nothing; we tell you as soon as there is an answer.',
    },
    lateDeclined: {
      subject: (p) => `Objection ${p.number}: grounds raised late are not heard`,
      happened:
        'Some of your grounds came after 30 working days and are not heard. Those raised in time are.',
      next: 'Read why on the page of the objection. We tell you as soon as there is an answer.',
    },
    silent: {
      subject: (p) => `Objection ${p.number} was not answered`,
      happened:
        'The superior of the PPID did not answer your objection by its last day. We are sorry.',
      next: 'You can now bring a dispute to the Information Commission until the day above.',
    },
    executed: {
      subject: (p) => `The order on objection ${p.number} was carried out`,
      happened: 'The PPID has carried out the order on your objection.',
      next: 'See the answer on the pages of your request and objection.',
    },
    moved: {
      subject: (p) => `The date for the answer to objection ${p.number} changed`,
      happened:
        'The calendar of working days changed, so the last day of the answer to your objection moved.',
      next: 'Both dates are on record on the page of your objection, with their explanation.',
    },
    withdrawn: {
      subject: (p) => `Objection ${p.number} was withdrawn`,
      happened: 'This objection was withdrawn, so it is not answered.',
      next: 'The same ground can be raised again as long as its time is not over.',
    },
  },
}
