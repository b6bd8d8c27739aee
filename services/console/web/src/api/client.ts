import createClient, { type Middleware } from 'openapi-fetch';
import { awaited, remember } from './after-event.js';
import type { Accepted } from './answers.js';
import type { paths } from './generated.js';
import { ApiProblem, problemOf } from './problem.js';
import { serverTimeIs } from './server-time.js';
import { noteStale } from './stale.js';

/** Marks the request as one of our own page (protection against requests of other sites). */
const ownHeader = { 'X-Cau-Noi': '1' };

const pathOf = (request: Request): string => new URL(request.url).pathname;

const readYourWrite: Middleware = {
  onRequest({ request }) {
    const eventId = request.method === 'GET' ? awaited(pathOf(request), performance.now()) : null;
    if (eventId !== null) request.headers.set('X-After-Event', eventId);
    return request;
  },
  onResponse({ request, response }) {
    const eventId = response.headers.get('x-last-event');
    if (eventId !== null && request.method !== 'GET') remember(pathOf(request), eventId, performance.now());
    if (response.headers.get('x-stale') === 'true') noteStale();
    serverTimeIs(response.headers.get('x-business-time'));
    return undefined;
  },
};

/** No call waits for ever: after this long it counts as unanswered, and may be sent again with its key. */
const patienceMs = 30_000;

const options = {
  baseUrl: location.origin,
  headers: ownHeader,
  fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(patienceMs) }),
};
/** The one way to the API; paths, parameters and bodies are typed by the merged OpenAPI document. */
export const api = createClient<paths>(options);
api.use(readYourWrite);

/** Acts of a case as their owner offers them: with the last part of the address, and the fields of the body. */
type OfferedActs = Record<
  '/v1/cases/{caseId}/{act}',
  {
    post: {
      parameters: { path: { caseId: string; act: string }; header: ReturnType<typeof commandHeaders> };
      requestBody: { content: { 'application/json': Record<string, unknown> } };
      responses: { 200: { content: { 'application/json': Accepted } } };
    };
  }
>;
const offered = createClient<OfferedActs>(options);
offered.use(readYourWrite);

type Outcome<T> = { data?: T; error?: unknown; response: Response };

/**
 * Returns the response of a call, or throws an `ApiProblem`; where the document does not describe it, `T` is from
 * `answers.ts`.
 */
export async function answer<T>(call: Promise<Outcome<NoInfer<T>>>): Promise<T> {
  const { data, error, response } = await call.catch((): never => {
    throw new ApiProblem(0, { code: 'service-away' });
  });
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}

/** Headers of a command: the key it keeps over every repetition, and the version it was decided on. */
export const commandHeaders = (
  key: string,
  version?: number | null,
): { 'Idempotency-Key': string; 'If-Match'?: string } => ({
  'Idempotency-Key': key,
  ...(version !== undefined && version !== null && { 'If-Match': `"${version}"` }),
});

/** Sends an act of a case; the body is what its fields ask for. */
export const sendAct = (
  caseId: string,
  act: string,
  body: Record<string, unknown>,
  { key, version }: { key: string; version: number },
): Promise<Accepted> => {
  const params = { path: { caseId, act }, header: commandHeaders(key, version) };
  return answer(offered.POST('/v1/cases/{caseId}/{act}', { params, body }));
};

/** A key for a command, made when its form opens. */
export const newKey = (): string => crypto.randomUUID();
