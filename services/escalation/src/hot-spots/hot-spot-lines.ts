import { dayOf, isDay, startOf, yearOf, type WorkingCalendar } from '@cau-noi/calendar';
import { jsonOfLine, RuleBroken } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';
import { defaultHotSpotPolicy, hotSpotPolicy } from './hot-spot-policy.js';
import type { Warning } from './hot-spot.js';
import { HotSpots, type Place } from './hot-spots.js';
import { sentenceOf } from './recurrence.js';

/** One line out: a warning as the command writes it, or why a line was refused. */
export type LineOut =
  (Omit<Warning, 'at'> & { at: string; sentence: Text }) | { error: { line: number; code: string } & Text };

type Fields = Record<string, unknown>;

/** Lines of JSON in, lines of JSON out: petitions, the time that passes, a policy first, communes that are merged. */
export class HotSpotLines {
  private hotSpots: HotSpots | undefined;
  private line = 0;

  constructor(private readonly calendar: WorkingCalendar) {}

  /** What a line leads to; null is one that was too long to keep. A line that is refused leads to one error and changes nothing. */
  take(raw: string | null): LineOut[] {
    this.line += 1;
    try {
      const json = jsonOfLine(raw);
      return json === undefined ? [] : this.answer(fieldsOf(json)).map(written);
    } catch (error) {
      if (error instanceof RuleBroken) return [{ error: { line: this.line, code: error.code, ...error.text } }];
      throw error;
    }
  }

  /** What is left to tell when there are no more lines. */
  end(): LineOut[] {
    return (this.hotSpots?.settle() ?? []).map(written);
  }

  private answer(fields: Fields): Warning[] {
    if ('policy' in fields) {
      if (this.hotSpots) throw refuse(policyNotFirst);
      this.hotSpots = new HotSpots(hotSpotPolicy(fields.policy), this.calendar);
      return [];
    }
    this.hotSpots ??= new HotSpots(defaultHotSpotPolicy, this.calendar);
    if ('now' in fields) return this.hotSpots.pass(instantOf(fields, 'now'));
    if ('merged' in fields) {
      this.hotSpots.merge(placesOf(fields.merged), placeOf(fields.into, 'into'));
      return [];
    }
    return this.hotSpots.take({
      id: textOf(fields, 'id'),
      at: instantOf(fields, 'at'),
      province: textOf(fields, 'province'),
      place: textOf(fields, 'place'),
      subject: textOf(fields, 'subject'),
      people: peopleOf(fields),
    });
  }
}

/** Six figures are enough for what is counted in people and days. */
const short = (value: number): number => Number(value.toPrecision(6));

function written(warning: Warning): LineOut {
  const { at, place, subject, people, window, expected, p, recurrenceDays, petitions, province } = warning;
  return {
    at: at.toISOString(),
    place,
    subject,
    people,
    window,
    expected: short(expected),
    p: short(p),
    recurrenceDays: short(recurrenceDays),
    petitions,
    province,
    sentence: sentenceOf(warning),
  };
}

function fieldsOf(value: unknown): Fields {
  if (!isFields(value)) throw refuse(notAnObject);
  return value;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 200;

function textOf(fields: Fields, field: string): string {
  const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!isText(value)) throw invalid(field);
  return value;
}

function peopleOf({ people }: Fields): string[] {
  if (!Array.isArray(people) || !people.every(isText)) throw invalid('people');
  return people;
}

function placeOf(value: unknown, field: string): Place {
  if (!isFields(value)) throw invalid(field);
  return { province: textOf(value, 'province'), place: textOf(value, 'place') };
}

function placesOf(value: unknown): Place[] {
  if (!Array.isArray(value) || value.length === 0) throw invalid('merged');
  return value.map((each) => placeOf(each, 'merged'));
}

const shape =
  /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

/** An instant, or a day for its beginning; without a zone, of Việt Nam. */
function instantOf(fields: Fields, field: string): Date {
  const text = fields[field];
  const [, day = '', hour = '0', minute = '0', second = '0', part = '0', zone] =
    (typeof text === 'string' && shape.exec(text)) || [];
  if (!isDay(day)) throw invalid(field);
  const at = zone
    ? new Date(text as string)
    : new Date(
        startOf(day).getTime() + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second) + Number(part)) * 1000,
      );
  const year = yearOf(dayOf(at));
  if (year < 2000 || year > 2199) throw invalid(field);
  return at;
}

const notAnObject = {
  code: 'not-json',
  text: {
    vi: 'Dòng này không phải là một đối tượng JSON.',
    en: 'This line is no JSON object.',
  },
};
const policyNotFirst = {
  code: 'policy-not-first',
  text: {
    vi: 'Chính sách phải ở dòng đầu tiên, trước mọi đơn.',
    en: 'A policy comes in the first line, before any petition.',
  },
};
const refuse = ({ code, text }: { code: string; text: Text }): RuleBroken => new RuleBroken(code, text);

const invalid = (field: string): RuleBroken =>
  new RuleBroken(
    'invalid-line',
    {
      vi: `Mục “${field}” thiếu, sai kiểu hoặc không có thật.`,
      en: `“${field}” is missing, of the wrong type or does not exist.`,
    },
    { field },
  );
