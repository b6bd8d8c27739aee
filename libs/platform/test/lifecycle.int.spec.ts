import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Controller, Get, Module } from '@nestjs/common';
import { type CustomTransportStrategy, EventPattern, Server } from '@nestjs/microservices';
import { Allow, start } from '../src/index.js';
import { trial, trialEnv } from './trial-service.js';

const here = (file: string): string => new URL(file, import.meta.url).pathname;

type Trial = { child: ChildProcess; lines(): string; exited: Promise<number | null> };

function run(env: Record<string, string>): Trial {
  const child = fork(here('trial-process.ts'), {
    env: { ...trialEnv, ...env },
    silent: true,
    execArgv: ['--conditions=@cau-noi/source', '--import', here('source-hooks.mjs')],
  });
  const exit = once(child, 'exit');
  const silence = once(child.stdout as Readable, 'close');
  let written = '';
  child.stdout?.on('data', (part: Buffer) => (written += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (written += part.toString()));
  return { child, lines: () => written, exited: silence.then(() => exit).then(([code]) => code as number | null) };
}

async function ready(trialRun: Trial): Promise<string> {
  const [message] = (await once(trialRun.child, 'message')) as [{ type: string; urls: string[] }];
  expect(message.type).toBe('ready');
  return message.urls[0] ?? '';
}

describe('a process that runs a service', () => {
  it('tells its supervisor the address, and stops cleanly when told to', async () => {
    const trialRun = run({ LOG_LEVEL: 'info' });
    const url = await ready(trialRun);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    trialRun.child.kill('SIGTERM');
    expect(await trialRun.exited).toBe(0);
    expect(trialRun.lines()).toContain('"service":"trial"');
    expect(trialRun.lines()).toMatch(/"url":"http:\/\/127\.0\.0\.1:\d+","msg":"ready"/);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  it('stops by itself when its supervisor is gone', async () => {
    const trialRun = run({});
    await ready(trialRun);
    trialRun.child.disconnect();
    expect(await trialRun.exited).toBe(0);
  });

  it('ends also when nobody takes its output any more', async () => {
    const trialRun = run({ LOG_LEVEL: 'info' });
    await ready(trialRun);
    trialRun.child.stdout?.destroy();
    trialRun.child.stderr?.destroy();
    trialRun.child.send('crash');
    expect(await trialRun.exited).toBe(1);
  });

  it('says in one line what is wrong with its configuration', async () => {
    const trialRun = run({ LOG_LEVEL: 'info', PORT: 'many', KAFKA_BROKERS: '' });
    expect(await trialRun.exited).toBe(1);
    const lines = trialRun.lines().trim().split('\n');
    expect(lines).toHaveLength(1);
    expect((JSON.parse(lines[0] ?? '') as { why: string }).why).toMatch(/PORT.*KAFKA_BROKERS/);
  });

  it('writes nothing that people wrote when it crashes', async () => {
    const trialRun = run({ LOG_LEVEL: 'info' });
    await ready(trialRun);
    trialRun.child.send('a secret');
    expect(await trialRun.exited).toBe(1);
    expect(trialRun.lines()).toContain('stopped by an error');
    expect(trialRun.lines()).not.toContain('secret');
  });
});

describe('a service that is told to stop', () => {
  const asked = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<string>();

  @Controller('v1/slow')
  class SlowController {
    @Get()
    @Allow('public')
    async slow(): Promise<{ said: string }> {
      asked.resolve();
      return { said: await gate.promise };
    }
  }

  @Module({ controllers: [SlowController] })
  class SlowModule {}

  it('answers what is under way first', async () => {
    const running = await start({ ...trial, module: SlowModule }, { env: trialEnv });
    const answer = fetch(`${running.url}/v1/slow`);
    await asked.promise;
    const closing = running.close();
    gate.resolve('done');
    expect(await (await answer).json()).toEqual({ said: 'done' });
    await closing;
    await running.close();
    await expect(fetch(`${running.url}/health/live`)).rejects.toThrow();
  });
});

describe('a service with a transport', () => {
  const told: string[] = [];

  class TrialTransport extends Server implements CustomTransportStrategy {
    listen(done: () => void): void {
      told.push(`listens to ${[...this.messageHandlers.keys()].join()}`);
      done();
    }
    close(): void {
      told.push('closes');
    }
    on(): void {}
    unwrap<T>(): T {
      throw new Error('nothing inside');
    }
  }

  @Controller()
  class TrialConsumer {
    @EventPattern('trial-happened') onTrialHappened(_event: unknown): void {}
  }

  @Module({ controllers: [TrialConsumer], providers: [TrialTransport] })
  class TransportModule {}

  it('listens to its events from the start to the stop', async () => {
    const running = await start({ ...trial, module: TransportModule, transport: TrialTransport }, { env: trialEnv });
    expect(told).toEqual(['listens to trial-happened']);
    await running.close();
    expect(told).toEqual(['listens to trial-happened', 'closes']);
  });

  it('does not go on without it: what fails to listen stops the start', async () => {
    class DeafTransport extends TrialTransport {
      override listen(done: (error?: unknown) => void): void {
        done(new Error('no broker'));
      }
    }
    const module = { module: TransportModule, providers: [DeafTransport] };
    class DeafModule {}
    Module({ imports: [module] })(DeafModule);
    const starting = start({ ...trial, module: DeafModule, transport: DeafTransport }, { env: trialEnv }).then((deaf) =>
      deaf.close(),
    );
    await expect(starting).rejects.toThrow('no broker');
  });
});
