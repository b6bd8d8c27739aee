import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;
type Sources = ReadonlyMap<string, string>;

const imported = /(?:from\s+|import\(\s*|import\s+)'(\.{1,2}\/[^']+)\.js'/g;

/** What each file imports of the others, by type or lazily too. */
const fileGraph = (sources: Sources): Graph =>
  new Map(
    [...sources].map(([file, text]) => {
      const named = [...text.matchAll(imported)].map(([, path = '']) => join(dirname(file), path));
      const found = named.flatMap((path) => [`${path}.ts`, `${path}.tsx`].filter((one) => sources.has(one)));
      return [file, new Set(found)];
    }),
  );

/** The same of folders: `ui/forms` is one, `ui` another. */
function folderGraph(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, targets] of files) {
    const from = dirname(file);
    const others = [...targets].map(dirname).filter((to) => to !== from);
    folders.set(from, new Set([...(folders.get(from) ?? []), ...others]));
  }
  return folders;
}

/** The first circle, as what it goes through; undefined where there is none. */
function circleIn(graph: Graph): string[] | undefined {
  const done = new Set<string>();
  const visit = (at: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (done.has(at)) return undefined;
    for (const next of graph.get(at) ?? []) {
      const circle = visit(next, [...path, at]);
      if (circle) return circle;
    }
    done.add(at);
    return undefined;
  };
  for (const at of graph.keys()) {
    const circle = visit(at, []);
    if (circle) return circle;
  }
  return undefined;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const app: Sources = new Map(
  globSync('**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !file.includes('.spec.') && !file.endsWith('.d.ts'))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);

describe('files and folders of the web app', () => {
  const files = fileGraph(app);
  it('import one way, by type or lazily too', () => {
    expect(files.size).toBeGreaterThan(150);
    expect([circleIn(files), circleIn(folderGraph(files))]).toEqual([undefined, undefined]);
  });
  it('never need the frame around them: nothing imports the app folder', () =>
    expect([...folderGraph(files)].filter(([from, to]) => from !== 'app' && to.has('app'))).toEqual([]));
  it('stand fifteen in a folder at most', () => {
    const sizes = Map.groupBy(app.keys(), dirname);
    expect([...sizes].filter(([, inside]) => inside.length > 15).map(([folder]) => folder)).toEqual([]);
  });
});

describe('a circle', () => {
  it('is found through a type, a lazy import and a folder', () => {
    const sources = new Map([
      ['case/page.tsx', "import type { Row } from '../queue/row.js';"],
      ['queue/row.ts', ''],
      ['queue/list.tsx', "const page = () => import('../case/page.js');"],
    ]);
    const files = fileGraph(sources);
    expect(circleIn(files)).toBeUndefined();
    expect(circleIn(folderGraph(files))).toEqual(['case', 'queue', 'case']);
    const closed = fileGraph(new Map([...sources, ['queue/row.ts', "import './list.js';"]]));
    expect(circleIn(closed)).toEqual(['case/page.tsx', 'queue/row.ts', 'queue/list.tsx', 'case/page.tsx']);
  });
});
