import { RuleBroken } from '@cau-noi/rules';

/** What counts as a hot spot; data of a policy. */
export type HotSpotPolicy = {
  /** Lengths of the windows, in days. */
  windows: readonly number[];
  /** Fewer people than this are never a hot spot. */
  people: number;
  /** What is usual is read from so many days… */
  baselineDays: number;
  /** …without the last of them, so that a crowd does not raise what it is measured against. */
  gapDays: number;
  /** Variance divided by mean of what comes by chance where nobody comes in company; at least. */
  dispersion: number;
  /** Told when chance alone would do it at most once in so many days in the province. */
  recurrenceDays: number;
  /** A hot spot ends when chance explains it better than this. */
  quietAbove: number;
  /** Nothing is said before a province was watched for so many days. */
  startDays: number;
};

/** The policy that is in force where no other is given. */
export const defaultHotSpotPolicy: HotSpotPolicy = {
  windows: [7, 14, 28],
  people: 3,
  baselineDays: 364,
  gapDays: 28,
  dispersion: 1.3,
  recurrenceDays: 30,
  quietAbove: 0.05,
  startDays: 84,
};

const bounds: Record<Exclude<keyof HotSpotPolicy, 'windows'>, { least: number; most: number; isWhole: boolean }> = {
  people: { least: 2, most: 1000, isWhole: true },
  baselineDays: { least: 56, most: 3660, isWhole: true },
  gapDays: { least: 1, most: 366, isWhole: true },
  dispersion: { least: 1, most: 20, isWhole: false },
  recurrenceDays: { least: 0.01, most: 1e9, isWhole: false },
  quietAbove: { least: 1e-6, most: 1, isWhole: false },
  startDays: { least: 0, most: 3660, isWhole: true },
};

/**
 * The default policy with what a description says otherwise. Throws `invalid-policy` and the field: an unknown one, one of
 * the wrong type or out of bounds, windows that are not one to five rising numbers of days, none longer than the gap, a gap as long as the baseline.
 */
export function hotSpotPolicy(description: unknown): HotSpotPolicy {
  if (typeof description !== 'object' || description === null || Array.isArray(description)) throw invalid('policy');
  const policy: Record<string, unknown> = { ...defaultHotSpotPolicy };
  for (const [field, value] of Object.entries(description)) {
    if (field !== 'windows' && !isBounded(field, value)) throw invalid(field);
    if (field === 'windows' && !areWindows(value)) throw invalid(field);
    policy[field] = value;
  }
  const checked = policy as HotSpotPolicy;
  if (checked.gapDays >= checked.baselineDays) throw invalid('gapDays');
  if (checked.windows.some((days) => days > checked.gapDays)) throw invalid('windows');
  return checked;
}

function isBounded(field: string, value: unknown): boolean {
  const limits = Object.hasOwn(bounds, field) ? bounds[field as keyof typeof bounds] : undefined;
  if (!limits || typeof value !== 'number' || !Number.isFinite(value)) return false;
  return value >= limits.least && value <= limits.most && (!limits.isWhole || Number.isInteger(value));
}

const areWindows = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 1 &&
  value.length <= 5 &&
  value.every((days, at) => Number.isInteger(days) && days > (at === 0 ? 0 : value[at - 1]));

const invalid = (field: string): RuleBroken =>
  new RuleBroken(
    'invalid-policy',
    {
      vi: `Mục “${field.slice(0, 40)}” của chính sách không có, sai kiểu hoặc ngoài giới hạn.`,
      en: `“${field.slice(0, 40)}” is no field of the policy, or of the wrong type or out of bounds.`,
    },
    { field: field.slice(0, 40) },
  );
