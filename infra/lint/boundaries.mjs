// Who may import whom, by the tags of the projects (`nx.tags` in each package.json); kept by Nx's rule.

/** Services know each other only by events; `testing` is for specs, which another rule sees to. */
const libraries = {
  calendar: [],
  vocabulary: [],
  events: ['vocabulary'],
  rules: ['calendar', 'vocabulary'],
  platform: ['calendar', 'vocabulary', 'rules', 'testing'],
  messaging: ['events', 'rules', 'platform', 'testing'],
  organisation: ['calendar', 'events', 'messaging', 'platform', 'rules', 'testing'],
  testing: ['events', 'rules', 'platform', 'messaging', 'local'],
  local: ['testing'],
};
const ofServices = ['calendar', 'vocabulary', 'events', 'rules', 'messaging', 'organisation', 'platform', 'testing'];

/** Packages that would tie a pure library to a framework or a server. */
const banned = {
  calendar: ['*'],
  vocabulary: ['*'],
  rules: ['*'],
  events: ['@nestjs/*', 'typeorm', 'kafkajs', 'pg'],
  platform: ['kafkajs'],
  local: ['@nestjs/*', 'typeorm', 'kafkajs'],
};

const tagsOf = (names) => names.map((name) => `lib:${name}`);

const constraints = (bans) => [
  ...Object.entries(libraries).map(([name, used]) => ({
    sourceTag: `lib:${name}`,
    onlyDependOnLibsWithTags: tagsOf(used),
    ...(bans[name] && { bannedExternalImports: bans[name] }),
  })),
  { sourceTag: 'service', onlyDependOnLibsWithTags: tagsOf(ofServices) },
  { sourceTag: 'tool', onlyDependOnLibsWithTags: [...tagsOf(Object.keys(libraries)), 'service', 'tool'] },
];

const options = {
  enforceBuildableLibDependency: false,
  checkDynamicDependenciesExceptions: ['.*'], // a later import is bound by the same table, and by nothing else
};

/** Options of Nx's rule for sources. */
export const boundaries = { ...options, depConstraints: constraints(banned) };

/** And for specs: they use what tests need, and read the sources of other projects by path. */
export const boundariesOfSpecs = {
  ...options,
  allow: ['../**'],
  ignoredCircularDependencies: [['@cau-noi/local', '@cau-noi/testing']], // servers are started by the one and tried with the other
  depConstraints: constraints({}),
};
