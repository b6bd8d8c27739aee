import { isDay } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import { kindCodes, type Kind } from '@cau-noi/vocabulary';
import { officeCodes, officeOfLevel, type Level, type OfficeCode } from './offices.js';
import { doneBefore, postsComplainedOf, type CompetenceQuestion } from './question.js';

type Fields = Record<string, unknown>;

const known = [
  'kind',
  'respondent',
  'place',
  'level',
  'decided',
  'late',
  'dismissal',
  'crime',
  'addressedTo',
  'before',
  'on',
];

/** Reads a question. Codes: `invalid-input`, `date-does-not-exist`. */
export function questionFrom(input: unknown): CompetenceQuestion {
  const fields = objectAt(input, 'question');
  refuseUnknown(fields, known, '');
  const { kind, level, place = null } = fields;
  if (!isOneOf(kindCodes, kind)) throw invalid('kind');
  if (level !== undefined && level !== null && !isLevel(level)) throw invalid('level');
  if (place !== null && (typeof place !== 'string' || place.length > 200)) throw invalid('place');
  return {
    kind: kind as Kind,
    respondent: respondentAt(fields.respondent ?? {}, isLevel(level) ? officeOfLevel[level] : undefined),
    place,
    decided: decidedAt(fields.decided),
    late: flagAt(fields.late, 'late'),
    dismissal: flagAt(fields.dismissal, 'dismissal'),
    crime: flagAt(fields.crime, 'crime'),
    addressedTo: officeAt(fields.addressedTo, 'addressedTo'),
    before: oneOfAt(doneBefore, fields.before ?? 'none', 'before'),
    on: dayAt(fields.on, 'on'),
  };
}

function respondentAt(value: unknown, ofLevel: OfficeCode | undefined): CompetenceQuestion['respondent'] {
  const fields = objectAt(value, 'respondent');
  refuseUnknown(fields, ['office', 'post', 'managedBy', 'partyMatter'], 'respondent.');
  const office = officeAt(fields.office, 'respondent.office') ?? ofLevel;
  if (!office) throw invalid('respondent.office');
  return {
    office,
    post: oneOfAt(postsComplainedOf, fields.post ?? 'body', 'respondent.post'),
    managedBy: officeAt(fields.managedBy, 'respondent.managedBy'),
    partyMatter: flagAt(fields.partyMatter, 'respondent.partyMatter'),
  };
}

function decidedAt(value: unknown): CompetenceQuestion['decided'] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > 2) throw invalid('decided');
  const decided = value.map((each) => {
    const fields = objectAt(each, 'decided');
    refuseUnknown(fields, ['instance', 'on'], 'decided.');
    const { instance } = fields;
    if (instance !== 1 && instance !== 2) throw invalid('decided.instance');
    return { instance, on: dayAt(fields.on, 'decided.on') } as const;
  });
  if (new Set(decided.map(({ instance }) => instance)).size < decided.length) throw invalid('decided.instance');
  return decided;
}

const isLevel = (value: unknown): value is Level => typeof value === 'string' && Object.hasOwn(officeOfLevel, value);

const isOneOf = <T>(values: readonly T[], value: unknown): value is T => values.includes(value as T);

function oneOfAt<T extends string>(values: readonly T[], value: unknown, field: string): T {
  if (!isOneOf(values, value)) throw invalid(field);
  return value;
}

/** A body, by its code or by its level. */
function officeAt(value: unknown, field: string): OfficeCode | null {
  if (value === undefined || value === null) return null;
  if (isLevel(value)) return officeOfLevel[value];
  return oneOfAt(officeCodes, value as string, field);
}

function flagAt(value: unknown, field: string): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'boolean') throw invalid(field);
  return value;
}

function dayAt(value: unknown, field: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw invalid(field);
  if (!isDay(value)) throw noSuchDay(field);
  return value;
}

function objectAt(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(field);
  return value as Fields;
}

function refuseUnknown(fields: Fields, names: readonly string[], prefix: string): void {
  const strange = Object.keys(fields).find((name) => !names.includes(name));
  if (strange !== undefined) throw invalid(`${prefix}${strange.slice(0, 40)}`);
}

const invalid = (field: string): RuleBroken =>
  new RuleBroken(
    'invalid-input',
    {
      vi: `Mục “${field}” thiếu, không đúng kiểu hoặc không có trong mô tả. Xem npm run -s competence -- --help.`,
      en: `“${field}” is missing, of the wrong type or not part of the description. See npm run -s competence -- --help.`,
    },
    { field },
  );

const noSuchDay = (field: string): RuleBroken =>
  new RuleBroken(
    'date-does-not-exist',
    {
      vi: `Mục “${field}” không phải một ngày có thật. Viết theo dạng YYYY-MM-DD.`,
      en: `“${field}” is not a day that exists. Write it as YYYY-MM-DD.`,
    },
    { field },
  );
