import { setTimeout as pause } from 'node:timers/promises';
import { Origin, type Client } from './client.js';
import type { Account, LocalSystem } from './local-system.js';

/** The accounts of one commune: who registers, who assigns, and who handles. */
export type Staff = { desk: Account; head: Account; handlers: Account[] };

const communes = 5;
const handlersEach = 8;
const since = '2025-07-01';
const password = 'mot mat khau de thu (synthetic)';

/** As many people as a real office has, in communes of their own below the province of the demonstration; all made up. */
export async function makeOffice({ origin, accounts }: LocalSystem): Promise<Staff[]> {
  const way = new Origin(origin, 4);
  try {
    const account = accounts.find(({ login }) => login === 'qt.t');
    if (!account) throw new Error('The demonstration has no administrator.');
    const maker = new Maker(await way.signIn(account));
    const province = await maker.unitId('TINHT');
    const office: Staff[] = [];
    for (let i = 1; i <= communes; i++) office.push(await maker.commune(i, province));
    const everybody = office.flatMap(({ desk, head, handlers }) => [desk, head, ...handlers]);
    await untilKnown(way, everybody.at(-1)!); // events of one topic come in order
    return office;
  } finally {
    way.close();
  }
}

class Maker {
  constructor(private readonly administrator: Client) {}

  async unitId(code: string): Promise<string> {
    const { body } = await this.administrator.get(`/v1/units?code=${code}`);
    const id = (body as { items?: { id: string }[] }).items?.[0]?.id;
    if (!id) throw new Error(`The demonstration has no unit ${code}.`);
    return id;
  }

  async commune(number: number, province: string): Promise<Staff> {
    const name = { vi: `UBND xã đo ${number} (mẫu)`, en: `Commune of the bench ${number} (sample)` };
    const facts = { code: `XDO${number}`, name, hierarchy: 'state', level: 'commune', parentId: province };
    const unitId = await this.made('/v1/units', { ...facts, committeeId: null, validFrom: since });
    const desk = await this.officer(unitId, `td.do${number}`, 'TD');
    const head = await this.officer(unitId, `lp.do${number}`, 'LP');
    const handlers: Account[] = [];
    for (let i = 1; i <= handlersEach; i++) handlers.push(await this.officer(unitId, `cv${i}.do${number}`, 'CV'));
    return { desk, head, handlers };
  }

  private async officer(unitId: string, login: string, role: string): Promise<Account> {
    const title = { vi: `${login} (mẫu)`, en: `${login} (sample)` };
    const officerId = await this.made('/v1/officers', { name: `Cán bộ Thử ${login} (mẫu)` });
    const postId = await this.made('/v1/posts', { unitId, title, role, isHead: false, validFrom: since });
    await this.made(`/v1/posts/${postId}/holders`, { officerId, from: since });
    await this.made('/v1/accounts', { username: login, password, officerId, mustChange: false });
    return { login, password };
  }

  private async made(path: string, body: object): Promise<string> {
    const answer = await this.administrator.post(path, body);
    if (answer.status < 300) return (answer.body as { id: string }).id;
    throw new Error(`${path} was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

const patienceMs = 60_000;

/** Somebody can sign in once the console knows the post. */
async function untilKnown(way: Origin, account: Account): Promise<void> {
  for (const until = Date.now() + patienceMs; ; await pause(250)) {
    try {
      await way.signIn(account);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
