import { dirname, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const libraries = [
  'calendar',
  'vocabulary',
  'events',
  'rules',
  'messaging',
  'organisation',
  'platform',
  'testing',
  'local',
];
const services = ['directory', 'intake', 'routing', 'deadline', 'escalation', 'console'];

/** Who may import whom. Services know each other only by events; `testing` is for specs, which another rule sees to. */
const allowed = {
  service: ['calendar', 'vocabulary', 'events', 'rules', 'messaging', 'organisation', 'platform', 'testing'],
  tool: [...libraries, ...services, 'system', 'replay', 'bench', 'chaos', 'demo'],
  calendar: [],
  vocabulary: [],
  events: ['vocabulary'],
  rules: ['calendar', 'vocabulary'],
  platform: ['calendar', 'vocabulary', 'rules', 'testing'],
  messaging: ['events', 'rules', 'platform', 'testing'],
  organisation: ['calendar', 'events', 'messaging', 'platform', 'testing'],
  testing: ['events', 'rules', 'platform', 'messaging', 'local'],
  local: ['testing'],
};

/** Libraries that would tie a pure project to a framework or a server. */
const banned = {
  calendar: /^(?!\.)/,
  vocabulary: /^(?!\.)/,
  events: /^(@nestjs\/|typeorm$|kafkajs$|pg$)/,
  rules: /^(?!@cau-noi\/|\.)/,
  platform: /^kafkajs$/,
  local: /^(@nestjs\/|typeorm$|kafkajs$)/,
};

/** libs/x → x, services/x → service, tools/x → tool, infra/local → local. */
function kindOf(file) {
  const [folder, name] = relative(root, file).split(sep);
  if (folder === 'libs') return name;
  if (folder === 'services') return 'service';
  if (folder === 'tools') return 'tool';
  return folder === 'infra' && name === 'local' ? 'local' : undefined;
}

const projectOf = (file) => relative(root, file).split(sep).slice(0, 2).join('/');

/** What is wrong with this import of this file, or undefined. */
export function complaint(file, specifier, isSpec) {
  const kind = kindOf(file);
  if (!kind) return undefined;
  if (specifier.startsWith('.')) {
    const target = resolve(dirname(file), specifier);
    return projectOf(target) === projectOf(file) || isSpec
      ? undefined
      : `leaves its project; import the root of @cau-noi/… instead`;
  }
  if (!isSpec && banned[kind]?.test(specifier)) return `${kind} stays free of ${specifier}`;
  const [, name, deep] = /^@cau-noi\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (!name) return undefined;
  if (deep) return 'only the root of another project may be imported';
  if (projectOf(file).endsWith(`/${name}`)) return isSpec ? undefined : 'a project imports its own files by path';
  return allowed[kind]?.includes(name) ? undefined : `${projectOf(file)} may not import @cau-noi/${name}`;
}

/** ESLint rule: the table above for every static and dynamic import and re-export. */
export const boundaries = {
  meta: { type: 'problem', schema: [], messages: { no: '{{ why }}.' } },
  create(context) {
    const file = context.filename;
    const isSpec = /\.spec\.ts$|[\\/]test[\\/]/.test(file);
    const check = (node) => {
      const specifier = node.source?.value;
      const why = typeof specifier === 'string' ? complaint(file, specifier, isSpec) : undefined;
      if (why) context.report({ node: node.source, messageId: 'no', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
