import { randomUUID } from 'node:crypto';
import { aHandedIn, aPetition, aTypedPerson, type Desk, openDesk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.service.close());

const serialOf = (number: string): number => Number(number.split('-').at(-1));

describe('a number of the desk’s registers', () => {
  const ask = async (asked: object, role: 'CV' | 'TD' = 'CV') =>
    (await desk.as(role).post('/v1/numbers/cases', { unitCodes: [desk.unitCode], years: [2026, 2025], ...asked })).body
      .caseIds;

  it('leads to the case of a petition, and to every case of a visit', async () => {
    const { body: one } = await desk.register();
    const { body: joined } = await desk.register({ joinCaseId: one.caseId, petitioners: [aTypedPerson()] });
    for (const { petitionNumber } of [one, joined])
      expect(await ask({ registers: ['Đ'], serial: serialOf(petitionNumber) })).toEqual([one.caseId]);
    const people = [aTypedPerson()];
    const petitions = ['KN', 'KNPA'].map((kind) =>
      aHandedIn(aPetition({ kind, petitioners: undefined, channel: undefined })),
    );
    const { body: visit } = await desk
      .as('TD')
      .post('/v1/visits', { form: 'regular', people, petitions }, { 'idempotency-key': randomUUID() });
    const cases = visit.petitions.map(({ caseId }: { caseId: string }) => caseId);
    expect((await ask({ registers: ['LT'], serial: serialOf(visit.visitNumber) })).sort()).toEqual(cases.sort());
    expect(await ask({ registers: ['LT', 'Đ'], serial: 1 })).toContain(cases[0]);
  });

  it('leads nowhere in another unit’s register or another year', async () => {
    const { body } = await desk.register();
    const serial = serialOf(body.petitionNumber);
    expect(await ask({ registers: ['Đ'], serial, unitCodes: ['XKH'] })).toEqual([]);
    expect(await ask({ registers: ['Đ'], serial, years: [2027] })).toEqual([]);
  });
});
