import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { addDays, dayOf } from '@cau-noi/calendar';
import { openOffice, type Office } from '../src/office.js';
import { accepted, type Visitor } from '@cau-noi/testing';
import { fillIn, readHttpFile, type Returned } from './http-file.js';

const { variables, calls } = readHttpFile(
  readFileSync(new URL('../../../docs/demonstration.http', import.meta.url), 'utf8'),
);

let office: Office;
beforeAll(async () => {
  office = await openOffice('http-file', '2026-10-05T01:00:00.000Z'); // a Monday, 08:00 in Hà Nội
}, 120_000);
afterAll(() => office.close());

/** What a client makes up itself, on this day. */
const own = (): Map<string, string> =>
  new Map([
    ...variables,
    ['$guid', randomUUID()],
    ["$localDatetime 'YYYY-MM-DD' 5 d", addDays(dayOf(office.system.clock.now()), 5)],
  ]);

describe('the ten calls of the demonstration', () => {
  it('are ten', () => expect(calls).toHaveLength(10));

  it('do what their titles say, sent from top to bottom', async () => {
    const returned = new Map<string, Returned>();
    let visitor: Visitor | undefined;
    const done: string[] = [];
    for (const call of calls) {
      const fill = (text: string) => fillIn(text, own(), returned);
      const path = fill(call.address).slice(variables.get('origin')?.length);
      if (path === '/v1/sessions') {
        visitor = await office.as((JSON.parse(fill(call.body)) as { username: string }).username); // under its own password
        done.push(call.title);
        continue;
      }
      const headers = Object.fromEntries(Object.entries(call.headers).map(([name, value]) => [name, fill(value)]));
      const sent = call.method === 'GET' ? visitor!.get(path, headers) : visitor!.post(path, fill(call.body), headers);
      const answer = accepted(await sent);
      if (call.name !== undefined) returned.set(call.name, answer);
      done.push(call.title);
      await office.system.quiesce();
    }
    expect(done).toHaveLength(10);
    expect(returned.get('alerts')?.body).toMatchObject({ items: [{ cause: 'crowd', groupSize: 6 }] });
  });
});
