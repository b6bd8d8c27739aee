import { randomUUID } from 'node:crypto';
import type { Answer } from '@cau-noi/testing';
import { aPetition, openNewOffice, type Office } from '../src/office.js';
import { dump, metricsOf, tracesOf } from './leak-search.js';
import { captureProcessOutput, type ProcessOutput } from './process-output.js';
import { openTopics } from './topics.js';

/** Words that occur nowhere but in what the petitioner gave. Nobody is called or lives like this. */
const planted = {
  name: 'Đỗ Thử Quỳnh Bí Mật',
  idNumber: '000917364825',
  phone: '0009182736',
  address: 'Số 7391, ngõ Giả Định Kín Đáo (synthetic)',
  content: 'Tôi tố cáo việc nhận phong bì màu tím ở sân đình (synthetic)',
  respondent: 'Kẻ Bị Tố Thử Thách',
};
const words = [...Object.values(planted), 'Quỳnh Bí Mật', 'ngõ Giả Định Kín Đáo', 'phong bì màu tím'];

const person = (over: object = {}): object => {
  const { name, idNumber, phone, address } = planted;
  return { name, idKind: 'citizen-card', idNumber, phone, address, ...over };
};
const denunciation = (over: object = {}): object =>
  aPetition({
    kind: 'TC',
    subject: 'corruption',
    respondent: { kind: 'officer', name: planted.respondent },
    petitioners: [person()],
    content: planted.content,
    ...over,
  });

/** What somebody at the desk may send wrongly, the planted words in it. */
const mistakes: readonly (readonly [what: string, body: object | string, headers?: Record<string, string>])[] = [
  ['broken JSON', `{"petitioners": [{"name": "${planted.name}"`, { 'content-type': 'application/json' }],
  ['another content type', planted.content],
  ['an unknown field', { ...denunciation(), hoTen: planted.name }],
  ['a list for a name', denunciation({ petitioners: [person({ name: [planted.name] })] })],
  ['a name for a number', denunciation({ petitioners: [person({ idNumber: planted.name })] })],
  ['an address for a phone', denunciation({ petitioners: [person({ phone: planted.address })] })],
  ['a text for a person', denunciation({ petitioners: [planted.name] })],
  ['a text for a subject', denunciation({ subject: planted.content })],
  ['a text for an instant', denunciation({ occurredAt: planted.content })],
  ['the same person twice', denunciation({ petitioners: [person(), person()] })],
  ['a summary of a denunciation', denunciation({ summary: planted.content })],
  ['a summary that names a person', denunciation({ kind: 'KN', summary: `Đơn của bà ${planted.name}` })],
  ['a text that is too long', denunciation({ content: planted.content.repeat(500) })],
];

