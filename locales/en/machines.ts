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
  ckan: {
    missing: 'Missing value',
    notText: 'Must be a text',
    notNatural: 'Must be a natural number',
    notInteger: 'Must be an integer',
    notList: 'Must be a list of texts',
    notFound: 'Not found',
    tooFar: 'Must be at most 1000000; narrow the search by metadata_modified instead',
    notRead: (p: { text: string }) => `Search query is invalid: ${p.text}`,
    notSorted: (p: { text: string }) => `Cannot sort by: ${p.text}`,
    unknownField: (p: { field: string }) => `Unknown field: ${p.field}`,
    unknownAction: (p: { name: string }) => `Bad request - Action name not known: ${p.name}`,
    help: (p: { name: string; actions: string }) =>
      `${p.name} answers as the CKAN API guide describes it, for reading only. Actions: ${p.actions}.`,
    failures: {
      not_found: 'Not found',
      forbidden: 'Access denied',
      cross_site: 'Access denied',
      too_many: 'Too many requests: wait a minute',
      too_large: 'The request is too large',
      bad_request: 'Bad request',
      unavailable: 'The database does not answer now: try again in some minutes',
      broken: 'An error of the portal; it was recorded',
    },
  },
}
