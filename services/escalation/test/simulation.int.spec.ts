import { randomUUID } from 'node:crypto';
import { Office } from './office.js';
import { PolicyOffice } from './policy-office.js';

describe('a simulation', () => {
  it('by the version that was in force differs in nothing, by another one it does, and nothing is changed by it', async () => {
    const own = new PolicyOffice(await Office.open());
    const { service, units } = own.office;
    await own.office.establish('province', 'commune');
    const cases = Array.from({ length: 12 }, () => ({ caseId: randomUUID(), clockId: randomUUID() }));
    await own.office.tell(...cases.map(({ caseId, clockId }) => own.office.overdue(caseId, clockId)));
    const answer = async (caseId: string, said: object): Promise<void> => {
      const alertId = await own.office.alertId(caseId);
      const { status } = await own.office.head('commune').post(`/v1/alerts/${alertId}/acknowledgement`, said);
      expect(status).toBe(200);
    };
    await answer(cases[0]!.caseId, { word: 'handling', returnOn: '2026-03-03' });
    await answer(cases[1]!.caseId, { word: 'watching', returnOn: '2026-03-05' });
    await answer(cases[2]!.caseId, { word: 'not-mine', note: 'Việc của đơn vị khác (thử)' });
    await own.office.until('2026-03-05T03:00:00.000Z');
    await own.office.tell(own.office.stopped(cases[3]!.caseId, cases[3]!.clockId));
    await own.office.tell(own.office.succession('commune', '2026-03-06', randomUUID()));
    await own.office.until('2026-03-20T03:00:00.000Z');
    const [inForce] = (await own.drafter.get('/v1/policies')).body.items.filter(
      (one: { policyId: string }) => one.policyId === 'overdue',
    );
    const before = (await service.published()).length;
    const period = { from: '2026-03-01', to: '2026-03-31' };
    const same = (await own.drafter.post(`/v1/policies/${inForce.id}/simulation`, period)).body;
    expect(same).toMatchObject({ alerts: 12, unconcerned: 0, added: 0, removed: 0, unheard: 0, differing: [] });
    expect(same.after).toEqual(same.before);
    const quick = await own.draft({ policyId: 'overdue', steps: [{ after: { hours: 4 } }], maxSteps: null });
    const other = (await own.drafter.post(`/v1/policies/${quick}/simulation`, period)).body;
    expect(other.added).toBeGreaterThan(0);
    const elsewhere = await own.draft({ cause: 'overdue', unitId: units.commune, kinds: ['TC'] });
    expect((await own.drafter.post(`/v1/policies/${elsewhere}/simulation`, period)).body).toMatchObject({
      alerts: 0,
      unconcerned: 12,
    });
    const endless = { from: '2024-01-01', to: '2026-03-31' };
    expect((await own.drafter.post(`/v1/policies/${quick}/simulation`, endless)).body.code).toBe('simulation-too-long');
    expect((await service.published()).length).toBe(before);
    await service.close();
  });
});
