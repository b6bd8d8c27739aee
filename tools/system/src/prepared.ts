import { templates } from '@cau-noi/testing';
import { serviceNames } from './services.js';
import type { System } from './system.js';

/**
 * The databases of a system on its first morning, to begin others with copies of them (`startSystem`'s `templates`).
 * `begin` starts the system and does what they shall hold, once per run and `key`; nothing of it may be in the vault,
 * whose key is another one in each system.
 */
export const preparedDatabases = (key: string, begin: () => Promise<System>): Promise<ReadonlyMap<string, string>> =>
  templates([process.env['CAU_NOI_TEST_RUN'] ?? process.ppid, key].join('\n'), serviceNames, async () => {
    const system = await begin();
    await system.quiesce();
    return system.leaveDatabases();
  });
