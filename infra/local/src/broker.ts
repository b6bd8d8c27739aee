import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PlainProblem } from './plain-problem.mjs';
import { kafkaLogin } from './service-table.ts';

/** Where the broker is or will be, and the word of its administrator. */
export type Preparation = { root: string; port: number; topicPrefix: string; password: string };

/**
 * Makes the topics and gives each service its rights, in a process of its own: kafkajs belongs to libs/messaging. It is
 * started before the broker is up, to have its code in memory then; `go` lets it begin and waits until it is done.
 */
export function preparing({ root, port, topicPrefix, password }: Preparation): { go: () => Promise<void> } {
  const script = join(root, 'libs/messaging/dist/prepare-broker/main.js');
  const login = kafkaLogin('admin', password);
  const env = { PATH: process.env.PATH, KAFKA_BROKERS: `127.0.0.1:${port}`, TOPIC_PREFIX: topicPrefix, ...login };
  const child = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', script], {
    env,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.on('error', () => undefined); // it may have ended before `go`
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  return {
    go: async () => {
      child.stdin.end();
      if ((await ended) !== 0) throw notPrepared(said.trim().split('\n')[0]?.slice(0, 200) ?? '');
    },
  };
}

const notPrepared = (reason: string) =>
  new PlainProblem(
    `Không chuẩn bị được Kafka (${reason}): xem nhật ký kafka.log rồi chạy lại.`,
    `Kafka could not be prepared (${reason}): see its log, kafka.log, and run this again.`,
  );
