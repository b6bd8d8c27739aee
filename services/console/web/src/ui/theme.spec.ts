import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tones } from './theme.js';

const styles = fileURLToPath(new URL('../styles/', import.meta.url));
const read = (file: string): string => readFileSync(styles + file, 'utf8');

/** The colours of one look, by name. */
const coloursOf = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
const [light = '', dark = ''] = read('colours.css').split('@media screen');
const looks = { light: coloursOf(light), dark: coloursOf(dark) };

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Words on their grounds, beside the tones. */
const words: readonly (readonly [ink: string, ground: string])[] = [
  ...[
    'page',
    'shade',
    'hover',
    'chosen',
    'info-ground',
    'warn-ground',
    'good-ground',
    'error-ground',
    'quiet-ground',
  ].map((ground) => ['ink', ground] as const),
  ...['page', 'shade', 'hover', 'chosen', 'info-ground'].flatMap((ground) =>
    ['primary', 'faint', 'error', 'flag-ink'].map((ink) => [ink, ground] as const),
  ),
  ['placeholder', 'page'],
  ['error', 'error-ground'],
  ...['primary-ground', 'primary-pressed', 'header-ground', 'said-ground'].map(
    (ground) => ['on-solid', ground] as const,
  ),
  ...Object.values(tones),
];

describe.each(Object.entries(looks))('the palette, %s', (_, colours) => {
  const ratio = (ink: string, ground: string): number => contrast(colours.get(ink) ?? '', colours.get(ground) ?? '');
  it('is whole', () => expect([...colours.keys()]).toEqual([...looks.light.keys()]));
  it('is readable', () =>
    expect(
      words.filter(([ink, ground]) => !(ratio(ink, ground) >= 4.5)).map((pair) => [...pair, ratio(...pair)]),
    ).toEqual([]));
  it('is easy to read where most is read', () => {
    expect(ratio('ink', 'page')).toBeGreaterThanOrEqual(7);
    expect(ratio('primary', 'page')).toBeGreaterThanOrEqual(7);
    expect(ratio('error', 'page')).toBeGreaterThanOrEqual(7);
  });
  it('has controls whose borders are seen', () => {
    for (const ground of ['page', 'shade']) expect(ratio('border', ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('styles', () => {
  it('name colours in one file alone; paper has black and white', () => {
    const others = globSync('*.css', { cwd: styles }).filter((file) => !['colours.css', 'print.css'].includes(file));
    expect(others.filter((file) => /#[\da-f]{3,8}\b/i.test(read(file)))).toEqual([]);
  });
  it('size words in rem, so that large type and the browser’s own setting count', () => {
    const sized = globSync('*.css', { cwd: styles }).filter((file) => /font-size: [\d.]+px/.test(read(file)));
    expect(sized).toEqual([]);
  });
  it('use no colour that is not there', () => {
    const used = globSync('*.css', { cwd: styles }).flatMap((file) =>
      [...read(file).matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name),
    );
    expect([...new Set(used)].filter((name) => name !== 'top' && !looks.light.has(name))).toEqual([]);
  });
});
