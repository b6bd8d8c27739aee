// node infra/docker/backup.mjs FILE: everything the running containers keep, in one file, with the secrets under a
// passphrase. Runs on bare Node 20 or newer; what `npm run backup` is without containers.
import { fileURLToPath } from 'node:url';
import { newFile, saved } from '../local/src/backup-file.mjs';
import { passphrase } from '../local/src/passphrase.mjs';
import { PlainProblem } from '../local/src/plain-problem.mjs';
import { giveUp, inBothLanguages } from '../local/src/messages.mjs';
import { backUp } from './backing-up.mjs';
import { composeOf } from './compose.mjs';

const command = { vi: 'node infra/docker/backup.mjs TỆP', en: 'node infra/docker/backup.mjs FILE' };

try {
  const file = newFile(process.argv[2], command);
  const words = await passphrase('choose');
  await backUp({ file, words, home: fileURLToPath(new URL('.', import.meta.url)), compose: composeOf(process.env) });
  console.log(inBothLanguages(saved(file)));
} catch (error) {
  if (error instanceof PlainProblem) giveUp(error);
  throw error;
}
