import { randomUUID } from 'node:crypto';
import { SteeredClock } from '@cau-noi/platform';
import { startTestService, type TestService } from '@cau-noi/testing';
import { directoryService } from '../src/index.js';

let service: TestService;
const unitId = randomUUID();
beforeAll(async () => {
  service = await startTestService(directoryService, { clock: new SteeredClock(new Date('2026-12-10T09:30:00Z')) });
  const unit = {
    id: unitId,
    code: 'XAL',
    name: { vi: 'UBND xã L (synthetic)', en: 'Commune L (synthetic)' },
    hierarchy: 'state',
    level: 'commune',
    validFrom: '2025-07-01',
  };
  expect((await service.as({ role: 'QT' }).post('/v1/units', unit)).status).toBe(201);
});
afterAll(() => service?.close());

const path = (month = '2026-12') => `/v1/units/${unitId}/reception-months/${month}`;
const desk = () => service.as({ role: 'TD', unitId });
const planned = [{ on: '2026-12-24', postedOn: '2026-12-10' }];
const held = [{ on: '2026-12-10', by: 'head', document: null }];

describe('the reception days of a unit', () => {
  it('are empty before anybody recorded them, and readable by whoever reads units', async () => {
    const { status, body } = await service.as({ role: 'VH' }).get(path());
    expect([status, body]).toEqual([200, { unitId, month: '2026-12', planned: [], held: [], version: 0 }]);
    expect((await desk().get(`/v1/units/${randomUUID()}/reception-months/2026-12`)).status).toBe(404);
  });

  it('are recorded by the desk of the unit, told once, and guarded against an older view', async () => {
    const answer = await desk().put(path(), { planned, held });
    expect([answer.status, answer.body.version]).toEqual([200, 1]);
    expect((await desk().put(path(), { planned, held })).body.version).toBe(1);
    expect((await desk().get(path())).body).toEqual({ unitId, month: '2026-12', planned, held, version: 1 });
    const events = await service.published('directory.reception-month-changed.v1');
    expect(events.map(({ subject, data }) => [subject, 'version' in data && data.version])).toEqual([[unitId, 1]]);
    const late = await desk().put(path(), { planned, held: [] }, { 'if-match': '"0"' });
    expect([late.status, late.body.code, late.body.currentVersion]).toEqual([412, 'case-changed', 1]);
    expect((await desk().put(path(), { planned, held: [] }, { 'if-match': '"1"' })).body.version).toBe(2);
  });

  it('are refused when wrong, and to those who may not', async () => {
    const answers = await Promise.all([
      desk().put(path(), { planned, held: [{ ...held[0], on: '2026-12-11' }] }),
      desk().put(path('2026-13'), { planned: [], held: [] }),
      desk().put(path(), { planned: [{ on: '2026-12-24' }], held: [] }),
      service.as({ role: 'TD', unitId: randomUUID() }).put(path(), { planned, held }),
      service.as({ role: 'CV', unitId }).put(path(), { planned, held }),
    ]);
    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual([
      '409 held-in-future',
      '400 invalid-input',
      '400 invalid-input',
      '403 not-permitted',
      '403 not-permitted',
    ]);
  });
});
