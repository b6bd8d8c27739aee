import { indexed, matchesOf } from '../../ui/forms/matches.js';
import type { Command } from './commands.js';

/** The commands that hold every word that was typed, marks left out or not; all of them while nothing is typed. */
export function offeredFor(commands: readonly Command[], typed: string): Command[] {
  const byKey = new Map(commands.map((command) => [command.key, command]));
  const options = commands.map(({ key, label, keys = '', group }) => ({ value: key, label, also: `${keys} ${group}` }));
  return matchesOf(indexed(options), typed).flatMap(({ value }) => byKey.get(value) ?? []);
}
