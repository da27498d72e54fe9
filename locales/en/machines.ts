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
  api: {
    title: 'API of public information',
    description: 'Reads the public information that this portal publishes.',
    ok: 'The answer',
    wrong: 'Some parameters cannot be read.',
    code: (p: { code: string }) => `Code: ${p.code}`,
    problems: {
      not_found: 'Not found',
      forbidden: 'Not allowed',
      cross_site: 'Not allowed',
      too_many: 'Too many requests; wait a minute',
      too_large: 'The request is too large',
      bad_request: 'The request cannot be read',
      unavailable: 'The database does not answer now; try again in some minutes',
      broken: 'An error of the portal; it was recorded',
    },
    operations: {
      searchEntries: {
        title: 'Search',
        text: 'The same as the search of the page Information: words, filters and their counts.',
      },
      getEntry: {
        title: 'One entry',
        text: 'All columns of one entry with its files.',
      },
      listAgencies: {
        title: 'Agencies',
        text: 'All agencies with how much each has published.',
      },
      listCategories: {
        title: 'Categories',
        text: 'The categories of the law with how much is in each.',
      },
      readList: {
        title: 'The list of public information (DIP)',
        text: 'The list in force today, in its official columns.',
      },
      readExemptList: {
        title: 'The list of exempt information (DIK)',
        text: 'Titles, legal basis and period; never the contents.',
      },
    },
    parameters: {
      q: 'words to search for, at most 200 letters',
      kategori: 'category',
      dinas: 'code of an agency, such as dinas-kesehatan',
      tahun: 'year the information is about, such as 2025',
      jenis: 'kind of file',
      urut: 'order',
      persis: '1: words are taken exactly as typed',
      sesudah: 'where the next page begins; taken from next',
      batas: 'number of rows, 1 to 1000',
      slug: 'last part of the address of an entry',
    },
    page: {
      title: 'Data for programs (API)',
      lead: 'Programs can fetch all public information of this portal: free, without an account and without a key.',
      readyTitle: 'Ready to fetch',
      ready: [
        { href: '/data.json', text: 'data.json', about: 'the whole catalogue (DCAT 3, JSON-LD)' },
        {
          href: '/umpan.xml',
          text: 'umpan.xml',
          about: 'the latest (Atom); each agency and category has its own',
        },
        {
          href: '/api/3/action/package_search',
          text: 'CKAN API',
          about: 'for harvesters of Satu Data',
        },
        { href: '/sitemap.xml', text: 'sitemap.xml', about: 'all addresses' },
      ],
      tryTitle: 'Try the API',
      tryLead: 'Fill in and send; the answer is JSON.',
      described: 'Full description (OpenAPI 3.1)',
      tryButton: 'Send',
      rulesTitle: 'Rules',
      rules: [
        'At most 300 requests a minute from one address.',
        'Send If-None-Match, so that what has not changed is not sent again.',
        'Use it lawfully and name the source (Law 14 of 2008, Article 5).',
      ],
    },
  },
}
