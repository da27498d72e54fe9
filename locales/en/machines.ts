export const machines: typeof import('../id/machines.ts').machines = {
  feeds: {
    all: 'Latest public information',
    of: (p: { name: string }) => `Public information: ${p.name}`,
    subtitle: 'What was published, renewed or withdrawn, the latest first.',
  },
  dcat: {
    title: (p: { office: string }) => `Catalogue of public information of ${p.office}`,
    description: (p: { unit: string }) =>
      `All public information that is published, kept by ${p.unit}.`,
    categories: 'Categories of public information under Law 14 of 2008',
    rights:
      'Free and without an account. Use it lawfully and name the source (Law 14 of 2008, Article 5).',
    documentNumber: (p: { number: string }) => `Number of the document: ${p.number}.`,
    producer: (p: { name: string }) => `Responsible: ${p.name}.`,
    decree: (p: { number: string; date: string }) =>
      `Set in the list of public information by decree ${p.number} of ${p.date}.`,
  },
}
