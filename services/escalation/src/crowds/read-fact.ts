import { RuleBroken } from '@cau-noi/rules';
import type { CrowdPolicy, Fact, Instant } from './facts.js';
import { instantFrom } from './instant.js';

type Fields = Record<string, unknown>;

/** No key, id or case is longer; no window has more days, no group more people, no policy more levels. */
const most = { letters: 200, days: 36_500, people: 1_000_000_000, levels: 100 } as const;

/**
 * Reads a fact from parsed JSON; what else is in it is left alone. Codes: `unknown-fact`, `invalid-input`,
 * `date-does-not-exist`.
 */
export function factFrom(input: unknown): Fact {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw invalid('fact');
  const fields = input as Fields;
  switch (fields.fact) {
    case 'policy':
      return { fact: 'policy', ...policyFrom(fields) };
    case 'petition':
      return {
        fact: 'petition',
        id: wordAt(fields, 'id'),
        at: instantAt(fields),
        case: wordAt(fields, 'case'),
        matter: fields.matter === null ? null : wordAt(fields, 'matter'),
        people: wordsAt(fields, 'people'),
        size: wholeNumber(fields.size, 'size', 0, most.people),
      };
    case 'link':
    case 'unlink': {
      const [one, other, ...more] = wordsAt(fields, 'petitions');
      if (one === undefined || other === undefined || more.length > 0) throw invalid('petitions');
      return { fact: fields.fact, petitions: [one, other], at: instantAt(fields) };
    }
    case 'withdrawn':
      return {
        fact: 'withdrawn',
        id: wordAt(fields, 'id'),
        people: fields.people === null ? null : wordsAt(fields, 'people'),
        at: instantAt(fields),
      };
    case 'now':
      return { fact: 'now', at: instantAt(fields) };
    default:
      throw unknownFact();
  }
}

function policyFrom({ window, levels }: Fields): CrowdPolicy {
  if (!Array.isArray(levels) || levels.length === 0 || levels.length > most.levels) throw invalid('levels');
  return {
    window: wholeNumber(window, 'window', 1, most.days),
    levels: levels.map((level) => wholeNumber(level, 'levels', 1, most.people)),
  };
}

function instantAt({ at }: Fields): Instant {
  const found = typeof at === 'string' ? instantFrom(at) : 'not-an-instant';
  if (found === 'no-such-day') throw noSuchDay();
  if (found === 'not-an-instant') throw invalid('at');
  return found;
}

function wholeNumber(value: unknown, field: string, from: number, to: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to) throw invalid(field);
  return value;
}

const wordAt = (fields: Fields, field: string): string => word(fields[field], field);

function wordsAt(fields: Fields, field: string): string[] {
  const values = fields[field];
  if (!Array.isArray(values)) throw invalid(field);
  return values.map((value) => word(value, field));
}

function word(value: unknown, field: string): string {
  if (typeof value !== 'string' || value === '' || value.length > most.letters) throw invalid(field);
  return value;
}

const invalid = (field: string): RuleBroken =>
  new RuleBroken(
    'invalid-input',
    {
      vi: `Mục “${field}” thiếu, không đúng kiểu hoặc ngoài giới hạn. Xem npm run -s crowds -- --help.`,
      en: `“${field}” is missing, of the wrong type or out of bounds. See npm run -s crowds -- --help.`,
    },
    { field },
  );

const noSuchDay = (): RuleBroken =>
  new RuleBroken('date-does-not-exist', {
    vi: 'Mục “at” không phải một ngày có thật. Viết như 2026-11-02T08:00:00+07:00.',
    en: '“at” is not on a day that exists. Write it like 2026-11-02T08:00:00+07:00.',
  });

const unknownFact = (): RuleBroken =>
  new RuleBroken('unknown-fact', {
    vi: 'Mục “fact” là một trong: policy, petition, link, unlink, withdrawn, now.',
    en: '“fact” is one of: policy, petition, link, unlink, withdrawn, now.',
  });
