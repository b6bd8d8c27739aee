import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inBothLanguages } from './messages.mjs';
import type { TestServers } from './test-servers.ts';

type Named = { postgres?: string; kafka?: string };
type Env = Record<string, string | undefined>;
type Around = { env: Env; tell: (line: string) => void };

/** Longer than images take to come over a slow line; `npm test` and specs by themselves wait no longer than this. */
const patienceMs = 90_000;

/**
 * Starts servers in containers; undefined where there is no engine, or its images cannot be pulled or do not start,
 * which is logged in one line.
 */
export async function containerServers(
  named: Named,
  { env, tell }: Around = { env: process.env, tell: (line) => console.error(line) },
): Promise<TestServers | undefined> {
  if (!mayAnswer(env, existsSync)) return undefined;
  // loaded only now: it takes a second, and most machines have no engine
  const { engineHost, startContainers } = await import('./test-containers.ts');
  const host = await engineHost();
  if (host === undefined) return undefined;
  const starting = startContainers(named, host);
  const isLate = pause(patienceMs, undefined, { ref: false }).then(() => {
    void starting.then((late) => late.stop()).catch(() => undefined);
    throw new Error(`nothing after ${patienceMs / 1000} s`);
  });
  try {
    return await Promise.race([starting, isLate]);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.trim().split('\n')[0] ?? '') : String(error);
    tell(
      inBothLanguages({
        vi: `có máy chủ container nhưng PostgreSQL và Kafka không chạy được trong đó (${reason}): dùng máy chủ cục bộ của dự án.`,
        en: `a container engine answers, but PostgreSQL and Kafka do not start in it (${reason}): the local servers of the project are used.`,
      }),
    );
    return undefined;
  }
}

/** Whether anything points to an engine, looked for where Testcontainers looks. */
export function mayAnswer(env: Env, exists: (path: string) => boolean): boolean {
  if (env.DOCKER_HOST) return true;
  const home = env.HOME ?? homedir();
  const places = [
    '/var/run/docker.sock',
    ...(env.XDG_RUNTIME_DIR ? [join(env.XDG_RUNTIME_DIR, 'docker.sock')] : []),
    `/run/user/${process.getuid?.() ?? 0}/docker.sock`,
    ...['.docker/run/docker.sock', '.docker/desktop/docker.sock', '.testcontainers.properties'].map((path) =>
      join(home, path),
    ),
  ];
  return places.some(exists);
}
