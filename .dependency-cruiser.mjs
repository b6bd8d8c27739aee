// Folders of a project import one way, types included: two that import each other cannot be understood or moved alone.
const sources = '^(libs|services|tools|infra)/[^/]+/(web/)?src/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle-of-files',
      comment: 'Move what both need into the lower file.',
      severity: 'error',
      from: { path: sources },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'Folders of one project import in one direction only.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(services|libs)/[^/]+/(web/)?src/.' },
      to: { circular: true },
    },
    {
      name: 'kit-knows-no-screen',
      comment: 'What every screen is built of imports none of them.',
      severity: 'error',
      from: { path: '^services/console/web/src/ui/' },
      to: { path: '^services/console/web/src/(?!(ui|api|formats|live|session|state|words)/)' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['/test/', '\\.spec\\.tsx?$', '/dist/', 'node_modules', '/migrations/', 'generated\\.d\\.ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.eslint.json' },
    enhancedResolveOptions: {
      conditionNames: ['@cau-noi/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json', '.css'],
    },
  },
};
