import { readFileSync } from 'node:fs';
import { tones } from './theme.js';

/** The colours every style is written with. */
const colours: Readonly<Record<string, string>> = Object.fromEntries(
  [...readFileSync(new URL('../styles/base.css', import.meta.url), 'utf8').matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(
    ([, name, value]) => [name, value],
  ),
);
const ofColours = (ink: string, ground = '#ffffff'): number => contrast(colours[ink] ?? '', colours[ground] ?? ground);

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the palette', () => {
  it.each(Object.entries(tones))('is readable in tone %s', (_, { ink, ground }) =>
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5),
  );
  it('is readable in text and seen in borders', () => {
    expect(ofColours('primary')).toBeGreaterThanOrEqual(7);
    expect(ofColours('ink')).toBeGreaterThanOrEqual(7);
    expect(ofColours('error')).toBeGreaterThanOrEqual(7);
    expect(ofColours('faint', 'shade')).toBeGreaterThanOrEqual(4.5);
    expect(ofColours('warn-ink', 'warn-ground')).toBeGreaterThanOrEqual(4.5);
    expect(ofColours('border')).toBeGreaterThanOrEqual(3);
  });
});
