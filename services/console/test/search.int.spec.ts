import { randomUUID } from 'node:crypto';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { act, after, aLine, numbersOf, registered, tell } from './facts.js';
import { anOffice, type Office } from './office.js';

let service: TestService;
let office: Office;
beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

describe('a search', () => {
  const find = (words: string, unitId: string, role: 'CV' | 'LD' | 'TT' = 'CV') =>
    service.as({ role, unitId }).post('/v1/cases/search', { words });

  it('finds by number and by words, with marks where they are typed, in what the reader may see', async () => {
    const line = aLine({ unitId: office.communeId });
    await tell(service, [registered(line, { summary: 'Phản ánh mương thoát nước xóm Thử' })]);
    const here = office.communeId;
    expect(numbersOf((await find(line.number.toLowerCase(), here)).body)).toContain(line.number);
    for (const words of ['muong thoat', 'mương', 'NƯỚC xom th'])
      expect(numbersOf((await find(words, here)).body)).toEqual([line.number]);
    expect(numbersOf((await find('mường thoát', here)).body)).toEqual([]);
    expect(numbersOf((await find('muong thoat', office.provinceId, 'LD')).body)).toEqual([line.number]);
    expect(numbersOf((await find('muong thoat', office.provinceId, 'CV')).body)).toEqual([]);
    expect(numbersOf((await find(line.number, randomUUID())).body)).toEqual([]);
    expect((await find("' | & !", here)).body).toEqual({ items: [], next: null });
  });

  it('gives the latest received first, also after a receipt was corrected, and no more than is asked', async () => {
    const unitId = randomUUID();
    const [first, second, third] = [aLine({ unitId }), aLine({ unitId }), aLine({ unitId })];
    const summary = 'Phản ánh đường điện xóm Thử';
    await tell(service, [
      registered(first, { summary, receivedAt: after(-30) }),
      registered(second, { summary, receivedAt: after(-20) }),
      registered(third, { summary, receivedAt: after(-10) }),
    ]);
    const officer = service.as({ role: 'CV', unitId });
    const found = async (more = {}) =>
      numbersOf((await officer.post('/v1/cases/search', { words: 'đường điện', ...more })).body);
    expect(await found()).toEqual([third.number, second.number, first.number]);
    await tell(service, [
      anEvent('routing.facts-corrected.v1', { ...act(first, 2), facts: { receivedAt: after(-5) } }),
      anEvent('routing.facts-corrected.v1', { ...act(third, 2), facts: { receivedAt: after(-60) } }),
    ]);
    expect(await found()).toEqual([first.number, second.number, third.number]);
    expect(await found({ limit: 2 })).toEqual([first.number, second.number]);
  });

  it('finds by the number of a paper, whatever spaces and dashes it is typed with, where the reader may see the case', async () => {
    const unitId = randomUUID();
    const [papered, other] = [aLine({ unitId }), aLine({ unitId })];
    await tell(service, [registered(papered), registered(other)]);
    const document = { number: '415/TB-UBND', date: '2026-03-02', signerPostId: randomUUID() };
    await tell(service, [
      anEvent('routing.case-accepted.v1', { ...act(papered, 2), kind: 'KN', document, dueAt: null }),
    ]);
    for (const words of ['415/TB-UBND', ' 415 / tb – ubnd'])
      expect(numbersOf((await find(words, unitId)).body)).toEqual([papered.number]);
    for (const words of ['15/TB-UBND', '415/TB']) expect(numbersOf((await find(words, unitId)).body)).toEqual([]);
    expect(numbersOf((await find('415/TB-UBND', randomUUID())).body)).toEqual([]);
  });

  it('finds by every way to write a number, of the case and of its alert, and by the running number alone', async () => {
    const unitId = (await anOffice(service)).communeId;
    const [code = ''] = (
      await service.query<{ code: string }>('SELECT code FROM org_units WHERE unit_id = $1', [unitId])
    ).map((unit) => unit.code);
    const line = { ...aLine({ unitId }), number: `${code}-26-000093` };
    await tell(service, [registered(line, { summary: 'Phản ánh cầu treo xóm Thử' })]);
    await service.query(
      `INSERT INTO alert_views (alert_id, case_id, number, state, view) VALUES ($1, $2, 'CB-26-7093', 'raised', '{}')`,
      [randomUUID(), line.caseId],
    );
    const typed = [
      `${code}–26–93`,
      `${code.toLowerCase()} 26 93`,
      '93',
      '９３',
      'số 000093',
      'cb-26-7093',
      'CB−26−7093',
    ];
    for (const words of typed)
      expect([words, numbersOf((await find(words, unitId)).body)]).toEqual([words, [line.number]]);
    for (const words of typed) expect(numbersOf((await find(words, randomUUID())).body)).toEqual([]);
    const reader = service.as({ role: 'CV', unitId });
    expect((await reader.get(`/v1/cases/${encodeURIComponent(`${code}–26–93`)}`)).body.number).toBe(line.number);
  });

  it('never finds a denunciation by what its summary said before it was one', async () => {
    const line = aLine({ unitId: office.communeId });
    const classified = anEvent('routing.case-classified.v1', { ...act(line, 2), kind: 'TC', subject: 'corruption' });
    await tell(service, [registered(line, { summary: 'Dòng bí mật xyzzy' }), classified]);
    expect((await find('xyzzy', office.communeId)).body.items).toEqual([]);
  });
});
