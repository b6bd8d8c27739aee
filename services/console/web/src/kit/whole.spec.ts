import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('**/*.tsx', { cwd: root });
const read = (file: string): string => readFileSync(root + file, 'utf8');
const of = (folder: string): string[] => files.filter((file) => file.startsWith(`${folder}/`));

/** Components by the file that exports them. */
const primitives = new Set(
  of('ui').flatMap((file) =>
    [...read(file).matchAll(/^export (?:function|const) ([A-Z]\w+)/gm)].map(([, name = '']) => name),
  ),
);

/** The primitives that some files import. */
const used = (by: readonly string[]): Set<string> =>
  new Set(
    by
      .flatMap((file) => [...read(file).matchAll(/import \{([^}]*)\} from '(?:\.\.\/)+ui\//g)])
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
      .filter((name) => primitives.has(name)),
  );

/** Seen on paper alone. */
const onPaper = ['OnPaper', 'PrintHead', 'PrintLine', 'PrintedList', 'ScreenPaper'];
/** What fields are made of; seen in every field. */
const inside = ['Field', 'FieldGroup'];

describe('the page of the kit', () => {
  it('shows every primitive that a screen is built of', () => {
    const shown = used(of('kit'));
    const screens = files.filter((file) => !file.startsWith('ui/') && !file.startsWith('kit/'));
    expect(primitives.size).toBeGreaterThan(35);
    expect([...used(screens)].filter((name) => ![...shown, ...onPaper, ...inside].includes(name))).toEqual([]);
  });
});
