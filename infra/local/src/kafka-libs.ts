import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainProblem } from './plain-problem.mjs';
import { readLines } from './processes.ts';

/** Shared with preflight.mjs, which runs before types exist; loaded by name so that other projects need no types of it. */
const cacheModule: string = './kafka-cache.mjs';
type KafkaCache = {
  pom: string;
  kafkaCache(fallback: string): string;
  isFetched(folder: string): boolean;
  completeMark(folder: string): string;
};

/** The folder of Kafka's jars, fetched through Maven once per user of the machine. */
export async function kafkaLibs(fallback: string): Promise<string> {
  const { pom, kafkaCache, isFetched, completeMark } = (await import(cacheModule)) as KafkaCache;
  const folder = kafkaCache(fallback);
  if (isFetched(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const part = mkdtempSync(join(dirname(folder), 'fetching-'));
  try {
    await fetchJars(pom, part);
    writeFileSync(completeMark(part), '');
    rmSync(folder, { recursive: true, force: true });
    renameSync(part, folder);
  } catch (error) {
    if (!isFetched(folder)) throw error; // another start was quicker
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return folder;
}

function fetchJars(pom: string, folder: string): Promise<void> {
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
