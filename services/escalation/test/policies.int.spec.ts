import { randomUUID } from 'node:crypto';
import { anEvent, holdersEvent, postEvent } from '@cau-noi/testing';
import { Office, type UnitName } from './office.js';
import { PolicyOffice, rules } from './policy-office.js';

let office: Office;
let policies: PolicyOffice;
beforeAll(async () => {
  office = await Office.open(); // Monday 02/03/2026, 08:00
  await office.establish('province', 'commune', 'provincialCommittee', 'communeCommittee');
  policies = new PolicyOffice(office);
});
afterAll(() => office?.service.close());

const overdueOf = async (over: { unitId?: string } = {}, caseId: string = randomUUID()) => {
  await office.tell(office.overdue(caseId, randomUUID(), over));
  return caseId;
};
const raisedOf = async (caseId: string) => (await office.said(caseId, 'escalation.alert-raised.v1'))[0]!.data;
const ladderOf = async (caseId: string, unit: UnitName = 'commune') =>
  (await office.head(unit).get(`/v1/alerts/${await office.alertId(caseId)}/ladder`)).body;
/** Which policy an alert goes by. */
const policyOf = async (caseId: string, unit?: UnitName): Promise<[string, number]> => {
  const { policyId, version } = (await ladderOf(caseId, unit)).policy;
  return [policyId, version];
};
const versions = async () => (await policies.drafter.get('/v1/policies')).body.items;

describe('the policies that ship with the system', () => {
  it('are there for each cause on both lines, in force from the beginning', async () => {
    expect(await versions()).toMatchObject([
      { policyId: 'crowd', version: 1, line: null, unitId: null, kinds: [], isInForce: true, draftedBy: null },
      { policyId: 'crowd-growing', version: 1, line: null, unitId: null, kinds: [], isInForce: true, draftedBy: null },
      { policyId: 'overdue', version: 1, line: null, unitId: null, kinds: [], isInForce: true, draftedBy: null },
    ]);
  });
});

describe('a change of a policy', () => {
  it('is drafted by one person and applied by another, and holds for alerts raised from then on', async () => {
    const before = await overdueOf();
    const id = await policies.draft({ policyId: 'overdue' });
    const [draft] = (await versions()).filter((one: { id: string }) => one.id === id);
    expect(draft).toMatchObject({ policyId: 'overdue', version: 2, state: 'draft', isInForce: false, ...rules });
    expect((await raisedOf(await overdueOf())).nextAt).toBe('2026-03-04T01:00:00.000Z');

    const own = await policies.drafter.post(`/v1/policies/${id}/apply`, { findingsSeen: true });
    expect([own.status, own.body.code]).toEqual([409, 'four-eyes-needed']);
    const other = await policies.second.post(`/v1/policies/${id}/apply`, {});
    expect([other.status, other.body.state, other.body.isInForce]).toEqual([200, 'applied', true]);
    const again = await policies.second.post(`/v1/policies/${id}/apply`, {});
    expect([again.status, again.body.code]).toEqual([409, 'policy-not-a-draft']);

    const after = await overdueOf();
    expect([(await raisedOf(before)).nextAt, (await raisedOf(after)).nextAt]).toEqual([
      '2026-03-04T01:00:00.000Z',
      '2026-03-09T01:00:00.000Z',
    ]);
    expect([await policyOf(before), await policyOf(after)]).toEqual([
      ['overdue', 1],
      ['overdue', 2],
    ]);
  });

  it('moves running alerts only on purpose, with a reason, from their next step on', async () => {
    const caseId = await overdueOf();
    const id = await policies.applied({ policyId: 'overdue', steps: [{ after: { workingDays: 1 } }], maxSteps: null });
    expect(await policyOf(caseId)).toEqual(['overdue', 2]);
    const former = (await versions()).find(({ version }: { version: number }) => version === 2);
    const refused = await policies.drafter.post(`/v1/policies/${former.id}/running-alerts`, { reason: 'Thử lùi bản' });
    expect([refused.status, refused.body.code]).toEqual([409, 'policy-not-applied']);
    expect((await policies.drafter.post(`/v1/policies/${id}/running-alerts`, {})).status).toBe(400);
    const { body } = await policies.drafter.post(`/v1/policies/${id}/running-alerts`, { reason: 'Theo chỉ đạo (thử)' });
    expect(body.moves).toMatchObject([{ reason: 'Theo chỉ đạo (thử)' }]);
    expect(body.moves[0].alerts).toBeGreaterThanOrEqual(3);
    expect(await policyOf(caseId)).toEqual(['overdue', 3]);
    await office.until('2026-03-09T01:00:00.000Z');
    const [climbed] = await office.said(caseId, 'escalation.alert-climbed.v1');
    expect(climbed!.data).toMatchObject({ climbedAt: '2026-03-09T01:00:00.000Z', nextAt: '2026-03-23T01:00:00.000Z' });
  });

  it('from a later day on is not in force before', async () => {
    const id = await policies.applied({ policyId: 'overdue', validFrom: '2026-03-11' });
    expect(await policyOf(await overdueOf())).toEqual(['overdue', 3]);
    const early = await policies.drafter.post(`/v1/policies/${id}/running-alerts`, { reason: 'Chưa đến ngày (thử)' });
    expect(early.body.code).toBe('policy-not-applied');
    await office.until('2026-03-11T01:00:00.000Z');
    expect(await policyOf(await overdueOf())).toEqual(['overdue', 4]);
  });

  it('drafted before another one was applied has to be drafted again; a draft can be put away', async () => {
    const [one, two] = [await policies.draft({ policyId: 'crowd' }), await policies.draft({ policyId: 'crowd' })];
    expect((await policies.second.post(`/v1/policies/${one}/apply`, {})).status).toBe(200);
    expect((await policies.second.post(`/v1/policies/${two}/apply`, {})).body.code).toBe('policy-draft-outdated');
    expect((await policies.second.post(`/v1/policies/${two}/discard`, {})).body.state).toBe('discarded');
  });
});

