/** Who may import whom. Each rule carries the sentence a person who breaks it should read. */

/** Folders of src/ and what each may import besides itself and `src/spans.ts`, which all may tell of their work. */
const mayImport = {
  accounting: [],
  'billy/resources': [],
  billy: ['accounting', 'errors', 'clock'],
  redis: ['billy', 'errors', 'clock'],
  cache: ['redis', 'store', 'billy/resources', 'billy/changes', 'billy/records', 'errors', 'clock'],
  store: ['errors', 'clock'],
  writes: ['store', 'cache', 'billy', 'accounting', 'errors', 'clock'],
  mirror: ['store', 'billy', 'accounting', 'errors', 'clock'],
  feed: ['mirror', 'redis', 'store', 'billy', 'accounting', 'errors', 'clock'],
  features: ['feed', 'mirror', 'redis', 'store', 'billy', 'accounting', 'errors', 'clock'],
  loaders: ['cache', 'billy', 'accounting', 'errors', 'clock'],
  graphql: [
    'loaders',
    'features',
    'feed',
    'writes',
    'cache',
    'billy',
    'accounting',
    'errors',
    'clock',
    'generated',
  ],
  http: ['billy/injection', 'errors', 'telemetry'],
  // Of the others, what they raise and what can be asked of them.
  telemetry: ['config', 'errors', 'billy', 'cache', 'redis', 'store', 'writes', 'feed', 'features'],
  emulator: ['billy/resources', 'accounting', 'clock'],
  generated: ['billy', 'graphql', 'cache', 'writes', 'feed', 'features'],
};

const pathOf = (folder) => `^src/${folder}(/|\\.ts$)`;

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder.replace('/', '-')}-imports`,
  comment:
    `src/${folder} may import only ${allowed.join(', ') || 'nothing'} besides itself: ` +
    'pass what it needs as an argument from src/composition/ instead.',
  severity: 'error',
  from: { path: pathOf(folder) },
  to: { path: '^src/', pathNot: [pathOf(folder), pathOf('spans'), ...allowed.map(pathOf)] },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: 'slices-stay-apart',
      comment: 'Slices meet in the feed of changes and never import one another.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or hide a third.',
      severity: 'error',
      from: { pathNot: '^src/generated' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'emulator-stays-out-of-production',
      comment: 'Only the demo and tests may use the emulator.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(emulator/|demo\\.ts$)' },
      to: { path: '^src/emulator/' },
    },
    {
      name: 'no-tests-in-src',
      comment: 'The product does not depend on its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'web-framework-stays-in-http',
      comment: 'Only src/http knows the web framework, so that it can be changed in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/http/' },
      to: { path: 'node_modules/(fastify|@fastify|@as-integrations)/' },
    },
    {
      name: 'resilience-libraries-stay-in-policies',
      comment: 'How a call is protected is decided in src/billy/policies.ts and nowhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/billy/(policies|breaker)\\.ts$' },
      to: { path: 'node_modules/(brakes|p-retry|bluebird)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/console/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
  },
};
