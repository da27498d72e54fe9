export const insight: typeof import('../id/insight.ts').insight = {
  sop: {
    title: 'Procedure: requesting public information online',
    lead: 'This is the standard operating procedure (SOP) that this portal carries out. Eight steps, who does each, and how long it takes. The official text is in Indonesian.',
    identity: 'Identity of the SOP',
    unit: 'Unit',
    number: 'SOP number',
    madeOn: 'Made on',
    revisedOn: 'Revised on',
    effectiveOn: 'In effect from',
    approvedBy: 'Approved by',
    name: 'Name',
    legalBasis: 'Legal basis',
    relations: 'Related procedures',
    warning: 'Warning',
    qualifications: 'Qualifications',
    equipment: 'Equipment',
    recording: 'Records',
    none: 'Not stated',
    steps: 'Eight steps',
    minutes: (p: { n: number }) => `${p.n} minutes`,
    workingDays: (p: { n: number }) => `${p.n} working days from receipt`,
    measuredMinutes: (p: { time: string; n: number }) =>
      `usually ${p.time} (median of ${p.n} times)`,
    measuredDays: (p: { days: number; n: number }) =>
      `usually ${p.days} working days (median of ${p.n} times)`,
    howWeMeasure:
      'A standard in minutes is working time, from opening a task to finishing it. Measured times come from the records of the latest requests; without records none is shown.',
    inForce: (p: { date: string }) => `This version is in force since ${p.date}.`,
    ask: 'File a request',
  },
}
