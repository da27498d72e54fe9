export const demo: typeof import('../id/demo.ts').demo = {
  accounts: {
    title: 'Demonstration accounts',
    lead: 'Sign in with one of these accounts to try each role. The people are invented. These accounts exist only on the demonstration portal.',
    password: 'Password of all accounts:',
    role: 'Role',
    email: 'E-mail',
    name: 'Name',
    roles: {
      applicant: 'Applicant',
      ppid_utama: 'Main information officer (PPID Utama)',
      ppid_pembantu: 'Information officer of an agency (PPID Pembantu)',
      atasan_ppid: 'Superior of the PPID',
      tim_pertimbangan: 'Panel of consideration',
      desk_officer: 'Desk officer',
      admin: 'Administrator',
    },
    list: 'The accounts',
    signIn: 'Sign in with one of them',
    walk: 'Try the eight steps',
    steps: [
      'Open the front page and search for a document. If there is none, file a request as the applicant.',
      'Sign in as PPID Utama, open Work, take the request, and forward it to an agency.',
      'Sign in as the PPID Pembantu of that agency, upload a file, and send the answer.',
      'Back as PPID Utama, verify the answer, then notify the applicant.',
      'Sign in again as the applicant and download the document. Mail that was sent is under Demonstration mail.',
    ],
  },
}
