import {
  awaited,
  findingsIn,
  findingsOn,
  heard,
  judged,
  missed,
  type Pulse,
  type SystemAlarm,
} from './system-alarm.js';

const at = (minute: number, second = 0): Date => new Date(Date.UTC(2026, 2, 2, 1, minute, second));
const alarmId = 'alarm-of-the-test';
const pulse: Pulse = { service: 'deadline', lastBeatAt: at(0), wasBehind: false, silentFrom: at(2, 30) };
const standing: SystemAlarm = {
  alarmId,
  service: 'deadline',
  reason: 'heartbeat-missing',
  raisedAt: at(3),
  endedAt: null,
};
const beat = (minute: number, oldestUnclaimed: Date | null = null) => ({ beatAt: at(minute), oldestUnclaimed });
const names = ({ events }: { events: { type: string }[] }): string[] => events.map(({ type }) => type);

describe('an engine that says nothing', () => {
  it('is given two and a half minutes', () => {
    expect(names(missed(pulse, null, { now: at(2, 29), alarmId }))).toEqual([]);
    const { alarm, ...decision } = missed(pulse, null, { now: at(2, 30), alarmId });
    expect(names(decision)).toEqual(['escalation.system-alarm-raised.v1']);
    expect(alarm).toMatchObject({ reason: 'heartbeat-missing', raisedAt: at(2, 30), endedAt: null });
  });

  it('is an alarm although it was never heard of', () => {
    const never = awaited('deadline', at(0));
    expect(missed(never, null, { now: at(2), alarmId }).alarm).toBeNull();
    expect(missed(never, null, { now: at(3), alarmId }).alarm).toMatchObject({ service: 'deadline' });
  });

  it('is quiet while its alarm stands', () => {
    expect(names(missed(pulse, standing, { now: at(9), alarmId }))).toEqual([]);
  });
});

describe('a heartbeat', () => {
  it('puts off the next alarm', () => {
    const { pulse: next, events } = heard(pulse, beat(1), null, { now: at(1), alarmId });
    expect([next.silentFrom, events]).toEqual([at(3, 30), []]);
  });

  it('ends the alarm of silence, and only once', () => {
    const over = heard(pulse, beat(5), standing, { now: at(5), alarmId });
    expect(names(over)).toEqual(['escalation.system-alarm-ended.v1']);
    expect(over.alarm?.endedAt).toEqual(at(5));
    expect(names(heard(over.pulse, beat(5), null, { now: at(5), alarmId }))).toEqual([]);
  });

  it('that arrives late proves nothing', () => {
    const late = heard(pulse, beat(1), standing, { now: at(5), alarmId });
    expect([names(late), late.alarm]).toEqual([[], standing]);
  });

  it('that was overtaken by a later one changes nothing', () => {
    expect(heard(pulse, { beatAt: at(-1), oldestUnclaimed: at(-9) }, null, { now: at(0), alarmId }).pulse).toBe(pulse);
  });
});

describe('an engine that does not keep up', () => {
  const stuck = at(-10);

  it('is an alarm at the second heartbeat in a row that says so', () => {
    const first = heard(pulse, beat(1, stuck), null, { now: at(1), alarmId });
    expect(names(first)).toEqual([]);
    const second = heard(first.pulse, beat(2, stuck), null, { now: at(2), alarmId });
    expect(second.alarm).toMatchObject({ reason: 'engine-behind' });
    expect(names(heard(second.pulse, beat(3, stuck), second.alarm, { now: at(3), alarmId }))).toEqual([]);
    expect(names(heard(second.pulse, beat(3), second.alarm, { now: at(3), alarmId }))).toEqual([
      'escalation.system-alarm-ended.v1',
    ]);
  });

  it('is none while what waits has waited for less than two minutes', () => {
    const first = heard(pulse, beat(1, at(-1)), null, { now: at(1), alarmId });
    expect(first.pulse.wasBehind).toBe(false);
  });
});

describe('a machine', () => {
  const limits = { diskLowMb: 500, backupMaxAgeDays: 7 };
  const days = (count: number) => new Date(at(0).getTime() - count * 86_400_000);
  it.each<[string, number | null, Date | null, string[]]>([
    ['in order', 500, days(7), []],
    ['with little room', 499, days(1), ['disk-low']],
    ['without a backup for a week', 5_000, days(7.01), ['backup-old']],
    ['that cannot be asked', null, null, []],
  ])('%s', (_what, freeMb, lastBackupAt, there) => {
    const found = findingsOn({ freeMb, lastBackupAt }, limits, at(0));
    expect(found.filter(({ isThere }) => isThere).map(({ reason }) => reason)).toEqual(there);
  });

  it('is not asked for backups that are not ours', () => {
    const found = findingsOn({ freeMb: 1, lastBackupAt: days(99) }, { ...limits, backupMaxAgeDays: 0 }, at(0));
    expect(found).toEqual([{ reason: 'disk-low', isThere: true }]);
  });
});

describe('a trouble', () => {
  const report = { reportedAt: at(0), parked: 0, foreign: 0, oldestUnpublished: null };
  const there = (more: object, now = at(0)) =>
    findingsIn({ ...report, ...more }, now)
      .filter(({ isThere }) => isThere)
      .map(({ reason }) => reason);

  it('is found in what a service reports, if it is no old news', () => {
    expect(there({})).toEqual([]);
    expect(there({ parked: 2 })).toEqual(['events-parked']);
    expect(there({ parked: 2, foreign: 2 })).toEqual(['events-foreign']);
    expect(there({ oldestUnpublished: at(-3) })).toEqual(['outbox-stuck']);
    expect(findingsIn({ ...report, parked: 1 }, at(3))).toEqual([]);
  });

  it('is raised once, stands quietly and ends', () => {
    const trouble: SystemAlarm = { ...standing, reason: 'disk-low', service: 'machine' };
    const judge = (isThere: boolean, alarm: SystemAlarm | null) =>
      judged('machine', { reason: 'disk-low', isThere }, alarm, { now: at(5), alarmId });
    expect(judge(false, null)).toBeNull();
    expect(judge(true, trouble)).toBeNull();
    expect(judge(true, null)).toMatchObject({ alarm: { reason: 'disk-low', endedAt: null, raisedAt: at(5) } });
    expect(judge(false, trouble)).toMatchObject({ alarm: { alarmId, endedAt: at(5) } });
  });
});
