import { randomUUID } from 'node:crypto';
import { anActor } from '@cau-noi/testing';
import { aHandedIn, aTypedPerson, type Desk, openDesk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.service.close());

describe('a visit of the register', () => {
  it('is found by what it brought, what came of it, how many came, its days and its number', async () => {
    const elsewhere = anActor('TD', { unitId: randomUUID() });
    await desk.tellOfUnit(elsewhere.unitId, 'XTM');
    const td = desk.service.as(elsewhere);
    const numberOf = async (body: object): Promise<string> =>
      (await td.post('/v1/visits', { form: 'regular', ...body })).body.visitNumber;
    const kn = await numberOf({
      petitions: [aHandedIn({ kind: 'KN', subject: 'policy', petitioners: [aTypedPerson()] })],
    });
    const crowd = await numberOf({ form: 'head', groupSize: 5, receivedAt: '2026-03-01T00:30:00Z' });
    const guided = await numberOf({ outcome: 'guided', groupSize: 4 });
    const found = async (query: string): Promise<string[]> =>
      (await td.get(`/v1/visits?${query}`)).body.items.map(({ visitNumber }: { visitNumber: string }) => visitNumber);
    expect(await found('kind=KN')).toEqual([kn]);
    expect(await found('kind=TC')).toEqual([]);
    expect(await found('outcome=guided')).toEqual([guided]);
    expect(await found('form=head')).toEqual([crowd]);
    expect(await found('crowd=true')).toEqual([crowd]);
    expect(await found('form=head&to=2026-02-28')).toEqual([]);
    expect(await found(`number=${guided}`)).toEqual([guided]);
    expect(await found('number=LT-26-999999')).toEqual([]);
    expect((await found('limit=1&form=regular')).length).toBe(1);
    expect((await td.get('/v1/visits?number=LT-26')).status).toBe(400);
    expect((await td.get('/v1/visits?kind=XX')).status).toBe(400);
    expect((await desk.as('TD').get(`/v1/visits?form=head&number=${crowd}`)).body.items).toEqual([]);
  });
});
