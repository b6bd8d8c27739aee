import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { patience } from '@cau-noi/messaging';
import { Pool, type PoolConfig } from 'pg';
import { Logger, Readiness } from '@cau-noi/platform';
import { IntakeConfig } from '../config.js';
import { readMasterKey } from './key-file.store.js';
import { reach, watch } from './vault-reach.store.js';
import { checkMasterKey, migrate } from './vault-tables.store.js';
import { Vault } from './vault.service.js';

const POOL = Symbol('vault pool');

const connectionOf = (config: IntakeConfig): PoolConfig => ({
  connectionString: config.VAULT_DATABASE_URL,
  connectionTimeoutMillis: 4_000,
  keepAlive: true,
  application_name: 'intake-vault',
});

function openPool(config: IntakeConfig, logger: Logger): Pool {
  const pool = new Pool({
    ...connectionOf(config),
    max: config.VAULT_DB_POOL,
    query_timeout: patience.ofPeople, // somebody waits: less than the gateway does
    statement_timeout: patience.ofPeople - 1_000,
    idleTimeoutMillis: 0, // a connection keeps its prepared statements as long as it lives
  });
  // A broken idle connection is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => logger.warn({}, 'a connection to the identity vault broke'));
  return pool;
}

async function openVault(pool: Pool, config: IntakeConfig, readiness: Readiness, logger: Logger): Promise<Vault> {
  const master = readMasterKey(config.VAULT_KEY_FILE);
  await reach(pool, logger);
  const unhurried = new Pool({ ...connectionOf(config), max: 1 }); // bringing old records up to date takes what it takes
  await migrate(unhurried).finally(() => unhurried.end());
  await checkMasterKey(pool, master);
  readiness.add('vault', watch(pool));
  return new Vault(pool, master);
}

/** Opens the vault with the service and closes it after it. */
@Module({
  providers: [
    { provide: POOL, useFactory: openPool, inject: [IntakeConfig, Logger] },
    { provide: Vault, useFactory: openVault, inject: [POOL, IntakeConfig, Readiness, Logger] },
  ],
  exports: [Vault],
})
export class VaultModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
