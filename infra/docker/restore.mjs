// node infra/docker/restore.mjs FILE: makes secrets and volumes out of what infra/docker/backup.mjs wrote; refuses where
// others are. Runs on bare Node 20 or newer.
import { fileURLToPath } from 'node:url';
import { oldFile, restored } from '../local/src/backup-file.mjs';
import { passphrase } from '../local/src/passphrase.mjs';
import { PlainProblem } from '../local/src/plain-problem.mjs';
import { giveUp, inBothLanguages } from '../local/src/messages.mjs';
import { composeOf } from './compose.mjs';
import { restore } from './restoring.mjs';

const command = { vi: 'node infra/docker/restore.mjs TỆP', en: 'node infra/docker/restore.mjs FILE' };

try {
  const file = oldFile(process.argv[2], command);
  const words = await passphrase('enter');
  const home = fileURLToPath(new URL('.', import.meta.url));
  const { takenAt, events } = await restore({ file, words, home, compose: composeOf(process.env) });
  console.log(inBothLanguages(restored(takenAt, events, 'docker compose --env-file infra/docker/.env up -d')));
} catch (error) {
  if (error instanceof PlainProblem) giveUp(error);
  throw error;
}
