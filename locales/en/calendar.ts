export const calendarLetter: typeof import('../id/calendar.ts').calendarLetter = {
  subject: (p) => `The answer date of request ${p.number} has changed`,
  later: (p) =>
    `The calendar of working days has changed: ${p.reason}. The answer to your request is therefore due later.`,
  earlier: (p) =>
    `The calendar of working days has changed: ${p.reason}. By law the answer to your request is therefore due earlier.`,
  certain: (p) =>
    `The official list of holidays is in our calendar now: ${p.reason}. The answer date of your request was an estimate; it is certain now.`,
  uncertain: (p) =>
    `The calendar of working days has changed: ${p.reason}. The answer date of your request stays, but it is an estimate for now.`,
  was: 'Was due by',
  becomes: 'Now due by',
  keptPromise: (p) =>
    `The date we told you before (${p.date}) stays on record. We work towards the earlier one.`,
  next: 'You need not do anything. The count, day by day, is on the page of your request.',
  action: 'See my request',
}
