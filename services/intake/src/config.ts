import { ServiceConfig } from '@cau-noi/platform';
import { IsInt, IsString, Matches, Max, Min, MinLength } from 'class-validator';

/** What intake reads from its environment. */
export class IntakeConfig extends ServiceConfig {
  /** postgres://user:password@host:port/database of the identity vault, with a role of its own. */
  @Matches(/^postgres(ql)?:\/\//) VAULT_DATABASE_URL = '';
  /** File with the vault's master key: 32 bytes, raw or as base64. */
  @IsString() @MinLength(1) VAULT_KEY_FILE = '';
  /** Connections to the vault's database. */
  @IsInt() @Min(1) @Max(20) VAULT_DB_POOL = 3;
}
