import { randomUUID } from 'node:crypto';
import { startTestService } from '@cau-noi/testing';
import { escalationService } from '../src/index.js';
import { Office } from './office.js';
import { PolicyOffice } from './policy-office.js';

let office: Office;
let policies: PolicyOffice;
beforeAll(async () => {
  office = await Office.open(); // Monday 02/03/2026, 08:00
  await office.establish('province', 'commune');
  policies = new PolicyOffice(office);
});
afterAll(() => office?.service.close());

const versions = async () => (await policies.drafter.get('/v1/policies')).body.items;

describe('a policy that changes while alerts start', () => {
  it('leaves every alert with exactly one of the two versions, on two replicas, and later ones with the new one', async () => {
    const replica = await startTestService(escalationService, {
      clock: office.service.clock,
      env: { DATABASE_URL: office.service.env.DATABASE_URL, TOPIC_PREFIX: office.service.env.TOPIC_PREFIX },
    });
    const [former] = (await versions()).filter(
      (one: { policyId: string; isInForce: boolean }) => one.policyId === 'overdue' && one.isInForce,
    );
    const id = await policies.draft({ policyId: 'overdue', quiet: null });
    const cases = Array.from({ length: 60 }, () => randomUUID());
    const starting = office.tell(...cases.map((caseId) => office.overdue(caseId, randomUUID())));
    const [{ status }] = await Promise.all([
      policies.second.post(`/v1/policies/${id}/apply`, { findingsSeen: true }),
      starting,
    ]);
    expect(status).toBe(200);
    const kept = await office.service.query<{ version: number; n: number }>(
      `SELECT (policy->>'version')::int AS version, count(*)::int AS n FROM alerts WHERE case_id = ANY($1::uuid[]) GROUP BY 1`,
      [cases],
    );
    expect(
      kept.map(({ version }) => version).filter((one) => one !== former.version && one !== former.version + 1),
    ).toEqual([]);
    expect(kept.reduce((sum, { n }) => sum + n, 0)).toBe(60);
    const after = Array.from({ length: 20 }, () => randomUUID());
    await office.tell(...after.map((caseId) => office.overdue(caseId, randomUUID())));
    await replica.close();
    const [later] = await office.service.query(
      `SELECT array_agg(DISTINCT policy->>'version') AS versions FROM alerts WHERE case_id = ANY($1::uuid[])`,
      [after],
    );
    expect(later).toEqual({ versions: [String(former.version + 1)] });
  });
});
