export const office: typeof import('../id/office.ts').office = {
  tagline: 'Public information service',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  closed: 'Not set yet',
}
