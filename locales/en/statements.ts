export const statements: typeof import('../id/statements.ts').statements = {
  privacy: {
    title: 'Your personal data',
    lead: 'Which data we ask for, why, who sees it, and what your rights are.',
    version:
      'Version 1, 23 November 2026. When this statement changes, account holders are told first.',
    sections: [
      {
        heading: 'No account, no personal data',
        text: [
          'You need no account to search, read and download. We do not keep the words you search for, and nobody else records your visit.',
          'To measure the procedure, your own forms carry the time at which you began to search. We receive it only when you open the request form.',
          'Cookies only remember that you are signed in and which language you chose.',
        ],
        points: [],
      },
      {
        heading: 'Who is responsible',
        text: [
          'The controller of personal data is the PPID of this public body. Its address, contact and hours are at the foot of this page.',
        ],
        points: [],
      },
      {
        heading: 'Legal basis',
        text: [
          'We process your data to meet a legal duty and to give a public service (Law 27 of 2022, Article 20): serving requests under Law 14 of 2008, Articles 21 and 22.',
        ],
        points: [],
      },
      {
        heading: 'Which data, and what for',
        text: ['We ask only for what a request for information requires:'],
        points: [
          'Name, e-mail address and password: for your account. The password is kept as a one-way hash.',
          'NIK and a picture of the identity card: to be sure that the applicant is an Indonesian citizen.',
          'Address, telephone number and occupation: for the letter of answer and the register.',
          'What you ask and what for: to prepare the answer.',
          'A record of each step and its time: to be sure that the procedure is kept on time.',
          'Network address and kind of browser when you sign in: to keep your account safe.',
        ],
      },
      {
        heading: 'Who sees it',
        text: [
          'Only the officers who handle your request. NIK and identity card are kept encrypted with a key of their own, and every look at them is recorded.',
          'Your data appears on no public page, statistic or published document. If the answer to you is published too, nothing in it leads to you.',
        ],
        points: [],
      },
      {
        heading: 'How long it is kept',
        text: [
          'Account data is kept as long as your account exists. Data of a request is kept while the request, its objection or its dispute is open, then as a record of the service for as long as the archive schedule says. After that it is erased or destroyed.',
        ],
        points: [],
      },
      {
        heading: 'Your rights',
        text: ['By Law 27 of 2022, Articles 5 to 13, you may:'],
        points: [
          'know who processes your data and why;',
          'see your data and obtain a copy;',
          'correct and complete data that is wrong;',
          'ask for processing to end or be limited, or for data to be erased;',
          'withdraw a consent you gave;',
          'object to decisions made by a machine alone. On this portal officers make all decisions;',
          'receive your data in a form that can be moved elsewhere;',
          'sue and receive compensation when your data was violated.',
        ],
      },
      {
        heading: 'How to use your rights',
        text: [
          'Reach the officers by the contact at the foot of this page and say what you ask for. Seeing, correcting, limiting or stopping is done within 3 x 24 hours (Articles 30, 32, 40 and 41).',
          'The law limits some rights (Article 15). When that is so, we tell you why.',
          'If your data leaks, we tell you in writing within 3 x 24 hours (Article 46).',
        ],
        points: [],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'This portal is made for everybody, with any device and on the weakest signal.',
    version: 'Version 1, 23 November 2026.',
    sections: [
      {
        heading: 'What we aim at',
        text: ['Our measure is WCAG 2.2 level AA. You should be able to:'],
        points: [
          'use every page with the keyboard alone, or with a screen reader;',
          'enlarge text to 400 per cent without scrolling sideways;',
          'read text with enough contrast, in light and dark mode;',
          'use the portal without JavaScript and on a screen 320 pixels wide;',
          'open public pages on a weak signal: each is little more than ten kilobytes.',
        ],
      },
      {
        heading: 'What is not perfect yet',
        text: [
          'Published documents come from many agencies. Some are scans, or have no headings, and are hard to read with a screen reader.',
        ],
        points: [],
      },
      {
        heading: 'Do you need another form?',
        text: [
          'You may ask for a document in another form, such as plain text or large print. Write what you need in the request form, or come to the service desk. Officers can fill in the form for you.',
        ],
        points: [],
      },
      {
        heading: 'Is something in your way?',
        text: [
          'Tell us by the contact at the foot of this page. Name the page and the device you use.',
        ],
        points: [],
      },
    ],
  },
}
