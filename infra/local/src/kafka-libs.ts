import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainProblem } from './plain-problem.ts';
import { readLines } from './processes.ts';

const pom = fileURLToPath(new URL('../kafka/pom.xml', import.meta.url));
const complete = 'complete';

/** The folder of Kafka's jars, shared by all copies of this project of one user; fetched through Maven once. */
export async function kafkaLibs(fallback: string): Promise<string> {
  const parent = cacheFolder(fallback);
  const folder = join(parent, `kafka-${createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)}`);
  if (existsSync(join(folder, complete))) return folder;
  const part = mkdtempSync(join(parent, 'fetching-'));
  try {
    await fetchJars(part);
    writeFileSync(join(part, complete), '');
    rmSync(folder, { recursive: true, force: true });
    renameSync(part, folder);
  } catch (error) {
    if (!existsSync(join(folder, complete))) throw error; // another start was quicker
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return folder;
}

/** True when no Maven is needed any more. */
export function hasKafkaLibs(fallback: string): boolean {
  const name = `kafka-${createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)}`;
  return existsSync(join(cacheFolder(fallback), name, complete));
}

function cacheFolder(fallback: string): string {
  for (const folder of [join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cau-noi'), fallback]) {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      // the next one
    }
  }
  return fallback;
}

function fetchJars(folder: string): Promise<void> {
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const child = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let last = '';
  readLines(child, (text) => {
    if (text.includes('ERROR') && !last) last = text.replace(/.*\[ERROR\]\s*/, '').slice(0, 200);
  });
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(notFetched('mvn')));
    child.once('close', (code) => (code === 0 ? resolve() : reject(notFetched(last))));
  });
}

const notFetched = (reason: string) =>
  new PlainProblem(
    `Maven không tải được Kafka (${reason}): kiểm tra mạng và cấu hình Maven (~/.m2/settings.xml), hoặc đặt KAFKA_BROKERS trỏ tới Kafka có sẵn.`,
    `Maven could not fetch Kafka (${reason}): check the network and Maven's settings (~/.m2/settings.xml), or set KAFKA_BROKERS to a Kafka that exists.`,
  );
