import type { Petition, Visit } from '../api/answers.js';
import { linesOf } from './register-rows.js';

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
});
const visit = (id: string, petitions: Petition[]): Visit => ({
  id,
  version: 1,
  visitNumber: null,
  unitId: 'u',
  form: 'regular',
  receivedAt: '2026-11-25T02:00:00.000Z',
  groupSize: 1,
  people: [],
  outcome: 'received',
  refusalGround: null,
  petitions,
});

describe('lines of the register', () => {
  it('give a visit one number, whatever it brought', () => {
    const lines = linesOf([visit('a', [petition('1'), petition('2')]), visit('b', [])], 1);
    expect(lines.map(({ serial, isFirst, lines: many }) => [serial, isFirst, many])).toEqual([
      [1, true, 2],
      [1, false, 2],
      [2, true, 1],
    ]);
  });
  it('can count down', () =>
    expect(linesOf([visit('a', []), visit('b', [])], 9, -1).map(({ serial }) => serial)).toEqual([9, 8]));
});