describe('the most specific policy', () => {
  it('holds: for kinds, for the nearest unit, with the unit before the kinds', async () => {
    const { province, commune } = office.units;
    const kinds = await policies.applied({ cause: 'overdue', kinds: ['TC'] });
    const ofKind = async (kind: 'TC' | 'KN') => {
      const caseId = randomUUID();
      const registered = { caseId, caseNumber: `C-${caseId}`, unitId: commune, kind, groupSize: 1 };
      await office.tell(anEvent('intake.petition-registered.v1', registered));
      return overdueOf({}, caseId);
    };
    const list = await versions();
    const policyIdOf = (id: string): string => list.find((one: { id: string }) => one.id === id).policyId;
    expect(await policyOf(await ofKind('TC'))).toEqual([policyIdOf(kinds), 1]);
    expect(await policyOf(await ofKind('KN'))).toEqual(['overdue', 4]);

    const above = await policies.applied({ cause: 'overdue', unitId: province, validTo: '2026-03-12' });
    const [{ policyId: ofProvince }] = (await versions()).filter((one: { id: string }) => one.id === above);
    expect(await policyOf(await ofKind('TC'))).toEqual([ofProvince, 1]);
    const taken = await policies.drafter.post('/v1/policies/drafts', {
      ...rules,
      cause: 'overdue',
      unitId: province,
      validFrom: '2026-03-11',
      reason: 'Trùng phạm vi (thử)',
    });
    expect([taken.status, taken.body.code]).toEqual([409, 'policy-scope-taken']);
    await office.until('2026-03-13T01:00:00.000Z');
    expect(await policyOf(await ofKind('TC'))).toEqual([policyIdOf(kinds), 1]);
  });
});

describe('a step that asks two people', () => {
  it('tells both at one instant, a post that the policy names too, and rests only when both have answered', async () => {
    const post = { postId: randomUUID(), unitId: office.units.province };
    const officerId = randomUUID();
    const holder = { officerId, name: 'Thanh tra Thử (mẫu)', to: null };
    await office.tell(postEvent({ ...post, role: 'TT', isHead: false }), holdersEvent(post, [holder]));
    const step = { after: { workingDays: 1 }, also: [post.postId], answers: 2 };
    await policies.applied({ policyId: 'crowd', steps: [step], maxSteps: null });
    const caseId = randomUUID();
    await office.tell(office.crowd(caseId, 7, 'COMMUNE-26-000077'));
    const raised = (await office.said(caseId, 'escalation.alert-raised.v1')).map(({ data }) => data);
    const ofState = raised.find(({ line }) => line === 'state')!;
    expect(ofState.also).toEqual([{ ...post, officerId }]);
    const inspector = office.service.as({ role: 'TT', officerId, ...post });
    const path = `/v1/alerts/${ofState.alertId}/acknowledgement`;
    const said = { word: 'handling', returnOn: '2026-03-17' };
    expect((await inspector.post(path, said)).status).toBe(200);
    const ladder = async () => (await inspector.get(`/v1/alerts/${ofState.alertId}/ladder`)).body;
    expect(await ladder()).toMatchObject({ status: 'standing', answersNeeded: 2, answersGiven: 1 });
    expect((await office.head('province').post(path, said)).status).toBe(200);
    expect(await ladder()).toMatchObject({ status: 'acknowledged', answersNeeded: 2, answersGiven: 2 });
    const answers = await office.said(caseId, 'escalation.alert-acknowledged.v1');
    expect(answers.map(({ data }) => data.lacking)).toEqual([1, undefined]);
    const wrong = { ...rules, policyId: 'crowd', validFrom: '2026-03-13', reason: 'Thử bước sai' };
    for (const [steps, code] of [
      [[{ ...step, answers: 3 }], 'policy-too-many-answers'],
      [[{ after: step.after, who: 'post' }], 'policy-step-without-post'],
      [[step, { after: step.after, who: 'unit-head' }], 'policy-unit-head-is-first'],
    ] as const)
      expect((await policies.drafter.post('/v1/policies/drafts', { ...wrong, steps })).body.code).toBe(code);
  });
});

