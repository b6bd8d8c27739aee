import { dayOf, yearOf } from '@cau-noi/calendar';
import type { NewEvent, Payload } from '@cau-noi/events';
import type { StandingCrowd } from '../crowds/crowds.js';
import { defaultCrowdPolicy, lengthOf, type CrowdChange } from '../crowds/facts.js';
import type { CrowdDayRow, CrowdLevelRow, CrowdRow } from './crowds.table.js';
import { comingTogether } from './people.js';
import type { CrowdPetitionRow } from './stream.table.js';

/** What of crowds is to be kept and published. */
export type Retold = {
  crowds: CrowdRow[];
  levels: Omit<CrowdLevelRow, 'changeId'>[];
  days: CrowdDayRow[];
  events: NewEvent<'escalation.crowd-changed.v1'>[];
};
/** The crowds as they were told, as they stand, how they came there, and every petition of them. */
export type ToTell = {
  told: readonly CrowdRow[];
  standing: readonly StandingCrowd[];
  changes: readonly CrowdChange[];
  petitions: ReadonlyMap<string, CrowdPetitionRow>;
  /** The present. */
  at: Date;
  /** Ids and numbers for crowds that are told for the first time. */
  newId: () => string;
  nextSerial: (year: number) => number;
};

/** As many petitions and links of a crowd are published; a leader asks for the others here. */
const mostPublished = 1_000;

/** `ĐN-26-0012`. */
export const crowdNumber = ({ year, serial }: Pick<CrowdRow, 'year' | 'serial'>): string =>
  `ĐN-${String(year).slice(2)}-${String(serial).padStart(4, '0')}`;

/** Crowds that have reached a level once are told of until they end: what changed, how large they are today. */
export function retell(given: ToTell): Retold {
  const rows = new Map(given.told.map((row) => [row.number, row]));
  for (const change of given.changes) if (!rows.has(change.crowd)) rows.set(change.crowd, firstTold(change, given));
  const levels: Retold['levels'] = [];
  const events: Retold['events'] = [];
  const idOf = (number: number | undefined): string | null =>
    number === undefined ? null : (rows.get(number)?.crowdId ?? null);
  for (const change of given.changes) {
    const row = rows.get(change.crowd)!;
    const { crowdId } = row;
    const [into, from] = [idOf(change.into), idOf(change.from)];
    levels.push(levelLine(change, crowdId, into ?? from));
    events.push({ type: 'escalation.crowd-changed.v1', subject: crowdId, data: changed(change, row, { into, from }) });
    const split = from === null ? {} : { splitFrom: from };
    rows.set(change.crowd, { ...row, ...split, level: change.level, levelSince: new Date(change.at) });
  }
  const standing = new Map(given.standing.map((crowd) => [crowd.crowd, crowd]));
  const crowds = [...rows.values()].map((row) => {
    const stands = standing.get(row.number);
    return stands ? asItStands(row, stands, given) : ended(row, idOf(numberAfter(row, given)), given);
  });
  return { crowds, levels, events, days: crowds.flatMap((row) => daysOf(row, standing.get(row.number), given)) };
}

function firstTold(change: CrowdChange, { newId, nextSerial }: ToTell): CrowdRow {
  const at = new Date(change.at);
  const year = yearOf(dayOf(at));
  return {
    crowdId: newId(),
    number: change.crowd,
    year,
    serial: nextSerial(year),
    level: 0,
    people: 0,
    petitions: 0,
    cases: 0,
    unitIds: [],
    toldAt: at,
    levelSince: at,
    fallsAt: null,
    endedAt: null,
    endReason: null,
    mergedInto: null,
    splitFrom: null,
  };
}

const levelLine = (change: CrowdChange, crowdId: string, otherId: string | null): Retold['levels'][number] => ({
  crowdId,
  at: new Date(change.at),
  level: change.level,
  before: change.before,
  people: change.people,
  petitions: change.petitions.length,
  reason: change.reason,
  otherId,
});

function changed(
  { at, level, before, people, petitions, links, reason }: CrowdChange,
  row: CrowdRow,
  other: { into: string | null; from: string | null },
): Payload<'escalation.crowd-changed.v1'> {
  return {
    crowdId: row.crowdId,
    number: crowdNumber(row),
    at: new Date(at).toISOString(),
    level,
    before,
    people,
    petitionCount: petitions.length,
    petitions: petitions.slice(0, mostPublished),
    links: links.slice(0, mostPublished).map((pair) => [...pair]),
    reason,
    ...other,
  };
}

/** Petitions of a crowd that are known with their facts, the oldest first. */
const membersOf = ({ petitions: ids }: StandingCrowd, { petitions }: Pick<ToTell, 'petitions'>) =>
  ids.flatMap((id) => {
    const row = petitions.get(id);
    return row?.receivedAt && row.unitId ? [{ ...row, receivedAt: row.receivedAt, unitId: row.unitId }] : [];
  });

function asItStands(row: CrowdRow, stands: StandingCrowd, given: ToTell): CrowdRow {
  const members = membersOf(stands, given);
  const oldest = members[0]?.receivedAt;
  return {
    ...row,
    level: stands.level,
    people: stands.people,
    petitions: stands.petitions.length,
    cases: new Set(members.map(({ caseId }) => caseId)).size,
    unitIds: [...new Set(members.map(({ unitId }) => unitId))].sort(),
    fallsAt: oldest ? new Date(oldest.getTime() + lengthOf(defaultCrowdPolicy)) : null,
    endedAt: null,
    endReason: null,
    mergedInto: null,
  };
}

/** Of a crowd that is no more: the one that has its petitions now, if any has. */
function numberAfter({ number }: CrowdRow, { petitions, standing, changes }: ToTell): number | undefined {
  const said = changes.findLast(({ crowd, into }) => crowd === number && into !== undefined)?.into;
  if (said !== undefined) return said;
  const were = new Set([...petitions.values()].flatMap((row) => (row.crowd === number ? [row.petitionId] : [])));
  return standing.find((crowd) => crowd.petitions.some((id) => were.has(id)))?.crowd;
}

function ended(row: CrowdRow, into: string | null, { changes, at }: ToTell): CrowdRow {
  if (row.endedAt) return row;
  const last = changes.findLast(({ crowd }) => crowd === row.number);
  return {
    ...row,
    level: 0,
    people: 0,
    petitions: 0,
    cases: 0,
    fallsAt: null,
    endedAt: last ? new Date(last.at) : at,
    endReason: into === null ? (last?.reason ?? 'expired') : 'merged-into',
    mergedInto: into,
  };
}

/** The size of today; of a crowd that is told for the first time also how it came together. */
function daysOf(row: CrowdRow, stands: StandingCrowd | undefined, given: ToTell): CrowdDayRow[] {
  const today = dayOf(given.at);
  const size = { crowdId: row.crowdId, day: today, people: row.people, petitions: row.petitions };
  const isNew = given.told.every(({ crowdId }) => crowdId !== row.crowdId);
  if (!isNew || !stands) return [size];
  const before = comingTogether(membersOf(stands, given)).filter(({ day }) => day < today);
  return [...before.map((day) => ({ crowdId: row.crowdId, ...day })), size];
}
