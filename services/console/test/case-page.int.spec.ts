import { randomUUID } from 'node:crypto';
import { startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { after, aLine, registered, tell, wholeStory, type Line } from './facts.js';
import { anOffice, aPost, type Office } from './office.js';

let service: TestService;
let office: Office;
beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

const handlerOf = ({ officerId, postId, unitId }: Line) => service.as({ role: 'CV', officerId, postId, unitId });

describe('the page of a case', () => {
  it('says whom it is against and what was done last, whatever clocks did since', async () => {
    const officerId = randomUUID();
    const postId = await aPost(service, { unitId: office.communeId, role: 'CV', officerId });
    const line = aLine({ unitId: office.communeId, officerId, postId });
    const against = { kind: 'unit', unitId: office.provinceId } as const;
    const { routing, deadline, escalation } = wholeStory(line);
    await tell(service, [registered(line, { respondent: against }), ...routing, ...deadline, ...escalation]);
    const { body } = await handlerOf(line).get(`/v1/cases/${line.caseId}`);
    expect(body).toMatchObject({
      respondent: { ...against, unitName: { vi: expect.any(String), en: expect.any(String) } },
      lastAct: { type: 'routing.step-recorded.v1', at: after(6), by: { name: expect.any(String) } },
    });
  });

  it('says neither where nothing is known', async () => {
    const line = aLine({ unitId: office.communeId });
    await tell(service, [registered(line, { respondent: null })]);
    const { body } = await handlerOf(line).get(`/v1/cases/${line.caseId}`);
    expect(body).toMatchObject({ respondent: null, lastAct: null });
  });
});
