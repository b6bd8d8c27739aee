/** The colours of the app; the contrast of each pair that meets is tested. */
export const colours = {
  primary: '#0B4F8A',
  ink: '#1F2328',
  faint: '#57606A',
  ground: '#FFFFFF',
  shade: '#F4F6F8',
  border: '#767C85',
  line: '#D5D9DE',
  error: '#A8071A',
} as const;

/** Text on ground for each tone of a chip or tag. */
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

const fontFamily = '"Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

/** antd's settings; everything else is in `styles/`. */
export const antdTheme = {
  token: {
    colorPrimary: colours.primary,
    colorLink: colours.primary,
    colorText: colours.ink,
    colorTextPlaceholder: '#666D75',
    colorError: colours.error,
    colorErrorBg: '#FDF1F2',
    colorBorder: colours.border,
    borderRadius: 4,
    fontFamily,
    fontSize: 14,
    lineHeight: 1.5,
    controlHeight: 32,
    motion: false,
  },
} as const;
