/** Text on ground for each tone of a chip or tag, as `styles/marks.css` has them; the contrast of each is tested. */
export const tones = {
  calm: { ink: '#1F3B57', ground: '#EEF3F8' },
  soon: { ink: '#6B4300', ground: '#FFF3D6' },
  today: { ink: '#FFFFFF', ground: '#8A4B00' },
  late: { ink: '#FFFFFF', ground: '#A8071A' },
  paused: { ink: '#3F3F46', ground: '#ECECF0' },
  good: { ink: '#14532D', ground: '#E6F4EA' },
  lateDone: { ink: '#A8071A', ground: '#FFFFFF' },
  plain: { ink: '#1F2328', ground: '#FFFFFF' },
  grey: { ink: '#3F3F46', ground: '#F4F4F5' },
  unknown: { ink: '#A8071A', ground: '#FFFFFF' },
} as const;
export type Tone = keyof typeof tones;
