import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { isAway } from '@cau-noi/messaging';
import { Clock, Logger, NotReady, OurFailure, Problem, SteeredClock } from '@cau-noi/platform';
import { ConsoleConfig } from '../config.js';
import { Gateway } from './gateway.server.js';
import { businessTime, securityHeaders, speaksTls } from './headers.js';
import { answerProblem } from './problem.server.js';

/** The listener of the public origin. */
@Injectable()
export class PublicServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly server: Server;
  private readonly listening = Promise.withResolvers<string>();
  /** Whether browsers speak TLS to us or to the proxy in front. */
  private readonly hasTls: boolean;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly config: ConsoleConfig,
    private readonly gateway: Gateway,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    const tls = tlsOf(config);
    this.hasTls = speaksTls(config);
    this.headers = securityHeaders(this.hasTls);
    const limits = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 15_000 };
    const take = (request: IncomingMessage, response: ServerResponse): void => void this.take(request, response);
    this.server = tls ? createTlsServer({ ...tls, ...limits }, take) : createServer(limits, take);
  }

  /** How the origin is reached, without a slash at the end. */
  get url(): string {
    if (this.config.PUBLIC_ORIGIN !== undefined) return this.config.PUBLIC_ORIGIN.replace(/\/$/, '');
    const { port } = this.server.address() as AddressInfo;
    const host = this.config.PUBLIC_HOST.includes(':') ? `[${this.config.PUBLIC_HOST}]` : this.config.PUBLIC_HOST;
    return `${this.hasTls && !this.config.BEHIND_TLS_PROXY ? 'https' : 'http'}://${host}:${port}`;
  }

  /** The address, as soon as somebody can come in. */
  get opened(): Promise<string> {
    return this.listening.promise;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { promise, resolve, reject } = this.listening;
    const { PUBLIC_PORT: port, PUBLIC_HOST: host } = this.config;
    this.server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port)));
    this.server.listen(port, host, () => {
      this.logger.info({ url: this.url }, 'public origin');
      resolve(this.url);
    });
    await promise;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.server.listening) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.server.close(() => resolve());
    this.server.closeIdleConnections();
    const cut = setTimeout(() => this.server.closeAllConnections(), 3_000);
    await promise;
    clearTimeout(cut);
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(this.headers)) response.setHeader(name, value);
    response.setHeader('x-business-time', businessTime(this.clock.now(), this.clock instanceof SteeredClock));
    try {
      await this.gateway.handle(request, response);
    } catch (err) {
      if (request.destroyed && !response.writable) return; // the client has gone
      if (mayComeBack(err)) return void answerProblem(response, new NotReady()); // /health/ready names what is away
      const trace = answerProblem(response, new OurFailure());
      this.logger.error({ err, trace }, 'the gateway failed');
    }
  }
}

/** The certificate, if any. */
function tlsOf(config: ConsoleConfig): { cert: Buffer; key: Buffer } | undefined {
  const { TLS_CERT_FILE: cert, TLS_KEY_FILE: key } = config;
  if (cert === undefined || key === undefined) return undefined;
  return { cert: readPem(cert, 'TLS_CERT_FILE'), key: readPem(key, 'TLS_KEY_FILE') };
}

function readPem(file: string, variable: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`${variable} cannot be read; it must name a PEM file`);
  }
}

function cannotListen(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`port ${port} of the public origin is taken; stop what uses it or set another PUBLIC_PORT`);
  return error;
}

/** The database cannot be reached, or a service reports that: the same request may succeed later. */
const mayComeBack = (error: unknown): boolean => isAway(error) || (error instanceof Problem && error.status === 503);
