import { isDay, lastCountedDay, written, type Day } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { Criterion } from '@cau-noi/vocabulary';
import { criteria, recordable, type Records, type Traits } from '../law/traits.js';
import type { Pause } from '../period/pauses.js';
import type { Extension } from '../period/period.js';

/** What is asked: a rule, the day of its event, and what else is known. */
export type Question = {
  rule: string;
  start: Day;
  pauses: Pause[];
  extensions: Extension[];
  traits: Traits;
  examinations: Pause[];
  takenOver: Day | null;
  receivedOn: Day | undefined;
  asOf: Day | undefined;
};

/** The facts a question may name: the kind of value of each, and its meaning. */
export const factFields = {
  remote: { kind: 'boolean', vi: 'vùng sâu, vùng xa đi lại khó khăn', en: 'remote area' },
  complex: { kind: 'boolean', vi: 'vụ việc phức tạp', en: 'complex case' },
  criteria: {
    kind: 'criteria',
    vi: 'tiêu chí phức tạp đã chọn (NĐ 124/2020 Đ.3a, NĐ 31/2019 Đ.3)',
    en: 'criteria of a complex case that were ticked',
  },
  severalPlaces: { kind: 'boolean', vi: 'xác minh tại nhiều nơi', en: 'to be verified in several places' },
  delegated: { kind: 'boolean', vi: 'ủy quyền xác minh', en: 'verification delegated' },
  dismissal: { kind: 'boolean', vi: 'bị buộc thôi việc', en: 'dismissal from service' },
  records: {
    kind: 'records',
    vi: 'văn bản ghi nhận từng dữ kiện: ngày, số',
    en: 'the record each of these facts stands in: its day and number',
  },
  examinations: { kind: 'pauses', vi: 'thời gian giám định', en: 'expert examinations, [begun, ended]' },
  receivedOn: { kind: 'day', vi: 'ngày nhận được quyết định', en: 'day on which the decision was received' },
  takenOver: { kind: 'day', vi: 'ngày cấp trên thụ lý lại', en: 'day on which the superior accepted it anew' },
} as const;

type Fields = Record<string, unknown>;

/** Reads a question. Codes: `invalid-input`, `date-does-not-exist`, `date-too-late`, `resume-before-suspend`. */
export function questionOf(input: unknown): Question {
  const fields = objectOf(input, '');
  refuseUnknown(fields, ['rule', 'start', 'pauses', 'extensions', 'facts', 'asOf'], '');
  if (typeof fields.rule !== 'string') throw invalid('rule');
  const facts = fields.facts === undefined ? {} : objectOf(fields.facts, 'facts');
  refuseUnknown(facts, Object.keys(factFields), 'facts.');
  return {
    rule: fields.rule,
    start: dayAt(fields.start, 'start'),
    pauses: pausesAt(fields.pauses, 'pauses', 'suspension'),
    extensions: listAt(fields.extensions, 'extensions').map(extensionAt),
    traits: traitsAt(facts),
    examinations: pausesAt(facts.examinations, 'facts.examinations', 'examination'),
    takenOver: facts.takenOver === undefined ? null : dayAt(facts.takenOver, 'facts.takenOver'),
    receivedOn: facts.receivedOn === undefined ? undefined : dayAt(facts.receivedOn, 'facts.receivedOn'),
    asOf: fields.asOf === undefined ? undefined : dayAt(fields.asOf, 'asOf'),
  };
}

function traitsAt({ records, criteria: ticked, ...others }: Fields): Traits {
  const { remote, complex, severalPlaces, delegated, dismissal } = others;
  const flags = { remote, complex, severalPlaces, delegated, dismissal };
  const traits: Record<string, boolean | Criterion[] | Records> = {};
  for (const [name, value] of Object.entries(flags)) {
    if (value === undefined) continue;
    if (typeof value !== 'boolean') throw invalid(`facts.${name}`);
    traits[name] = value;
  }
  if (ticked !== undefined) traits.criteria = listAt(ticked, 'facts.criteria').map(criterionAt);
  if (records !== undefined) traits.records = recordsAt(objectOf(records, 'facts.records'));
  return traits;
}

function recordsAt(fields: Fields): Records {
  refuseUnknown(fields, recordable, 'facts.records.');
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const field = `facts.records.${name}`;
      const { date, document, ...strange } = objectOf(value, field);
      refuseUnknown(strange, [], `${field}.`);
      if (document !== undefined && typeof document !== 'string') throw invalid(`${field}.document`);
      return [name, { date: dayAt(date, `${field}.date`), ...(document !== undefined && { document }) }];
    }),
  );
}

function criterionAt(value: unknown): Criterion {
  const letter = value === 'đ' ? 'dd' : value;
  if (typeof letter !== 'string' || !Object.hasOwn(criteria, letter)) throw invalid('facts.criteria');
  return letter as Criterion;
}

const pausesAt = (value: unknown, field: string, ground: Pause['ground']): Pause[] =>
  listAt(value, field).map((each): Pause => {
    if (!Array.isArray(each) || each.length !== 2) throw invalid(field);
    const [from, to] = [dayAt(each[0], field), each[1] === null ? null : dayAt(each[1], field)];
    if (to !== null && to < from) throw resumedBefore(from, to);
    return { from, to, ground };
  });

function extensionAt(value: unknown): Extension {
  const fields = objectOf(value, 'extensions');
  refuseUnknown(fields, ['days', 'document', 'decided'], 'extensions.');
  const { days, document = '', decided } = fields;
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 1) throw invalid('extensions.days');
  if (document !== null && typeof document !== 'string') throw invalid('extensions.document');
  return { days, document: document ?? '', decided: dayAt(decided, 'extensions.decided') };
}

function dayAt(value: unknown, field: string): Day {
  if (typeof value !== 'string') throw invalid(field);
  if (!isDay(value)) throw noSuchDay(field);
  if (field !== 'asOf' && value > lastCountedDay) throw tooLate(field);
  return value;
}

/** No case has as many pauses or extensions; each is compared with each. */
export const mostListed = 100;

function listAt(value: unknown, field: string): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > mostListed) throw invalid(field);
  return value;
}

function objectOf(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(field || 'question');
  return value as Fields;
}

function refuseUnknown(fields: Fields, known: readonly string[], prefix: string): void {
  const strange = Object.keys(fields).find((name) => !known.includes(name));
  if (strange !== undefined) throw invalid(`${prefix}${strange.slice(0, 40)}`);
}

const invalid = (field: string): RuleBroken =>
  new RuleBroken(
    'invalid-input',
    {
      vi: `Mục “${field}” thiếu, không đúng kiểu hoặc không có trong mô tả. Xem POST /v1/deadlines/explain ở trang /api.`,
      en: `“${field}” is missing, of the wrong type or not part of the description. See POST /v1/deadlines/explain under /api.`,
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

const tooLate = (field: string): RuleBroken =>
  new RuleBroken(
    'date-too-late',
    {
      vi: `Mục “${field}” ở sau ngày ${written(lastCountedDay)}: không tính thời hạn xa đến thế. Kiểm tra lại năm.`,
      en: `“${field}” lies after ${lastCountedDay}: no period is counted that far. Check the year.`,
    },
    { field },
  );

const resumedBefore = (from: Day, to: Day): RuleBroken =>
  new RuleBroken(
    'resume-before-suspend',
    {
      vi: `Ngày tiếp tục ${to} ở trước ngày tạm dừng ${from}. Kiểm tra lại hai ngày.`,
      en: `Resumption on ${to} lies before the suspension on ${from}. Check both days.`,
    },
    { from, to },
  );
