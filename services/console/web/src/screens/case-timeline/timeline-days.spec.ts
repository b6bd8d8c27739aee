import type { TimelineItem } from '../../api/answers.js';
import { daysOf, entriesOf, initialsOf } from './timeline-days.js';

const who = (officerId: string): TimelineItem['by'] => ({
  officerId,
  postId: `post of ${officerId}`,
  unitId: 'unit',
  name: officerId,
  title: null,
});

/** A fact of 25/11/2026, `HH:mm` in Hà Nội; `day` of another day of that month. */
function fact(type: string, time: string, more: { by?: string; cause?: string; day?: number; recorded?: string } = {}) {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = new Date(Date.UTC(2026, 10, more.day ?? 25, hour - 7, minute)).toISOString();
  return {
    id: `${type} ${time}`,
    type: `${type}.v1`,
    at,
    recordedAt: more.recorded ?? at,
    by: more.by === undefined ? null : who(more.by),
    data: more.cause === undefined ? {} : { cause: more.cause },
  };
}

const accepted = fact('routing.case-accepted', '09:00', { by: 'An' });
const met = fact('deadline.clock-stopped', '09:00', { cause: 'case-accepted' });
const started = fact('deadline.clock-started', '09:01');
const assigned = fact('routing.case-assigned', '09:01', { by: 'An' });
const shown = (items: readonly ReturnType<typeof fact>[]) =>
  entriesOf(items).map(({ item, clocks }) => [item.type, ...clocks.map(({ type }) => type)]);

describe('an act in the history', () => {
  it('has the clocks it moved below it, though something else was recorded between', () =>
    expect(shown([started, assigned, met, accepted])).toEqual([
      [assigned.type],
      [accepted.type, started.type, met.type],
    ]));
  it('has those of its own kind: a pause belongs to the suspension, not to the paper after it', () => {
    const suspended = fact('routing.case-suspended', '09:00', { by: 'An' });
    const paper = fact('routing.paper-issued', '09:01', { by: 'An' });
    const paused = fact('deadline.clock-paused', '09:02');
    expect(shown([paused, paper, suspended])).toEqual([[paper.type], [suspended.type, paused.type]]);
  });
  it('entered days later still has them: they are told apart by when they were recorded', () => {
    const recorded = '2026-11-30T02:00:00.000Z';
    const late = fact('routing.case-accepted', '09:00', { by: 'An', day: 20, recorded });
    const clock = { ...started, at: recorded, recordedAt: recorded };
    expect(shown([clock, late])).toEqual([[late.type, clock.type]]);
  });
  it.each([
    ['time alone moved it', fact('deadline.overdue', '09:00')],
    ['the calendar moved it', fact('deadline.clock-rederived', '09:00', { cause: 'calendar-changed' })],
    ['its act came long before', fact('deadline.clock-started', '11:00')],
    ['its act is on the next page', fact('deadline.clock-stopped', '08:00', { cause: 'case-accepted' })],
  ])('leaves a clock alone where %s', (_, clock) =>
    expect(shown([clock, accepted])).toEqual([[clock.type], [accepted.type]]),
  );
  it('is never lost, and never there twice', () => {
    const items = [started, assigned, met, accepted, fact('deadline.overdue', '10:00')];
    const all = entriesOf(items).flatMap(({ item, clocks }) => [item, ...clocks]);
    expect(all.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
  });
});

describe('the days of a history', () => {
  it('are those of the office: what happened at 23:30 and 00:30 stands under two', () => {
    const [late, early] = [fact('routing.step-recorded', '23:30'), fact('routing.step-recorded', '00:30', { day: 26 })];
    expect(daysOf(entriesOf([early, late])).map(({ day }) => day)).toEqual(['2026-11-26', '2026-11-25']);
  });
  it('name each person in full once, and by initials afterwards', () => {
    const [first, second] = [fact('routing.step-recorded', '08:00', { by: 'Bình' }), accepted];
    const next = fact('routing.step-recorded', '08:00', { by: 'An', day: 24 });
    const days = daysOf(entriesOf([assigned, second, first, next]));
    expect(days.map(({ entries }) => entries.map(({ isNamed }) => isNamed))).toEqual([[true, false, true], [true]]);
  });
});

describe('initials', () => {
  it.each([
    ['Nguyễn Văn An', 'NVA'],
    ['Cán bộ Thử 03 (mẫu)', 'CBT03'],
    ['đặng  thị Ý', 'ĐTÝ'],
  ])('of %s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
