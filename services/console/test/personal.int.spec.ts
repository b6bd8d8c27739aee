import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { anOffice, aPerson, aVisitor, type Office } from './office.js';

const folder = mkdtempSync(join(tmpdir(), 'cau-noi-demonstration-'));
const accountsFile = join(folder, 'accounts.json');

let service: TestService;
let office: Office;
beforeAll(async () => {
  service = await startTestService(consoleService, { env: { DEMO_ACCOUNTS_FILE: accountsFile } });
  office = await anOffice(service);
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const aColleague = async (role: 'TD' | 'QT' = 'TD') => {
  const person = await aPerson(service, { unitId: office.communeId, role });
  const visitor = aVisitor(service);
  await visitor.signIn(person.username);
  return { person, visitor };
};

describe('the key of an account’s drafts', () => {
  it('is the same in every session of the account, and another one for everybody else', async () => {
    const { person, visitor } = await aColleague();
    const { visitor: other } = await aColleague();
    const again = aVisitor(service);
    await again.signIn(person.username);
    const [first, second, foreign] = await Promise.all(
      [visitor, again, other].map((one) => one.get('/v1/me/draft-key')),
    );
    expect(first?.status).toBe(200);
    expect(Buffer.from(first?.body.key, 'base64')).toHaveLength(32);
    expect(second?.body).toEqual(first?.body);
    expect(foreign?.body.key).not.toBe(first?.body.key);
    expect(first?.headers.get('cache-control')).toBe('no-store');
  });
  it('is for those who are signed in', async () =>
    expect((await aVisitor(service).get('/v1/me/draft-key')).status).toBe(401));
});

describe('the time after which a page covers itself', () => {
  it('is a quarter of an hour, until an administrator sets another one for the post', async () => {
    const { person, visitor } = await aColleague();
    const { visitor: administrator } = await aColleague('QT');
    expect((await visitor.get('/v1/me')).body.session.lockMinutes).toBe(15);
    const path = `/v1/lock-times/${person.postId}`;
    expect((await administrator.put(path, { minutes: 5 })).body).toMatchObject({ id: person.postId, version: 1 });
    expect((await administrator.put(path, { minutes: 6 })).body).toMatchObject({ version: 2, minutes: 6 });
    expect((await visitor.get('/v1/me')).body.session.lockMinutes).toBe(6);
    expect((await administrator.get('/v1/lock-times')).body.items).toContainEqual({
      postId: person.postId,
      minutes: 6,
      version: 2,
    });
    expect((await administrator.put(path, { minutes: 0 })).status).toBe(400);
    expect((await visitor.put(path, { minutes: 30 })).status).toBe(403);
  });
});

describe('the accounts of a demonstration', () => {
  it('are told to everybody as soon as they are made', async () => {
    const read = () => aVisitor(service).get('/v1/demonstration');
    expect(await read()).toMatchObject({ status: 200, body: { accounts: [] } });
    const account = { login: 'td.thu', password: 'mau (synthetic)', role: 'TD', name: 'Người Thử (synthetic)' };
    writeFileSync(accountsFile, JSON.stringify([account]));
    expect((await read()).body).toEqual({ accounts: [{ ...account, title: null }] });
  });
});

describe('a look-up at the desk', () => {
  it('says that nothing could be asked while the desk’s service is away', async () => {
    const { visitor } = await aColleague();
    const answer = await visitor.post('/v1/persons/look-up', { idNumber: '000000000001' });
    expect(answer).toMatchObject({ status: 503, body: { code: 'not-ready' } });
  });
});
