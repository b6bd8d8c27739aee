import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Logger, NoSuchAddress, Problem, TooLarge, Unauthenticated } from '@cau-noi/platform';
import type { FastifyInstance } from 'fastify';
import { ConsoleConfig } from '../config.js';
import { sessionTokenIn } from '../sessions/cookies.js';
import { cameIn } from '../sessions/session-context.service.js';
import type { Session } from '../sessions/session.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { TokensService } from '../sessions/tokens.service.js';
import type { Operation } from '../upstream/operation-lookup.js';
import { ServiceRegistry } from '../upstream/service-registry.service.js';
import { Upstream } from '../upstream/upstream.service.js';
import { readBody } from './body.server.js';
import { isFromElsewhere } from './cross-site.js';
import { isForUs, pagePolicy, speaksTls, towardsClient, towardsService } from './headers.js';
import type { OwnNames } from './host.js';
import { ownNames } from './own-names.service.js';
import { Pages } from './pages.service.js';
import { answerProblem, refusals } from './problem.server.js';
import { WebApp } from './web-app.service.js';
import { whyNotReady } from './why-not-ready.js';

/** Routes that make sense before a post is chosen or a given password is changed. */
const isOpen = ({ path }: Operation): boolean =>
  /^\/v1\/(sessions|me|setup|account-links|demonstration)(\/|$)/.test(path);

/** Handles every request to the public origin: pages, health and the API of each service. Nothing else is reachable from outside. */
@Injectable()
export class Gateway {
  private readonly own: OwnNames;
  private wasReady = false;

  constructor(
    private readonly config: ConsoleConfig,
    private readonly services: ServiceRegistry,
    private readonly sessions: SessionsService,
    private readonly tokens: TokensService,
    private readonly upstream: Upstream,
    private readonly pages: Pages,
    private readonly webApp: WebApp,
    private readonly host: HttpAdapterHost,
    private readonly logger: Logger,
  ) {
    this.own = ownNames(config);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isForUs(request, this.own)) return refuse(response, refusals.wrongHost());
    const [path = '/'] = (request.url ?? '/').split('?');
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (path.startsWith('/v1/')) return this.api(request, response, path);
    if (isReading && path === '/health/ready') return this.ready(response);
    if (isReading && path === '/health/live') return answerJson(response, 200, { status: 'live' });
    if (isReading && path === '/openapi.json')
      return answerText(response, 'application/json; charset=utf-8', this.services.openapi());
    if (isReading) return this.page(request, response, path);
    return refuse(response, new NoSuchAddress());
  }

  private async page(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const page = await this.pages.find(path);
    if (page) {
      response.setHeader('content-security-policy', pagePolicy);
      return answerText(response, page.type, page.body);
    }
    const answer = this.webApp.find(request, path);
    if (answer) return void response.writeHead(200, answer.headers).end(answer.body);
    refuse(response, path === '/' && !this.webApp.isBuilt ? refusals.appNotBuilt() : new NoSuchAddress());
  }

  private async api(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const token = sessionTokenIn(request);
    if (isFromElsewhere(originsOf(request, token !== null))) return refuse(response, refusals.crossSite());
    const operation = this.services.find(request.method ?? 'GET', path);
    if (!operation) return refuse(response, this.services.areAllKnown ? new NoSuchAddress() : refusals.serviceAway());
    const session = token === null ? null : await this.sessions.resolve(token);
    const problem = isOpen(operation) ? undefined : whyNot(session);
    if (problem) return refuse(response, problem);
    cameIn(request, { address: this.addressOf(request), hasTls: speaksTls(this.config), session });
    delete request.headers.authorization; // service tokens are for the inside only
    response.setHeader('cache-control', 'no-store');
    if (operation.service === 'console')
      return void this.host.httpAdapter.getInstance<FastifyInstance>().routing(request, response);
    if (session?.actor) await this.forward(request, response, { operation, session });
  }

  private async forward(
    request: IncomingMessage,
    response: ServerResponse,
    { operation, session }: { operation: Operation; session: Session },
  ): Promise<void> {
    const { actor, sessionId } = session;
    const body = await readBody(request, operation.bodyLimit);
    if (body === 'too-large') return refuse(response, new TooLarge());
    if (!actor) return refuse(response, refusals.postNotChosen());
    const headers = towardsService(request.headers, await this.tokens.tokenFor(sessionId, actor));
    const outgoing = { method: request.method ?? 'GET', path: request.url ?? '/', headers, body };
    try {
      const answer = await this.upstream.ask(this.services.urlsOf(operation.service), outgoing);
      response.writeHead(answer.status, towardsClient(answer.headers)).end(answer.body);
    } catch (err) {
      this.logger.warn({ err, upstream: operation.service }, 'a service did not answer');
      this.services.lost();
      refuse(response, refusals.serviceAway());
    }
  }

  private async ready(response: ServerResponse): Promise<void> {
    const missing = await this.services.missing();
    if (missing.length === 0) {
      this.wasReady = true;
      return answerJson(response, 200, { status: 'ready', missing });
    }
    const { text, causes } = whyNotReady(missing, this.wasReady);
    const more = { state: causes.length === 0 ? 'starting' : 'waiting', causes, missing };
    refuse(response, new Problem(503, 'not-ready', text, {}, more));
  }

  /** The address of the client; behind a proxy, the one the proxy saw: the last it wrote. */
  private addressOf(request: IncomingMessage): string {
    const given = this.config.BEHIND_TLS_PROXY ? request.headers['x-forwarded-for'] : undefined;
    const seen = (Array.isArray(given) ? given.join(',') : given)?.split(',').at(-1)?.trim();
    return seen || (request.socket.remoteAddress ?? '');
  }
}

function whyNot(session: Session | null): Problem | undefined {
  if (!session) return new Unauthenticated();
  if (session.mustChange) return refusals.passwordMustChange();
  return session.actor ? undefined : refusals.postNotChosen();
}

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

const originsOf = ({ method, headers }: IncomingMessage, hasCookie: boolean) => ({
  method: method ?? 'GET',
  host: headers.host,
  origin: first(headers.origin),
  fetchSite: first(headers['sec-fetch-site']),
  hasCookie,
  hasOwnHeader: headers['x-cau-noi'] !== undefined || headers['idempotency-key'] !== undefined,
});

const refuse = (response: ServerResponse, problem: Problem): void => void answerProblem(response, problem);

function answerJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}

function answerText(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}
