import type { Petition, Visit } from '../../api/answers.js';
import { inOrder, linesOf, whoOf } from './register-rows.js';

const petition = (id: string): Petition => ({
  id,
  version: 1,
  caseId: id,
  caseNumber: 'XAA-26-000001',
  visitId: null,
  unitId: 'u',
  kind: 'KN',
  channel: 'visit',
  subject: 'policy',
  respondent: null,
  petitioners: [],
  groupSize: 1,
  receivedAt: '2026-11-25T02:00:00.000Z',
  summary: null,
  withdrawnAt: null,
  petitionNumber: null,
  placeCode: null,
  relation: 'opening',
  addressedTo: [],
  settledBefore: null,
  dueAt: null,
  isProtected: false,
});
const visit = (visitNumber: string | null, petitions: Petition[]): Visit => ({
  id: visitNumber ?? 'none',
  version: 1,
  visitNumber,
  unitId: 'u',
  form: 'regular',
  receivedAt: '2026-11-25T02:00:00.000Z',
  groupSize: 1,
  people: [],
  outcome: 'received',
  refusalGround: null,
  lateReason: null,
  petitions,
});

describe('lines of the register', () => {
  it('have the number that the book gave the visit, one for whatever it brought', () => {
    const lines = linesOf([visit('LT-26-000032', [petition('1'), petition('2')]), visit('LT-26-000031', [])]);
    expect(lines.map(({ serial, isFirst, lines: many }) => [serial, isFirst, many])).toEqual([
      [32, true, 2],
      [32, false, 2],
      [31, true, 1],
    ]);
  });
  it('of a visit from before there were numbers have none', () =>
    expect(linesOf([visit(null, [])])[0]?.serial).toBeNull());
  it('stand on paper in the order of the book, also over a new year', () =>
    expect(
      inOrder([visit('LT-27-000001', []), visit('LT-26-000009', []), visit('LT-26-000010', [])]).map(
        ({ visitNumber }) => visitNumber,
      ),
    ).toEqual(['LT-26-000009', 'LT-26-000010', 'LT-27-000001']));
  it('never call a visit “unnamed” whose names were taken, whatever it brought', () => {
    const named = (petitions: Petition[]): Visit => ({
      ...visit('LT-26-000001', petitions),
      people: [{ personKey: 'k', representative: false }],
    });
    const mask = { vi: 'Người khiếu nại 1', en: 'Complainant 1' };
    const petitioners = [{ personKey: 'k', representative: false, mask }];
    const who = (of: Visit) => linesOf([of]).map((line) => whoOf(line).as);
    expect(who(named([]))).toEqual(['visitors']);
    expect(who(named([petition('1')]))).toEqual(['visitors']);
    expect(who(named([{ ...petition('1'), petitioners }]))).toEqual(['masks']);
    expect(who(named([{ ...petition('1'), kind: 'TC', petitioners }]))).toEqual(['protected']);
    expect(who(visit('LT-26-000002', []))).toEqual(['unnamed']);
  });
});
