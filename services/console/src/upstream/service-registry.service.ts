import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Logger } from '@cau-noi/platform';
import type { FastifyInstance } from 'fastify';
import { addressesIn, ConsoleConfig } from '../config.js';
import { mergeDocuments, operationsOf, type ApiDocument } from './openapi.js';
import { RouteTable, type Operation } from './operation-lookup.js';
import { Upstream } from './upstream.service.js';

const own = 'console';
const soonMs = 300;
const laterMs = 30_000;
const askMs = 2_000;

/** A service that is not ready, and what it waits for. */
export type Missing = { service: string; missing: string };

/** The services behind the gateway: their addresses, their operations (from each one's own API document), their readiness. */
@Injectable()
export class ServiceRegistry implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly urls: ReadonlyMap<string, readonly string[]>;
  private readonly documents = new Map<string, ApiDocument>();
  private table = new RouteTable([]);
  private merged: string | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(
    config: ConsoleConfig,
    private readonly upstream: Upstream,
    private readonly host: HttpAdapterHost,
    private readonly logger: Logger,
  ) {
    this.urls = addressesIn(config.SERVICE_URLS) ?? new Map<string, string[]>();
  }

  find(method: string, path: string): Operation | undefined {
    return this.table.find(method, path);
  }

  /** False while the operations of a service are unknown: an unknown path may belong to it. */
  get areAllKnown(): boolean {
    return [...this.urls.keys()].every((name) => this.documents.has(name));
  }

  urlsOf(service: string): readonly string[] {
    return this.urls.get(service) ?? [];
  }

  /** Call when a service did not respond: it may come back with other operations, so they are read again soon. */
  lost(): void {
    this.plan(soonMs);
  }

  /** One OpenAPI document of all operations of the public origin, as JSON. */
  openapi(): string {
    const order = [own, ...this.urls.keys()];
    const known = order.flatMap((name) => {
      const document = this.documents.get(name);
      return document ? [[name, document] as const] : [];
    });
    this.merged ??= JSON.stringify(mergeDocuments(about, Object.fromEntries(known)));
    return this.merged;
  }

  /** What is missing until every service is ready; empty when all are. */
  async missing(): Promise<Missing[]> {
    const others = [...this.urls].map(([name, urls]) => this.readinessOf(name, urls));
    const self = this.inject('/health/ready').then(({ statusCode, body }) => missingOf(own, statusCode, body));
    const unknown = this.unheard().map((service) => ({ service, missing: 'its routes are not known yet' }));
    const missing = (await Promise.all([self, ...others])).flat();
    return [...missing, ...unknown.filter(({ service }) => !missing.some((one) => one.service === service))];
  }

  async onApplicationBootstrap(): Promise<void> {
    const { body } = await this.inject('/openapi.json');
    this.learn(own, body);
    this.plan(0);
  }

  onApplicationShutdown(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private unheard(): string[] {
    return [...this.urls.keys()].filter((name) => !this.documents.has(name));
  }

  private plan(ms: number): void {
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(() => void this.refresh(), ms);
  }

  private async refresh(): Promise<void> {
    await Promise.all([...this.urls].map(([name, urls]) => this.hear(name, urls)));
    this.plan(this.areAllKnown ? laterMs : soonMs);
  }

  private async hear(name: string, urls: readonly string[]): Promise<void> {
    try {
      const { status, body } = await this.upstream.ask(
        urls,
        { method: 'GET', path: '/openapi.json', headers: {}, body: null },
        askMs,
      );
      if (status === 200) this.learn(name, body.toString('utf8'));
    } catch {
      this.logger.debug({ service: name }, 'a service has not been heard yet'); // readiness names it
    }
  }

  private learn(name: string, document: string): void {
    this.documents.set(name, JSON.parse(document) as ApiDocument);
    this.merged = undefined;
    this.table = new RouteTable([...this.documents].flatMap(([service, known]) => operationsOf(service, known)));
    for (const operation of this.table.contested) this.logger.error({ operation }, 'two services claim one route');
  }

  private async readinessOf(name: string, urls: readonly string[]): Promise<Missing[]> {
    try {
      const { status, body } = await this.upstream.ask(
        urls,
        { method: 'GET', path: '/health/ready', headers: {}, body: null },
        askMs,
      );
      return missingOf(name, status, body.toString('utf8'));
    } catch {
      return [{ service: name, missing: 'does not answer' }];
    }
  }

  private async inject(url: string): Promise<{ statusCode: number; body: string }> {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    const { statusCode, body } = await server.inject({ method: 'GET', url });
    return { statusCode, body };
  }
}

const about = {
  info: {
    title: 'Cầu Nối',
    version: '1',
    description:
      'Mọi lệnh ghi cần tiêu đề Idempotency-Key. Every command needs an Idempotency-Key header. Sign in with POST /v1/sessions.',
  },
};

function missingOf(service: string, status: number, body: string): Missing[] {
  if (status === 200) return [];
  const { missing } = JSON.parse(body) as { missing?: { name: string; missing: string }[] };
  return (missing ?? []).map((part) => ({ service, missing: `${part.name}: ${part.missing}` }));
}
