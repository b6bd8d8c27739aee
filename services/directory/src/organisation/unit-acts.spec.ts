import { RuleBroken } from '@cau-noi/rules';
import { organisationOf } from './organisation.js';
import type { Unit, UnitDraft } from './unit.js';
import { change, establish } from './unit-acts.js';

const draft = (code: string, over: Partial<UnitDraft> = {}): UnitDraft => ({
  unitId: `id-${code}`,
  code,
  name: { vi: code, en: code },
  hierarchy: 'state',
  level: 'commune',
  validFrom: '2025-07-01',
  validTo: null,
  parentId: null,
  committeeId: null,
  ...over,
});

/** Sets units up one after the other, each among the earlier ones. */
function organisation(...drafts: UnitDraft[]): Unit[] {
  return drafts.reduce<Unit[]>((units, next) => [...units, establish(next, organisationOf(units)).next], []);
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return error instanceof RuleBroken ? error.code : String(error);
  }
};

const province = draft('TINH', { level: 'province' });
const commune = draft('XAA', { parentId: 'id-TINH' });
const party = draft('TU', { hierarchy: 'party', level: 'provincial-committee' });

describe('a unit being set up', () => {
  it('hangs below its parent for all its days and is told to the others', () => {
    const { next, events } = establish(commune, organisationOf(organisation(province)));
    expect(next.lines).toEqual([{ parentId: 'id-TINH', from: '2025-07-01', to: null }]);
    expect(events).toEqual([{ type: 'directory.unit-changed.v1', subject: 'id-XAA', data: next }]);
  });

  it.each<[string, UnitDraft]>([
    ['code-taken', draft('TINH', { unitId: 'another' })],
    ['parent-unknown', draft('XAB', { parentId: 'nobody' })],
    ['parent-of-other-hierarchy', draft('XAB', { parentId: 'id-TU' })],
    ['parent-not-valid', draft('XAB', { parentId: 'id-TINH', validFrom: '2025-06-30' })],
    ['committee-not-party', draft('XAB', { committeeId: 'id-TINH' })],
    ['committee-unknown', draft('XAB', { committeeId: 'nobody' })],
    ['committee-beside-party-unit', draft('DU', { hierarchy: 'party', committeeId: 'id-TU' })],
    ['dates-reversed', draft('XAB', { validTo: '2025-06-30' })],
    ['line-cycle', draft('XAB', { parentId: 'id-XAB' })],
  ])('is refused with %s', (code, wrong) => {
    const units = organisationOf([
      ...organisation(province, party),
      ...(code === 'line-cycle' ? [establish({ ...wrong, parentId: null }, organisationOf([])).next] : []),
    ]);
    expect(codeOf(() => establish(wrong, units))).toBe(code);
  });

  it('may take the code of a unit that ended the day before', () => {
    const old = organisation(draft('XAC', { unitId: 'old', validTo: '2026-06-30' }));
    expect(codeOf(() => establish(draft('XAC', { validFrom: '2026-07-01' }), organisationOf(old)))).toBe('allowed');
    expect(codeOf(() => establish(draft('XAC', { validFrom: '2026-06-30' }), organisationOf(old)))).toBe('code-taken');
  });
});

describe('reporting lines', () => {
  it('must not lead back to themselves on any day', () => {
    const units = organisation(province, commune, draft('P1', { parentId: 'id-XAA' }));
    const loop = [
      { parentId: null, from: '2025-07-01', to: '2026-12-31' },
      { parentId: 'id-P1', from: '2027-01-01', to: null },
    ];
    expect(codeOf(() => change(units[0]!, { lines: loop }, organisationOf(units)))).toBe('line-cycle');
  });

  it('may turn round when no day sees both directions', () => {
    const [top, low] = organisation(province, commune);
    const moved = change(
      low!,
      {
        lines: [
          { parentId: 'id-TINH', from: '2025-07-01', to: '2026-12-31' },
          { parentId: null, from: '2027-01-01', to: null },
        ],
      },
      organisationOf([top!, low!]),
    ).next;
    const turned = [
      { parentId: null, from: '2025-07-01', to: '2026-12-31' },
      { parentId: 'id-XAA', from: '2027-01-01', to: null },
    ];
    expect(codeOf(() => change(top!, { lines: turned }, organisationOf([top!, moved])))).toBe('allowed');
  });

  it('must not overlap, nor reach outside the days of the unit', () => {
    const units = organisation(province, draft('TINH2', { level: 'province' }), commune);
    const twice = [
      { parentId: 'id-TINH', from: '2025-07-01', to: '2026-01-01' },
      { parentId: 'id-TINH2', from: '2026-01-01', to: null },
    ];
    expect(codeOf(() => change(units[2]!, { lines: twice }, organisationOf(units)))).toBe('lines-overlap');
    const early = [{ parentId: null, from: '2025-01-01', to: null }];
    expect(codeOf(() => change(units[2]!, { lines: early }, organisationOf(units)))).toBe('line-outside-validity');
  });
});

describe('a unit that is abolished', () => {
  const [top, low] = organisation(province, commune);
  const abolished = change(low!, { validTo: '2026-12-31' }, organisationOf([top!, low!]));

  it('keeps its history, cut at its last day', () => {
    expect(abolished.next.lines).toEqual([{ parentId: 'id-TINH', from: '2025-07-01', to: '2026-12-31' }]);
    expect(abolished.next.version).toBe(2);
    expect(abolished.events).toHaveLength(1);
  });

  it('changes nothing when it is abolished again', () => {
    expect(change(abolished.next, { validTo: '2026-12-31' }, organisationOf([top!, abolished.next])).events).toEqual(
      [],
    );
  });

  it.each<[string, string | null]>([
    ['allowed', 'id-XAB'],
    ['successor-itself', 'id-XAA'],
    ['successor-unknown', 'nobody'],
    ['successor-of-other-hierarchy', 'id-TU'],
    ['successor-not-valid', 'id-XAC'],
  ])('is %s with the successor %s', (code, successorId) => {
    const later = draft('XAC', { validFrom: '2027-02-01' });
    const units = organisation(province, commune, party, draft('XAB'), later);
    expect(codeOf(() => change(units[1]!, { validTo: '2026-12-31', successorId }, organisationOf(units)))).toBe(code);
  });

  it('has a successor only while it ends', () => {
    const units = organisation(province, commune, draft('XAB'));
    const around = organisationOf(units);
    const merged = change(units[1]!, { validTo: '2026-12-31', successorId: 'id-XAB' }, around).next;
    expect(merged.successorId).toBe('id-XAB');
    expect(change(merged, { validTo: null }, around).next.successorId).toBeNull();
    expect(codeOf(() => change(units[1]!, { successorId: 'id-XAB' }, around))).toBe('successor-without-end');
  });

  it('has its line back when the end is taken back', () => {
    const back = change(abolished.next, { validTo: null }, organisationOf([top!, abolished.next])).next;
    expect(back.lines).toEqual(low!.lines);
  });
});
