import { Caller, type Tally, type Answered } from './caller.js';

const password = 'mot mat khau de thu (synthetic)';
const since = '2025-07-01';

/** A unit with its people at work: the desk registers, the office head assigns, the handler works, the chairman answers. */
export type Unit = {
  unitId: string;
  code: string;
  desk: Caller;
  head: Caller;
  handler: Caller;
  handlerPostId: string;
  chairman: Caller;
  signerPostId: string;
};

/** Two synthetic communes under a province, each beside its Party committee. */
export type Office = {
  units: readonly [Unit, Unit];
  /** Everybody whom an alert can reach first, by officer. */
  answerers: readonly { officerId: string; caller: Caller }[];
};

/** Sets the office up through the public origin, as its first administrator would. */
export async function setUp(origins: readonly string[], setupLink: string, tally: Tally): Promise<Office> {
  const administrator = new Caller(origins, tally);
  const account = { username: 'quan.tri', password };
  accepted(await administrator.order('/v1/setup', { ...account, token: setupLink.split('token=')[1] }));
  await administrator.signIn(account.username, password);
  const builder = new Builder(origins, administrator, tally);
  const committee = await builder.unit('TUX', 'party', 'provincial-committee', null, null);
  const province = await builder.unit('TINHX', 'state', 'province', null, committee);
  const secretary = await builder.person(committee, 'cu.x', 'CU', true);
  const leader = await builder.person(province, 'ld.x', 'LD', true);
  const communes = [
    await builder.commune('a', province, committee),
    await builder.commune('b', province, committee),
  ] as const;
  await builder.signEverybodyIn();
  const heads = communes.map(({ chairmanOfficerId, chairman }) => ({ officerId: chairmanOfficerId, caller: chairman }));
  const above = [secretary, leader].map(({ officerId, caller }) => ({ officerId, caller }));
  return { units: communes, answerers: [...heads, ...above] };
}

type Person = { officerId: string; postId: string; caller: Caller };

class Builder {
  private readonly people: { login: string; caller: Caller }[] = [];

  constructor(
    private readonly origins: readonly string[],
    private readonly administrator: Caller,
    private readonly tally: Tally,
  ) {}

  async unit(
    code: string,
    hierarchy: string,
    level: string,
    parentId: string | null,
    committeeId: string | null,
  ): Promise<string> {
    const name = { vi: `${code} (mẫu)`, en: `${code} (sample)` };
    return this.made('/v1/units', { code, name, hierarchy, level, parentId, committeeId, validFrom: since });
  }

  async commune(letter: string, province: string, committee: string): Promise<Unit & { chairmanOfficerId: string }> {
    const code = `XX${letter.toUpperCase()}`;
    const beside = await this.unit(`DU${code}`, 'party', 'commune-committee', committee, null);
    const unitId = await this.unit(code, 'state', 'commune', province, beside);
    const desk = await this.person(unitId, `td.${letter}`, 'TD', false);
    const head = await this.person(unitId, `lp.${letter}`, 'LP', false);
    const handler = await this.person(unitId, `cv.${letter}`, 'CV', false);
    const chairman = await this.person(unitId, `ld.${letter}`, 'LD', true);
    return {
      unitId,
      code,
      desk: desk.caller,
      head: head.caller,
      handler: handler.caller,
      handlerPostId: handler.postId,
      chairman: chairman.caller,
      chairmanOfficerId: chairman.officerId,
      signerPostId: chairman.postId,
    };
  }

  async person(unitId: string, login: string, role: string, isHead: boolean): Promise<Person> {
    const officerId = await this.made('/v1/officers', { name: `Cán bộ Thử ${login} (mẫu)` });
    const postId = await this.made('/v1/posts', {
      unitId,
      title: { vi: login, en: login },
      role,
      isHead,
      validFrom: since,
    });
    await this.made(`/v1/posts/${postId}/holders`, { officerId, from: since });
    await this.made('/v1/accounts', { username: login, password, officerId, mustChange: false });
    const caller = new Caller(this.origins, this.tally);
    this.people.push({ login, caller });
    return { officerId, postId, caller };
  }

  /** Works as soon as the console knows their posts. */
  async signEverybodyIn(): Promise<void> {
    for (const { login, caller } of this.people) await caller.signIn(login, password);
  }

  private async made(path: string, body: object): Promise<string> {
    return accepted(await this.administrator.order(path, body)).body.id;
  }
}

/** Returns the response to what must succeed; throws an error that names the refusal. */
export function accepted(answer: Answered): Answered {
  if (answer.status < 300) return answer;
  throw new Error(`the system refused: ${answer.status} ${String(answer.body?.code)} ${String(answer.body?.detailEn)}`);
}
