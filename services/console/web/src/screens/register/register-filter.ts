import { codesOf, kindCodes, visitForms, visitOutcomes } from '@cau-noi/vocabulary';

/** What of the register is shown, as the address has it; nothing personal is ever there. Days are `YYYY-MM-DD`. */
export type RegisterFilter = {
  tu?: string;
  den?: string;
  loai?: string;
  huong?: string;
  'che-do'?: string;
  co?: string;
};

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const isOneOf =
  (codes: readonly string[]) =>
  (value: string): boolean =>
    codes.includes(value);

const allowed: Readonly<Record<keyof RegisterFilter, (value: string) => boolean>> = {
  tu: isDay,
  den: isDay,
  loai: isOneOf(kindCodes.map((kind) => kind.toLowerCase())),
  huong: isOneOf(codesOf(visitOutcomes)),
  'che-do': isOneOf(codesOf(visitForms)),
  co: isOneOf(['dong-nguoi']),
};

/** The filter of an address: unknown keys are left out; values that are not allowed are left out and named. */
export function registerFilterOf(search: Readonly<Record<string, unknown>>): {
  filter: RegisterFilter;
  dropped: string[];
} {
  const given = (Object.keys(allowed) as (keyof RegisterFilter)[]).flatMap((key) => {
    const value = search[key];
    return value === undefined || value === '' ? [] : [{ key, value: String(value) }];
  });
  const fits = ({ key, value }: (typeof given)[number]): boolean => allowed[key](value);
  return {
    filter: Object.fromEntries(given.filter(fits).map(({ key, value }) => [key, value])) as RegisterFilter,
    dropped: given.filter((one) => !fits(one)).map(({ key }) => key),
  };
}

/** The filter with changes; what is emptied is no longer in the address. */
export const changedFilter = (filter: RegisterFilter, changes: RegisterFilter): RegisterFilter =>
  Object.fromEntries(Object.entries({ ...filter, ...changes }).filter(([, value]) => value !== '')) as RegisterFilter;

/** What the API is asked for; paging is added by who reads. */
export const registerQuery = ({ tu, den, loai, huong, co, 'che-do': form }: RegisterFilter) => ({
  ...(tu !== undefined && { from: tu }),
  ...(den !== undefined && { to: den }),
  ...(loai !== undefined && { kind: loai.toUpperCase() as (typeof kindCodes)[number] }),
  ...(huong !== undefined && { outcome: huong as keyof typeof visitOutcomes }),
  ...(form !== undefined && { form: form as keyof typeof visitForms }),
  ...(co !== undefined && { crowd: 'true' as const }),
});
