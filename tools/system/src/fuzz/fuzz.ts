import fc from 'fast-check';
import { aVisitor, type Answer, type Visitor } from '@cau-noi/testing';
import type { Office } from '../office.js';
import { operationsOf, type ApiDocument, type Operation } from './api-document.js';
import { faults } from './fits.js';
import { requestsOf, type Request } from './requests.js';

export type FuzzOptions = { seed: number; runs: number; told?: (done: number) => void };
/** A response that must not be, with the request that reproduces it. */
export type Finding = { operation: string; by: string; request: Request; status: number; why: string };

/** A stream does not end; who signs out or changes the password cannot go on as the same. */
const leftOut = ['get /v1/stream', 'delete /v1/sessions/current', 'put /v1/me/password', 'post /v1/setup'];
const together = 6;
const mostKnown = 300;

/**
 * Sends whatever the API document allows, and what it does not, as people of several roles: no response may be a
 * failure of the server, and each must be documented, status and shape. The same seed draws the same requests; ids
 * differ.
 */
export async function fuzz(office: Office, { seed, runs, told }: FuzzOptions): Promise<Finding[]> {
  const nobody = aVisitor(office.system.origin);
  const document = (await nobody.get('/openapi.json')).body as ApiDocument;
  const operations = operationsOf(document).filter(({ name }) => !leftOut.includes(name));
  const readers: [string, Visitor][] = [['nobody', nobody]];
  for (const login of ['ld.a', 'td.a', 'lp.a', 'cv1.a', 'cu.t', 'qt.t', 'vh.t'])
    readers.push([login, await office.as(login)]);
  const known = new Set<string>();
  const findings = new Map<string, Finding>();

  const one = async (nth: number): Promise<void> => {
    const operation = operations[nth % operations.length]!;
    // Nobody and the wrong people are asked now and then; a command is mostly tried by those who may do something.
    const [by, visitor] = readers[(seed + nth * 7 + Math.floor(nth / operations.length)) % readers.length]!;
    const [request] = fc.sample(requestsOf(operation, document, [...known]), { seed: seed + nth, numRuns: 1 });
    const answer = await send(visitor, operation, request!);
    learn(answer, known);
    for (const why of wrongWith(answer, operation, document)) {
      const finding = { operation: operation.name, by, request: request!, status: answer.status, why };
      const key = `${operation.name} ${answer.status} ${why.replaceAll(/\d+/g, 'n')}`;
      if (!findings.has(key)) findings.set(key, finding);
    }
  };
  for (let nth = 0; nth < runs; nth += together) {
    await Promise.all(Array.from({ length: Math.min(together, runs - nth) }, (_, i) => one(nth + i)));
    told?.(Math.min(runs, nth + together));
  }
  return [...findings.values()];
}

function send(visitor: Visitor, { method }: Operation, { path, headers, body }: Request): Promise<Answer> {
  if (method === 'get') return visitor.get(path, headers);
  if (method === 'delete') return visitor.del(path, headers);
  if (method === 'put') return visitor.put(path, body ?? '', headers);
  if (method === 'patch') return visitor.patch(path, body ?? '', headers);
  return visitor.post(path, body ?? '', headers);
}

/** Ids that responses name are requested next. */
function learn({ body }: Answer, known: Set<string>): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  for (const [id] of text.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))
    if (known.size < mostKnown) known.add(id);
}

function wrongWith({ status, body, headers }: Answer, { answers }: Operation, document: ApiDocument): string[] {
  if (status >= 500) return [`a failure: ${JSON.stringify(body).slice(0, 200)}`];
  const answer = answers[String(status)];
  if (!answer) return ['a status that is not documented'];
  const contentType = headers.get('content-type')?.split(';')[0] ?? '';
  const content = answer.content;
  if (!content || Object.keys(content).length === 0) return [];
  if (!(contentType in content)) return [`a content type that is not documented: ${contentType}`];
  return contentType.endsWith('json') ? faults(content[contentType]?.schema, body, document).slice(0, 3) : [];
}
