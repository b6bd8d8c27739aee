import { environment, KafkaConfig, loadConfig } from '@cau-noi/platform';
import { prepareBroker } from '../kafka/prepare.js';
import { wayIn } from '../kafka/way-in.js';

/** Run once before the services of a system start, as an administrator of the brokers; begins when its input ends. */
async function main(): Promise<void> {
  const config = loadConfig(KafkaConfig, environment());
  for await (const _ of process.stdin) continue;
  const wrong = await prepareBroker(wayIn(config), config.TOPIC_PREFIX);
  for (const problem of wrong) console.error(problem);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
