import { dayOf, endOf, firstOfficeInstant, startOf, type WorkingCalendar } from '@cau-noi/calendar';
import {
  head,
  quiet,
  type Alert,
  type Answer,
  type By,
  type Decision,
  type Held,
  type Telling,
  type Word,
} from '../alerts/alert.js';
import type { World } from '../ladder/organisation.js';
import { goHigher } from '../ladder/wake.js';
import { longestPromise } from '../policies/policy.js';
import { after } from '../policies/working-time.js';
import {
  alertEnded,
  alreadyAcknowledged,
  noteMissing,
  returnDateMissing,
  returnDatePast,
  returnDateTooFar,
  wordMissing,
} from './refusals.js';

/** The content of an answer; the note stays with escalation. */
export type Said = Answer & { note: string | null };
type SaidRight = Said & { word: Word };

/** So many people in a row who say that it is not theirs alarm the top of the line. */
const mostRefusals = 3;

/**
 * A named person answers. Who deals with it or watches it holds the climb up until the day given, and may replace the
 * answer by a later one; who says that it is not theirs sends it on to the next one at once. Codes: 'alert-ended',
 * 'already-acknowledged' while the answer of somebody else holds; 'word-missing', 'return-date-missing',
 * 'return-date-past', 'return-date-too-far', 'note-missing'. `lines` is the history of the ladder; the same answer
 * again changes nothing.
 */
export function acknowledge(
  alert: Alert,
  by: By,
  at: Date,
  said: Said,
  { world, lines }: { world: World; lines: readonly Telling[] },
): Decision {
  if (isRepeat(alert, by, said, lines)) return quiet(alert);
  if (alert.ended) throw alertEnded(alert.ended.at);
  if (alert.acknowledged && !hasAnswered(alert, by)) throw alreadyAcknowledged(alert.acknowledged);
  mustHold(said, at, world.calendar);
  const answered: Alert = { ...alert, answers: alert.answers + 1, answeredSize: alert.size };
  const next =
    said.word === 'not-mine' ? sentOn(answered, by, at, world) : heldUp(answered, by, at, said, world.calendar);
  return {
    next: next.next,
    events: [answerEvent(answered, by, at, said, lackingIn(next.next, said)), ...next.events],
    tellings: [lineOf(alert, by, at, said), ...next.tellings],
  };
}

/** Whether an answer of this person is one of those that hold. */
const hasAnswered = ({ acknowledged, together }: Alert, { officerId }: By): boolean =>
  acknowledged?.by.officerId === officerId || Boolean(together?.given.some(({ by }) => by.officerId === officerId));

/** The same words as the last ones of this person, with nothing told to them since; or no word while theirs holds. */
function isRepeat(alert: Alert, by: By, said: Said, lines: readonly Telling[]): boolean {
  const own = lines.findLast(({ unitId, officerId }) => officerId === by.officerId || unitId === by.unitId);
  if (alert.acknowledged?.by.officerId === by.officerId && said.word === null) return true;
  if (own?.kind !== 'answered' || own.officerId !== by.officerId) return false;
  return own.reason === said.word && (own.returnOn ?? null) === said.returnOn && (own.note ?? null) === said.note;
}

/**
 * Where one answer is enough it holds the climb up; where several are asked for, only all of them do, until the first of
 * their days is over.
 */
function heldUp(alert: Alert, by: By, at: Date, said: SaidRight, calendar: WorkingCalendar): Decision {
  const { word, returnOn } = said;
  const own: Held = { at, by, word, returnOn };
  const others = alert.together?.given.filter((one) => one.by.officerId !== by.officerId) ?? [];
  const given = [...others, { ...own, at: at.toISOString() }];
  const together = alert.together && { ...alert.together, given };
  if (together && given.length < together.needed) return quiet({ ...alert, together, refused: 0 });
  const ends = given
    .map((one) => ({ ...one, at: new Date(one.at) }))
    .map((one) => ({ one, end: endOfAnswer(one, calendar) }));
  const { one: first, end } = ends.reduce((earliest, next) => (next.end < earliest.end ? next : earliest));
  return quiet({ ...alert, together, acknowledged: first, refused: 0, nextAt: end, awaiting: [] });
}

/** How many answers are still asked for, where several are; undefined: none. */
function lackingIn({ together, acknowledged }: Alert, { word }: Said): number | undefined {
  if (!together || acknowledged || word === 'not-mine') return undefined;
  return together.needed - together.given.length;
}

/** When an answer holds no longer: after its day who promised, on the morning of it who looks again. In office hours. */
function endOfAnswer({ word, returnOn, at }: Held, calendar: WorkingCalendar): Date {
  const day = returnOn ?? dayOf(at);
  const morning = firstOfficeInstant(startOf(day), calendar);
  return word === 'watching' && morning > at ? morning : firstOfficeInstant(endOf(day), calendar);
}

/** Only where it is told now does a refusal send it on; somebody whom it has passed already adds a word. */
function sentOn(alert: Alert, by: By, at: Date, world: World): Decision {
  const isHeld = alert.acknowledged !== null;
  const asked = [alert.addressee, ...(alert.together?.also ?? [])];
  if (!isHeld && asked.every(({ unitId }) => unitId !== by.unitId)) return quiet(alert);
  const open: Alert = { ...alert, acknowledged: null, refused: alert.refused + 1 };
  const reason = open.refused >= mostRefusals ? 'refused-three-times' : 'not-mine';
  return goHigher(open, { reason, by }, at, world);
}

const answerEvent = (
  alert: Alert,
  by: By,
  at: Date,
  { word, returnOn }: SaidRight,
  lacking: number | undefined,
): Decision['events'][number] => ({
  type: 'escalation.alert-acknowledged.v1',
  subject: alert.caseId,
  data: {
    ...head(alert),
    acknowledgedAt: at.toISOString(),
    by,
    word,
    ...(returnOn !== null && { returnOn }),
    answer: alert.answers,
    ...(lacking !== undefined && { lacking }),
  },
});

const lineOf = ({ step }: Alert, by: By, at: Date, { word, returnOn, note }: SaidRight): Telling => ({
  unitId: by.unitId,
  postId: by.postId,
  officerId: by.officerId,
  kind: 'answered',
  step,
  at,
  reason: word,
  returnOn,
  note,
});

/**
 * Checks the content: who deals with it gives a last day, who watches a day to look again, who refuses a reason. No day
 * is far off.
 */
function mustHold(said: Said, at: Date, calendar: WorkingCalendar): asserts said is SaidRight {
  const { word, returnOn, note } = said;
  if (word === null) throw wordMissing();
  if (returnOn === null && (word === 'handling' || word === 'watching')) throw returnDateMissing();
  if (returnOn !== null && returnOn < dayOf(at)) throw returnDatePast();
  const latest = dayOf(after(at, longestPromise, calendar));
  if (returnOn !== null && returnOn > latest) throw returnDateTooFar(latest);
  if (word === 'not-mine' && (note ?? '').trim() === '') throw noteMissing();
}
