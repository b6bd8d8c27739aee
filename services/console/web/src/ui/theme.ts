/**
 * The tones of a mark, each with the colours of its words and of its ground as `styles/marks.css` draws it; the contrast of each is
 * tested in both looks.
 */
export const tones = {
  calm: ['info-ink', 'info-ground'],
  soon: ['warn-ink', 'warn-ground'],
  today: ['on-solid', 'today-ground'],
  late: ['on-solid', 'alarm-ground'],
  paused: ['quiet-ink', 'quiet-ground'],
  good: ['good-ink', 'good-ground'],
  lateDone: ['error', 'page'],
  plain: ['ink', 'page'],
  grey: ['quiet-ink', 'quiet-ground'],
  unknown: ['error', 'page'],
} as const;
export type Tone = keyof typeof tones;
