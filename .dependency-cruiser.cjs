/**
 * The rooms of `src/` and the directions in which they may depend on each other, as docs/decisions/0005 tells.
 * Every rule has a planted violation under test/architecture/planted, which the tests expect it to find.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'The rules import nothing but Luxon and each other, so that they need no network, clock or disk.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', '(^|/)node_modules/(@types/)?luxon/'] },
    },
    {
      name: 'config-and-words-know-only-core',
      comment:
        'Reading what people configure and writing what they read needs the words of the core, nothing more.',
      severity: 'error',
      from: { path: '^src/(config|words)/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/$1/'] },
    },
    {
      name: 'config-and-words-stay-at-home',
      comment: 'Of Node, only what reads the built-in templates and checks a key: no network, no processes.',
      severity: 'error',
      from: { path: '^src/(config|words)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|fs|path|url)$' },
    },
    {
      name: 'engine-knows-only-its-ports',
      comment: 'The engine reaches the outside only through engine/ports.ts.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/', pathNot: '^src/(core|config|words|engine)/' },
    },
    {
      name: 'engine-reaches-out-only-through-ports',
      comment: 'Of the packages, only those that reckon and check. What speaks to the outside is an adapter.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/(@types/)?(luxon|zod|node)/' },
    },
    {
      name: 'adapters-know-only-ports',
      comment:
        'github, notify, store and archive implement ports, and know neither each other nor the engine.',
      severity: 'error',
      from: { path: '^src/(github|notify|store|archive)/' },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/(core|config|words)/', '^src/engine/ports[.]ts$'] },
    },
    {
      name: 'github-libraries-only-in-github',
      comment: 'Everybody else speaks to GitHub through the port, and can be tested without a network.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(github/|main[.]ts$)' },
      to: { path: '(^|/)node_modules/(probot|@octokit)/' },
    },
    {
      name: 'nothing-imports-main',
      comment: 'main.ts puts the rooms together; importing it would start the server.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/main[.]ts$' },
    },
    {
      name: 'process-belongs-to-main',
      comment: 'The clock, the log and the figures of the process are handed to those who need them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(process/|cli/|main[.]ts$)' },
      to: { path: '^src/process/' },
    },
    {
      name: 'nothing-imports-cli',
      comment: 'The gitchat command stands on the rooms; nothing stands on it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'every-room-is-known',
      comment: 'A new room needs a rule above, or it could know everybody.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/((core|config|words|engine|github|notify|store|archive|process|cli)/|main[.]ts$)',
      },
      to: {},
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What runs in production never needs the tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment: 'A production installation has no development dependencies. Types are gone by then.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'What cannot be found cannot be checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types are dependencies too: a room that names another's types knows it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
