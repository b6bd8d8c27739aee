/** Drawn on 24 × 24 with one stroke; never without words beside or under it. */
const strokes = {
  page: 'M6 3h8l4 4v14H6zM14 3v4h4',
  desk: 'M3 13h18M5 13v7M19 13v7M12 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM7 13a5 5 0 0 1 10 0',
  month: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  queue: 'M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11',
  assign: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20a6 6 0 0 1 12 0M15 8h6M18 5l3 3-3 3',
  sign: 'M4 20h16M6 16l1-4 9-9 3 3-9 9z',
  cases: 'M3 7h7l2 2h9v11H3zM3 7V4h6l2 3',
  alert: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4M12 3v2',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l4 2',
  crowd:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 20a6 6 0 0 1 12 0M15 14a6 6 0 0 1 7 6',
  board: 'M4 20V4M4 20h16M8 16v-5M12 16V7M16 16v-3',
  steps: 'M4 20h5v-5h5v-5h6M4 20V4',
  away: 'M10 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM4 20a6 6 0 0 1 10-4.5M16 17h6',
  unit: 'M10 3h4v5h-4zM3 16h5v5H3zM16 16h5v5h-5zM12 8v4M5.5 16v-4h13v4',
  account: 'M8 15a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 11h9v4M17 11v3',
  system: 'M2 12h5l2-6 4 12 3-8 1 2h5',
  fold: 'M15 5l-7 7 7 7',
  unfold: 'M9 5l7 7-7 7',
} as const;

export type IconName = keyof typeof strokes;

/** A small drawing that helps to find the words again; who listens is told the words alone. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={strokes[name]} />
  </svg>
);

export const iconNames = Object.keys(strokes) as IconName[];
