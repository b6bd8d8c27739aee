import type { Command } from '@cau-noi/platform';
import { ownUnit } from './own-unit.service.js';
import type { RecordVisit } from './record-visit.input.js';
import { planVisit } from './record-visit.js';

const unitId = '00000000-0000-4000-8000-00000000000a';
const now = new Date('2026-03-02T01:00:00.000Z');
const command: Command = {
  actor: { accountId: 'a', officerId: 'o', postId: 'p', unitId, role: 'TD' },
  key: 'k',
  route: 'POST /v1/visits',
  bodyHash: 'h',
  expectedVersion: null,
  now,
  at: (given) => (given ? new Date(given) : now),
  lastEvent: () => undefined,
};
const code = (name: string) => expect.objectContaining({ code: name });
const papers = [{ name: 'Đơn (synthetic)', pages: 1, condition: 'original' as const }];
const complaint = { kind: 'KN' as const, subject: 'land-housing', papers };
const denunciation = { ...complaint, kind: 'TC' as const };
const plan = (overrides: Partial<RecordVisit> = {}) =>
  planVisit(
    { form: 'regular', people: [{ name: 'Người Thử A' }, { name: 'Người Thử B' }], ...overrides },
    command,
    ownUnit,
  );

describe('what recording a visit writes', () => {
  it('is the same each time the command is repeated', () => {
    expect(plan({ petitions: [complaint] })).toEqual(plan({ petitions: [complaint] }));
  });

  it('has the people of the visit on a petition that names none, once in the vault', () => {
    const { visitors, petitions, secret } = plan({
      petitions: [complaint, { ...complaint, channel: 'post', petitioners: [] }],
    });
    expect(petitions.map(({ people }) => people)).toEqual([visitors, []]);
    expect(petitions.map(({ registration }) => registration.groupSize)).toEqual([2, 2]);
    expect(secret.people).toEqual(visitors);
    expect(secret.papers.map(({ people }) => people.length)).toEqual([2, 2, 0]);
  });

  it('keeps denouncers apart from the visit that brought something else too, and does not say that it came with it', () => {
    const { visit, visitors, petitions, petitionIds, secret } = plan({ petitions: [complaint, denunciation] });
    expect(visitors.some(({ apart }) => apart)).toBe(false);
    expect(petitions[1]!.people.map(({ ref }) => ref)).not.toEqual(visitors.map(({ ref }) => ref));
    expect(petitions[1]!.people.every(({ apart }) => apart)).toBe(true);
    expect(petitions.map(({ registration }) => registration.visitId)).toEqual([visit.visitId, null]);
    expect(petitionIds).toEqual([petitions[0]!.registration.petitionId]);
    expect(secret.people).toHaveLength(4);
  });

  it('sets the visitors apart where a denunciation is all that came', () => {
    const { visit, visitors, petitions } = plan({ petitions: [denunciation] });
    expect(visitors.every(({ apart }) => apart)).toBe(true);
    expect(petitions[0]!.registration.visitId).toBe(visit.visitId);
  });

  it('is refused when a summary names anybody of the form', () => {
    const other = { ...complaint, petitioners: [{ name: 'Nguyễn Thử Khác' }] };
    const summary = 'Đơn của Nguyễn Thử Khác';
    expect(() => plan({ petitions: [{ ...complaint, summary }, other] })).toThrow(code('summary-names-person'));
    expect(() => plan({ petitions: [{ ...complaint, summary: 'Về đất đai' }, other] })).not.toThrow();
  });

  it('is refused for the register of another unit, once the visit itself may be recorded', () => {
    const elsewhere = { unitId: '00000000-0000-4000-8000-00000000000b' };
    expect(() => plan(elsewhere)).toThrow(code('not-permitted'));
    expect(() => plan({ ...elsewhere, outcome: 'refused' })).toThrow(code('refusal-ground-missing'));
    expect(plan({ unitId: unitId.toUpperCase() }).visit.unitId).toBe(unitId);
  });

  it('opens a case for each petition but those that join one', () => {
    const joinCaseId = '00000000-0000-4000-8000-0000000000CA';
    const { petitions } = plan({ petitions: [complaint, { ...complaint, joinCaseId }] });
    expect(petitions.map(({ joins }) => joins)).toEqual([false, true]);
    expect(petitions[1]!.registration.caseId).toBe(joinCaseId.toLowerCase());
    expect(() => plan({ petitions: [{ ...complaint, joinCaseId, dueAt: '2026-04-01T00:00:00Z' }] })).toThrow(
      code('due-not-on-joining'),
    );
  });
});
