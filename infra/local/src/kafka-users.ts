import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaUsers, loginSettings, userArguments, type KafkaPasswords, type KafkaUser } from './kafka-settings.mjs';

type Adding = {
  dataDir: string;
  /** host:port of the broker, which takes its own password for this. */
  broker: string;
  passwords: KafkaPasswords;
  /** Runs a program of Kafka with these arguments; returns its exit code. */
  run: (name: string, main: string[]) => Promise<number | null>;
};

/** A program of Kafka is a Java of its own: run only so many at once. */
const atOnce = 4;

/** Adds the users to a folder that was begun without them (or with others); until then nobody can connect. Once. */
export async function addUsers({ dataDir, broker, passwords, run }: Adding): Promise<boolean> {
  const login = join(dataDir, 'login.properties');
  writeFileSync(login, loginSettings({ password: passwords.broker }), { mode: 0o600 });
  const add = (name: KafkaUser) =>
    run(`user-${name}`, userArguments({ broker, login, name, password: passwords[name] }));
  for (let at = 0; at < kafkaUsers.length; at += atOnce) {
    const codes = await Promise.all(kafkaUsers.slice(at, at + atOnce).map(add));
    if (codes.some((code) => code !== 0)) return false;
  }
  rmSync(login, { force: true });
  noteAdded(dataDir, passwords);
  return true;
}

/** Removes passwords from a text: a program that fails prints its parameters. */
export const withoutPasswords = (text: string, passwords: KafkaPasswords | undefined): string =>
  Object.values(passwords ?? {}).reduce((rest, password) => rest.replaceAll(password, '…'), text);

const mark = (dataDir: string): string => join(dataDir, 'users');

/** Which passwords the broker has been given; they are random, so a hash reveals nothing. */
const printOf = (passwords: KafkaPasswords): string =>
  createHash('sha256')
    .update(kafkaUsers.map((name) => `${name} ${passwords[name]}\n`).join(''))
    .digest('hex');

export const areAdded = (dataDir: string, passwords: KafkaPasswords): boolean =>
  existsSync(mark(dataDir)) && readFileSync(mark(dataDir), 'utf8') === printOf(passwords);

export const noteAdded = (dataDir: string, passwords: KafkaPasswords): void =>
  writeFileSync(mark(dataDir), printOf(passwords), { mode: 0o600 });
