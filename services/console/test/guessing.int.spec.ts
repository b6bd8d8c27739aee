import { startTestService, type Answer, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { anOffice, aPerson, aVisitor, password, type Office, type Visitor } from './office.js';

let service: TestService;
let office: Office;
let visitor: Visitor;

beforeAll(async () => {
  // The proxy in front passes on where a request comes from.
  service = await startTestService(consoleService, { env: { BEHIND_TLS_PROXY: 'true' } });
  office = await anOffice(service);
  visitor = aVisitor(service);
});
afterAll(() => service.close());

const aName = async (): Promise<string> => (await aPerson(service, { unitId: office.communeId, role: 'CV' })).username;

type From = { address?: string; browser?: string };

function attempt(username: string, word: string, { address = '203.0.113.7', browser }: From = {}): Promise<Answer> {
  const headers = { 'x-forwarded-for': address, ...(browser && { cookie: browser, 'x-cau-noi': '1' }) };
  return visitor.post('/v1/sessions', { username, password: word }, headers);
}

const wrong = 'sai mat khau roi';
const told = ({ status, body }: Answer): unknown[] => [status, body.code];
const browserOf = ({ headers }: Answer): string =>
  headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('cau_noi_browser='))!
    .split(';')[0]!;

describe('wrong passwords', () => {
  it('are answered alike for names that exist and names that do not, and lock either there after five', async () => {
    for (const name of [await aName(), 'khong.co.ai']) {
      for (let failure = 1; failure <= 5; failure++)
        expect(told(await attempt(name, wrong))).toEqual([401, 'sign-in-failed']);
      const locked = await attempt(name, password);
      expect(told(locked)).toEqual([429, 'account-locked']);
      const seconds = Number(locked.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(25);
      expect(locked.body.params).toEqual({ seconds });
      expect(locked.body.text.vi).toContain(`${seconds} giây`);
    }
  });

  it('lock after five also when they come all at once', async () => {
    const name = await aName();
    const answers = await Promise.all(Array.from({ length: 9 }, () => attempt(name, wrong)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
  });

  it('of a stranger elsewhere do not keep the person out', async () => {
    const name = await aName();
    for (let failure = 1; failure <= 8; failure++) await attempt(name, wrong, { address: '198.51.100.9' });
    expect((await attempt(name, password, { address: '198.51.100.9' })).status).toBe(429);
    expect((await attempt(name, password, { address: '203.0.113.8' })).status).toBe(201);
  });

  it('of a stranger in the same house do not keep the person out of a browser where it signed in before', async () => {
    const name = await aName();
    const browser = browserOf(await attempt(name, password));
    for (let failure = 1; failure <= 6; failure++) await attempt(name, wrong);
    expect((await attempt(name, password)).status).toBe(429);
    expect((await attempt(name, password, { browser })).status).toBe(201);
  });

  it('in a known browser are counted as well', async () => {
    const name = await aName();
    const browser = browserOf(await attempt(name, password));
    for (let failure = 1; failure <= 5; failure++) expect((await attempt(name, wrong, { browser })).status).toBe(401);
    expect(told(await attempt(name, password, { browser }))).toEqual([429, 'account-locked']);
  });

  it('with the browser of somebody else, or a made-up one, are those of a stranger', async () => {
    const [name, other] = [await aName(), await aName()];
    const browsers = [browserOf(await attempt(other, password)), `cau_noi_browser=${'x'.repeat(43)}`];
    for (let failure = 0; failure < 5; failure++) await attempt(name, wrong, { browser: browsers[failure % 2]! });
    for (const browser of browsers) expect((await attempt(name, password, { browser })).status).toBe(429);
  });

  it('from many addresses lock the name for strangers, while the person gets in where it is known', async () => {
    const name = await aName();
    const home = browserOf(await attempt(name, password));
    const from = (i: number): From => ({ address: `2001:db8:${i.toString(16)}::1` });
    const tries = Array.from({ length: 34 }, (_, i) => () => attempt(name, wrong, from(i)));
    const answers: Answer[] = [];
    for (const one of tries) answers.push(await one());
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(30);
    expect(told(await attempt(name, password, { address: '192.0.2.50' }))).toEqual([429, 'account-locked']);
    expect((await attempt(name, password, { ...from(99), browser: home })).status).toBe(201);
  });

  it('from one network of IPv6 count as from one place', async () => {
    const name = await aName();
    for (let i = 1; i <= 5; i++) await attempt(name, wrong, { address: `2001:db8:aa:bb::${i}` });
    expect((await attempt(name, password, { address: '2001:db8:aa:bb:ffff::9' })).status).toBe(429);
  });
});
