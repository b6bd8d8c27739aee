import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { PolicyVersions1796450000000 } from '../src/migrations/1796450000000-policy-versions.js';
import { Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
  await office.establish('province', 'commune');
});
afterAll(() => office?.service.close());

describe('an installation from before policies had versions', () => {
  it('goes on with the numbers an administrator gave, and has what ships for the other causes', async () => {
    const move = new PolicyVersions1796450000000();
    const database = office.service.get(DataSource);
    await database.transaction(({ queryRunner }) => move.down(queryRunner!));
    await office.service.query(
      `UPDATE policies SET steps = '[{"after":{"workingDays":5}}]', max_steps = 3, version = 4 WHERE policy_id = 'overdue'`,
    );
    await office.service.query(`DELETE FROM policies WHERE policy_id = 'crowd'`);
    await database.transaction(({ queryRunner }) => move.up(queryRunner!));
    const { items } = (await office.service.as({ role: 'QT' }).get('/v1/policies')).body;
    expect(items).toMatchObject([
      { policyId: 'crowd', version: 1, steps: [{ after: { workingHours: 4 } }], maxSteps: null, isInForce: true },
      { policyId: 'overdue', version: 4, steps: [{ after: { workingDays: 5 } }], maxSteps: 3, isInForce: true },
    ]);
    const caseId = randomUUID();
    await office.tell(office.overdue(caseId, randomUUID()));
    const [raised] = await office.said(caseId, 'escalation.alert-raised.v1');
    expect(raised!.data.nextAt).toBe('2026-03-09T01:00:00.000Z');
  });
});
