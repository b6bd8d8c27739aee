import { colours, tones } from './theme.js';

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
    expect(contrast(colours.primary, colours.ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(colours.faint, colours.shade)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.border, colours.ground)).toBeGreaterThanOrEqual(3);
  });
});
