// The floors of the house, top to bottom. An import only goes down; rooms of one floor do not know each other.
const floors = [
  ['main\\.ts$', 'cli/'],
  ['walkthrough/'],
  ['app\\.tsx?$', 'app/'],
  ['demo/'],
  ['insight/'],
  ['objections/'],
  ['requests/'],
  ['catalogue/'],
  ['notices/'],
  ['documents/', 'people/', 'office/'],
  ['records/'],
  ['ui/'],
  ['platform/', 'procedure/'],
]

// Tests and what only tests use.
const notProgram = '\\.test\\.tsx?$|[.-]fixtures?\\.tsx?$'

const anyOf = (rooms) => `^src/(${rooms.join('|')})`

const rules = floors.flatMap((rooms, index) => {
  const above = floors.slice(0, index).flat()
  return rooms.flatMap((room) => {
    const beside = rooms.filter((other) => other !== room && index > 0)
    const closed = [...above, ...beside]
    return closed.length === 0
      ? []
      : [
          {
            name: `only-down-from-${room.replace(/\W.*$/, '')}`,
            severity: 'error',
            from: { path: anyOf([room]) },
            to: { path: anyOf(closed) },
          },
        ]
  })
})

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'procedure-stands-alone',
      comment:
        'No clock, no I/O, no words, no package: only itself. Its tests may use the test tools.',
      severity: 'error',
      from: { path: '^src/procedure/', pathNot: notProgram },
      to: { pathNot: '^src/procedure/' },
    },
    {
      name: 'no-words-in-platform',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^locales/' },
    },
    {
      name: 'words-know-no-room',
      severity: 'error',
      from: { path: '^locales/' },
      to: { path: '^src/', pathNot: '^src/procedure/' },
    },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      from: { path: '^(src|locales)/', pathNot: notProgram },
      to: { path: ['^(test|bench)/', notProgram] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|locales)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(src|locales)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-test-tools-in-the-program',
      severity: 'error',
      from: { path: '^(src|locales)/', pathNot: notProgram },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.d.mts', '.json'],
    },
  },
}
