import { alertGroups, isOpenGroup, longestSince, loudnessOf } from './alert-groups.js';

type Alert = Parameters<typeof alertGroups>[0][number];
let last = 0;
const alert = (more: Partial<Alert> = {}): Alert => ({
  id: String(++last),
  cause: 'overdue',
  unitId: 'A',
  month: null,
  rule: 'KN1-TL',
  raisedAt: null,
  ...more,
});
const trouble = (reason: string) => ({ service: 'deadline', reason, lastHeartbeatAt: null });

describe('alerts in a list', () => {
  it('stand together by cause and unit, where the first of them stood', () => {
    const [one, other, crowd, again] = [alert(), alert({ unitId: 'B' }), alert({ cause: 'crowd' }), alert()];
    const groups = alertGroups([one, other, crowd, again]);
    expect(groups.map(({ alerts }) => alerts)).toEqual([[one, again], [other], [crowd]]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
  });
  it('of the system by service and reason, of a month by its rule', () => {
    const [behind, silent] = ['engine-behind', 'heartbeat-missing'].map((reason) =>
      alert({ cause: 'system', unitId: null, rule: null, system: trouble(reason) }),
    );
    const [days, schedule] = ['TCD-THANG', 'TCD-LICH'].map((rule) => alert({ month: '2026-11', rule }));
    expect(alertGroups([behind!, silent!, days!, schedule!, alert()])).toHaveLength(5);
  });
  it('fold to a heading where they are many', () => {
    const of = (count: number) => alertGroups(Array.from({ length: count }, () => alert()))[0]!;
    expect([of(1), of(5), of(6)].map(isOpenGroup)).toEqual([true, true, false]);
  });
  it('say since when the longest of them stands', () => {
    const group = (...raised: (string | null)[]) => alertGroups(raised.map((raisedAt) => alert({ raisedAt })))[0]!;
    expect(longestSince(group('2026-11-25', null, '2026-11-20'))).toBe('2026-11-20');
    expect(longestSince(group(null))).toBeNull();
  });
  it.each([
    ['a broken date nobody answered for', { cause: 'overdue', state: 'raised', waitsForMe: false }, 'late'],
    ['a crowd that waits for the reader', { cause: 'crowd', state: 'raised', waitsForMe: true }, 'mine'],
    ['a crowd that waits for somebody else', { cause: 'crowd', state: 'raised', waitsForMe: false }, 'calm'],
    ['a broken date somebody promised for', { cause: 'overdue', state: 'acknowledged', waitsForMe: false }, 'calm'],
    ['what is over', { cause: 'overdue', state: 'ended', waitsForMe: false }, 'over'],
  ] as const)('are red only where it says something: %s', (_, of, loudness) => expect(loudnessOf(of)).toBe(loudness));
});
