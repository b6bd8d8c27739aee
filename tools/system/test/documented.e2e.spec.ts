import { randomUUID } from 'node:crypto';
import { aVisitor, type Answer, type Visitor } from '@cau-noi/testing';
import { openOffice, type Office } from '../src/office.js';

type Parameter = { name: string; in: string; schema?: { format?: string; pattern?: string; type?: string } };
type Operation = { responses: Record<string, object>; parameters?: Parameter[]; 'x-body-limit'?: number };
type Document = { paths: Record<string, Record<string, Operation>> };

let office: Office;
let document: Document;
let readers: [who: string, visitor: Visitor][];

beforeAll(async () => {
  office = await openOffice('documented', '2026-03-02T01:00:00.000Z');
  const nobody = aVisitor(office.system.origin);
  document = (await nobody.get('/openapi.json')).body as Document;
  const logins = ['ld.a', 'td.a', 'cv1.a', 'qt.t'];
  const signedIn = await Promise.all(logins.map(async (login) => [login, await office.as(login)] as const));
  readers = [['nobody', nobody], ...signedIn.map(([login, visitor]): [string, Visitor] => [login, visitor])];
}, 120_000);
afterAll(() => office.close());

/** A stream does not end, and who signs out cannot go on. */
const leftOut = new Set(['get /v1/stream', 'delete /v1/sessions/current']);

const operations = (): [name: string, method: string, path: string, operation: Operation][] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .map(
        ([method, operation]) => [`${method} ${path}`, method, path, operation] as [string, string, string, Operation],
      )
      .filter(([name]) => !leftOut.has(name)),
  );

const json = { 'content-type': 'application/json' };
type Sent = { body?: string; headers?: Record<string, string>; query?: string };

/** What depends on who asks; the others are sent by one reader. */
const few = 4;

/** What a client may get wrong, and what it may get right by chance. */
const attempts = (limit: number): Sent[] => [
  {},
  { query: '?limit=x&after=%00&strange=1' },
  { query: '?limit=5' },
  { body: '{}', headers: json },
  { body: '{', headers: json },
  { body: '[1,null]', headers: json },
  { body: '{"strange":true,"kind":5,"reason":[],"postId":"x","days":1e300}', headers: json },
  { body: JSON.stringify({ x: 'a'.repeat(limit) }), headers: json },
  { body: 'a,b\n1,2\n', headers: { 'content-type': 'text/csv' } },
  { body: 'x', headers: { 'content-type': 'text/plain' } },
  { body: '{}', headers: { ...json, 'if-match': 'x' } },
  { body: '{}', headers: { ...json, 'idempotency-key': 'has a blank' } },
  { body: '{}', headers: { ...json, 'sec-fetch-site': 'cross-site' } },
];

const addresses = (path: string): string[] =>
  path.includes('{') ? [path.replaceAll(/\{\w+\}/g, () => randomUUID()), path.replaceAll(/\{\w+\}/g, 'x')] : [path];

function send(visitor: Visitor, method: string, path: string, { body, headers, query = '' }: Sent): Promise<Answer> {
  const address = `${path}${query}`;
  if (method === 'get') return visitor.get(address, headers);
  if (method === 'delete') return visitor.del(address, headers);
  if (method === 'put') return visitor.put(address, body ?? '', headers);
  if (method === 'patch') return visitor.patch(address, body ?? '', headers);
  return visitor.post(address, body ?? '', headers);
}

describe('the API document', () => {
  it('names every answer there is, whoever asks for whatever, and none of them is a failure', async () => {
    const undocumented = new Set<string>();
    const judge = async (
      name: string,
      { responses }: Operation,
      who: string,
      asked: Promise<Answer>,
    ): Promise<void> => {
      const { status, body, headers } = await asked;
      const isTold = String(status) in responses && status < 500;
      const isProblem = status < 400 || headers.get('content-type')?.startsWith('application/problem+json');
      if (!isTold || !isProblem) undocumented.add(`${name} by ${who}: ${status} ${body?.code ?? ''}`);
    };
    for (const [name, method, path, operation] of operations()) {
      const all = attempts(operation['x-body-limit'] ?? 20_000);
      const asked = readers.flatMap(([who, visitor], index) =>
        addresses(path).flatMap((address) =>
          (index === 1 ? all : all.slice(0, few)).map((sent) =>
            judge(name, operation, who, send(visitor, method, address, sent)),
          ),
        ),
      );
      await Promise.all(asked);
    }
    expect([...undocumented]).toEqual([]);
  }, 240_000);

  it('says what every refusal may be: not signed in, too large, not ready', () => {
    for (const [name, method, , { responses }] of operations()) {
      const told = [name, ...['400', '403', '421', '503'].filter((status) => !(status in responses))];
      expect(told).toEqual([name]);
      if (!/\/v1\/(setup|account-links|demonstration|sessions$)/.test(name))
        expect([name, '401' in responses]).toEqual([name, true]);
      if (method !== 'get') expect([name, '413' in responses, '415' in responses]).toEqual([name, true, true]);
      if (name.includes('{')) expect([name, '414' in responses]).toEqual([name, true]);
    }
    expect(document.paths['/v1/units/import']?.['post']?.responses).toHaveProperty('422');
    expect(document.paths['/v1/sessions']?.['post']?.responses).toHaveProperty('429');
  });

  it('says what ids look like, and which key a command needs', () => {
    const loose = operations().flatMap(([name, , , { parameters = [] }]) =>
      parameters
        .filter(
          ({ in: place, schema }) =>
            place === 'path' && !schema?.format && !schema?.pattern && schema?.type !== 'integer',
        )
        .map((parameter) => `${name} ${parameter.name}`),
    );
    expect(loose).toEqual([]);
    const commands = operations().filter(([, , , { responses }]) => '412' in responses);
    for (const [name, , , { parameters = [] }] of commands)
      expect([name, parameters.some((one) => one.name === 'Idempotency-Key')]).toEqual([name, true]);
    expect(commands.length).toBeGreaterThan(30);
  });
});