describe('what identifies a petitioner', () => {
  let office: Office;
  let said: ProcessOutput;
  const answers: Answer[] = [];
  const hear = (answer: Answer): Answer => (answers.push(answer), answer);
  beforeAll(async () => {
    said = captureProcessOutput();
    office = await openNewOffice('identity', '2026-03-02T01:00:00.000Z', { LOG_LEVEL: 'trace' });
  }, 120_000);
  afterAll(async () => {
    await office.close();
    said.stop();
  });

  it('is refused without being repeated, whatever is wrong with what was typed', async () => {
    const desk = await office.as('td.a');
    for (const [what, body, headers] of mistakes) {
      const { status } = hear(await desk.post('/v1/petitions', body, headers));
      expect([what, status >= 400 && status < 500]).toEqual([what, true]);
    }
    hear(await desk.get(`/v1/petitions/${encodeURIComponent(planted.name)}`));
    hear(await desk.get(`/v1/petitions?after=${encodeURIComponent(planted.name)}`));
    hear(await (await office.as('cv1.a')).post('/v1/petitions', denunciation()));
    expect(tracesOf(words, everythingSaid(answers))).toEqual([]);
  });

  it('opens with a reason for those who may, and shows on no other page', async () => {
    const desk = await office.as('td.a');
    const key = { 'idempotency-key': randomUUID() };
    const { body: petition } = hear(await desk.post('/v1/petitions', denunciation({ groupSize: 6 }), key));
    hear(await desk.post('/v1/petitions', denunciation({ groupSize: 6 }), key));
    const reused = hear(await desk.post('/v1/petitions', denunciation({ groupSize: 7 }), key));
    expect(reused.body.code).toBe('idempotency-key-reused');
    hear(await desk.post('/v1/visits', { form: 'regular', people: [person()], matter: planted.content }));
    await office.register(denunciation({ kind: 'KN', summary: 'Khiếu nại về hỗ trợ (synthetic)' }));
    await office.advanceTo('2026-07-01T01:00:00.000Z'); // limits pass, alerts climb and repeat
    const { body: view } = hear(await desk.get(`/v1/petitions/${petition.id}`));
    const [{ personKey }] = view.petitioners;
    const reason = { caseId: petition.caseId, purpose: 'contact', note: 'Liên hệ bổ sung tài liệu' };
    const opened = await desk.post(`/v1/persons/${personKey}/open-identity`, reason);
    expect(opened.body.identity).toMatchObject({ name: planted.name, idNumber: planted.idNumber });
    expect(tracesOf([planted.name], JSON.stringify(opened.body))).toEqual([planted.name]);
    await office.system.quiesce();
    for (const [login, path] of pages(petition.caseId)) {
      expect([login, path, hear(await (await office.as(login)).get(path)).status]).toEqual([login, path, 200]);
    }
    expect(everythingSaid(answers)).toContain(petition.caseNumber);
    expect(tracesOf(words, everythingSaid(answers))).toEqual([]);
  });

  it('lies in no table outside the vault, and there not in clear', async () => {
    for (const [name, url] of office.system.databases) {
      const rows = await dump(url);
      expect([name, rows.length > 1000, tracesOf(words, rows)]).toEqual([name, true, []]);
    }
  });

  it('travels in no message of any topic', async () => {
    const topics = await openTopics(office.system);
    const lying = await topics.everything().finally(() => topics.close());
    expect(lying.some(({ bytes }) => bytes.includes('XAA-26-000001'))).toBe(true);
    expect(tracesOf(words, lying.map(({ bytes }) => bytes).join('\n'))).toEqual([]);
  });

  it('is in no line of any log and in no metric', async () => {
    const metrics = await metricsOf(office.system);
    expect(said.text()).toContain('"service":"intake"');
    expect(tracesOf(words, `${said.text()}\n${metrics}`)).toEqual([]);
  });

  it('would be found if it were there, in any spelling', () => {
    const spellings = [
      planted.name.normalize('NFD').toUpperCase(),
      'do thu quynh bi mat',
      'DoThuQuynhBiMat',
      Buffer.from(planted.name).toString('hex'),
      JSON.stringify(planted.name).replaceAll(
        /[^ -~]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      encodeURIComponent(planted.name),
      Buffer.from(`ab${planted.name}cd`).toString('base64'),
    ];
    for (const spelling of spellings)
      expect([spelling, tracesOf([planted.name], spelling)]).toEqual([spelling, [planted.name]]);
  });
});

/** The pages on which a case of commune A can be seen, by whom. */
const pages = (caseId: string): (readonly [login: string, path: string])[] => [
  ['td.a', '/v1/petitions?limit=100'],
  ['td.a', '/v1/visits?limit=100'],
  ['lp.a', '/v1/queues/unassigned?limit=100'],
  ['lp.a', '/v1/queues/unit?limit=100'],
  ['lp.a', `/v1/cases/${caseId}`],
  ['lp.a', `/v1/cases/${caseId}/timeline?limit=100`],
  ['lp.a', `/v1/cases/${caseId}/clocks`],
  ['lp.a', `/v1/cases/${caseId}/allowed-actions`],
  ['ld.a', '/v1/alerts?limit=100'],
  ['ld.t', '/v1/alerts?limit=100'],
  ['cu.t', '/v1/alerts?limit=100'],
  ['tt.t', '/v1/identity-log?limit=100'],
];

const everythingSaid = (answers: readonly Answer[]): string =>
  answers.map(({ body, headers }) => JSON.stringify([body, [...headers]])).join('\n');
