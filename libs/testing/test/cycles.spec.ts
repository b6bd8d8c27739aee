import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** What a file loads at run time from its own project; types alone cannot make a cycle. */
export function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm);
  return [...found].map(([, path = '']) => join(dirname(file), path.replace(/\.js$/, '.ts')));
}

/** The first circle of imports, as the files it goes through, or undefined. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('files that import each other', () => {
  it('never form a circle', () => {
    const files = globSync('{libs,services,tools,infra}/*/src/**/*.ts', { cwd: root }).map((file) => join(root, file));
    const graph = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
    expect(findCycle(graph)?.map((file) => relative(root, file))).toBeUndefined();
  });

  it('are found when they do', () => {
    const one = importsOf('/p/one.ts', "import { two } from './two.js';\nimport type { T } from './three.js';");
    const two = importsOf('/p/two.ts', "export {\n  one,\n} from './one.js';");
    expect(
      findCycle(
        new Map([
          ['/p/one.ts', one],
          ['/p/two.ts', two],
        ]),
      ),
    ).toEqual(['/p/one.ts', '/p/two.ts', '/p/one.ts']);
  });
});
