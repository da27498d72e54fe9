export const site: typeof import('../id/site.ts').site = {
  demoBanner:
    'Demonstration portal: people, letters and documents are invented. Enter no real data.',
  nav: {
    information: 'Information',
    requests: 'Requests',
    work: 'Work',
    checkStatus: 'Check status',
    sop: 'Procedure',
    signIn: 'Sign in',
    account: 'Account',
    signOut: 'Sign out',
  },
  footer: {
    list: 'List of information (DIP)',
    register: 'Register',
    objections: 'Objections',
    sop: 'Procedure (SOP)',
    verify: 'Verify a letter',
    privacy: 'Personal data',
    accessibility: 'Accessibility',
    programs: 'Data for programs',
    demoMail: 'Demonstration mail',
    demoAccounts: 'Demonstration accounts',
  },
  failures: {
    backHome: 'Back to the front page',
    notFound: {
      title: 'Page not found',
      body: 'This address does not exist, has moved, or is not for your account. Check the address, or search from the front page.',
    },
    forbidden: {
      title: 'This page is not for your account',
      body: 'You are signed in with an account that may not open this page. Sign in with another account if you have one.',
    },
    crossSite: {
      title: 'What was sent cannot be accepted',
      body: 'It did not come from a page of this portal. Open the page here again, then send it again.',
    },
    tooMany: {
      title: 'Too many attempts',
      body: 'We received too many attempts in a short time. Wait a minute, then try again.',
    },
    tooLarge: {
      title: 'Too much was sent',
      body: 'The form is larger than we can take. Shorten it, then send it again.',
    },
    badRequest: {
      title: 'What was sent cannot be read',
      body: 'It is damaged or incomplete, perhaps because the connection broke. Go back to the page before, then send it again.',
    },
    unavailable: {
      title: 'The service cannot be reached',
      body: 'Our database does not answer at the moment. What you sent and has a number is safe. Try again in a few minutes.',
    },
    broken: {
      title: 'Something went wrong in the portal',
      body: 'The fault is ours and has been recorded. Try again; if it keeps failing, contact the officers and give the code below.',
      code: (p: { code: string }) => `Code: ${p.code}`,
    },
  },
}