describe('quiet hours', () => {
  it('hold the next step back until they are over, but not for a crowd that is large enough', async () => {
    const quiet = { from: '17:00', to: '07:30', restDays: true, exceptPeople: 30 };
    const steps = [{ after: { hours: 12 } }];
    await policies.applied({ policyId: 'overdue', steps, quiet, maxSteps: null });
    await policies.applied({ policyId: 'crowd', steps, quiet, maxSteps: null });
    const late = await overdueOf(); // Friday 13/03, 08:00
    const [few, many] = [randomUUID(), randomUUID()];
    await office.tell(office.crowd(few, 6, 'COMMUNE-26-000006'), office.crowd(many, 30, 'COMMUNE-26-000030'));
    const next = await Promise.all([late, few, many].map(async (caseId) => (await raisedOf(caseId)).nextAt));
    expect(next).toEqual(['2026-03-16T00:30:00.000Z', expect.any(String), expect.any(String)]);
    await office.until('2026-03-16T00:29:59.999Z');
    expect(await office.facts(late)).toEqual(['raised']);
    await office.until('2026-03-16T00:30:00.000Z');
    expect((await office.facts(late)).slice(0, 2)).toEqual(['raised', 'climbed']);
  });
});

describe('the check of a draft', () => {
  it('names who is vacant today before it can be applied, and is confirmed by whoever applies', async () => {
    await office.tell(office.holders('province', '2026-03-10'));
    const id = await policies.draft({ policyId: 'crowd', steps: [{ after: { workingDays: 40 } }] });
    const { body } = await policies.second.get(`/v1/policies/${id}/findings`);
    expect(body.items).toEqual(
      expect.arrayContaining([
        { code: 'vacant-today', units: [office.units.province], count: 1 },
        { code: 'longer-than-legal', units: [], count: 58 },
      ]),
    );
    const unseen = await policies.second.post(`/v1/policies/${id}/apply`, {});
    expect([unseen.status, unseen.body.code]).toEqual([409, 'policy-findings-unseen']);
    expect((await policies.second.post(`/v1/policies/${id}/apply`, { findingsSeen: true })).status).toBe(200);
    await office.tell(office.holders('province'));
  });
});

describe('who may', () => {
  it('draft: an administrator; apply: also the head of an agency, for what lies below', async () => {
    const body = { ...rules, cause: 'overdue', validFrom: '2026-03-13', reason: 'Thử thẩm quyền' };
    expect((await office.head('commune').post('/v1/policies/drafts', body)).status).toBe(403);
    const id = await policies.draft({ cause: 'overdue', unitId: office.units.commune, kinds: ['KN'] });
    expect((await office.head('communeCommittee').post(`/v1/policies/${id}/apply`, {})).status).toBe(403);
    const everywhere = await policies.draft({ cause: 'overdue', kinds: ['KNPA'] });
    const beyond = await office.head('commune').post(`/v1/policies/${everywhere}/apply`, { findingsSeen: true });
    expect([beyond.status, beyond.body.code]).toEqual([409, 'policy-outside-unit']);
    const own = await office.head('province').post(`/v1/policies/${id}/apply`, { findingsSeen: true });
    expect([own.status, own.body.state]).toEqual([200, 'applied']);
  });

  it.each<[string, unknown]>([
    ['no steps', { steps: [] }],
    ['two units', { steps: [{ after: { hours: 1, workingDays: 1 } }] }],
    ['fractions', { steps: [{ after: { hours: 0.5 } }] }],
    ['no wait', { steps: [{ after: { hours: 0 } }] }],
    ['numbers', { steps: [1], repeatEvery: 2, maxSteps: 'x' }],
    ['a strange hour', { quiet: { from: '25:00', to: '07:30', restDays: true, exceptPeople: null } }],
    ['a kind nobody knows', { kinds: ['XX'] }],
    ['no reason', { reason: '' }],
  ])('a draft is refused with %s', async (_what, over) => {
    const body = {
      policyId: 'crowd',
      ...rules,
      validFrom: '2026-03-13',
      reason: 'Thử dữ liệu sai',
      ...(over as object),
    };
    expect((await policies.drafter.post('/v1/policies/drafts', body)).status).toBe(400);
  });

  it('a draft without a policy and without a cause says so', async () => {
    const body = { ...rules, validFrom: '2026-03-13', reason: 'Thiếu phạm vi (thử)' };
    expect((await policies.drafter.post('/v1/policies/drafts', body)).body.code).toBe('policy-scope-missing');
  });
});
