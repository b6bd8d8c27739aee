import { Flag, ServiceConfig } from '@cau-noi/platform';
import { IsIn, IsInt, IsJSON, IsOptional, IsString, IsUrl, Max, Min } from 'class-validator';

/** What the console reads from its environment. */
export class ConsoleConfig extends ServiceConfig {
  /** Address of the one public origin; anything but the machine itself needs TLS here or in front. */
  @IsString() PUBLIC_HOST = '127.0.0.1';
  /** Port of the public origin; 0 takes a free one. */
  @IsInt() @Min(0) @Max(65535) PUBLIC_PORT = 8080;
  /** Certificate (chain) of the public origin, PEM. */
  @IsOptional() @IsString() TLS_CERT_FILE?: string;
  /** Its private key, PEM. */
  @IsOptional() @IsString() TLS_KEY_FILE?: string;
  /** A proxy in front speaks TLS to browsers and names their address in X-Forwarded-For. */
  @Flag() BEHIND_TLS_PROXY = false;
  /** How people reach the origin, if not as it listens: `https://example.org`. Only for links that are printed. */
  @IsOptional() @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] }) PUBLIC_ORIGIN?: string;
  /** Inner addresses of the other services, JSON: `{"intake": "http://127.0.0.1:4001"}`; a list of addresses for replicas. */
  @IsJSON() SERVICE_URLS = '{}';
  /** Private key that signs service tokens: ES256, as PEM (PKCS 8) or JWK. */
  @IsString() SIGNING_KEY_FILE = '';
  /** Life of a service token, in seconds. */
  @IsInt() @Min(120) @Max(300) TOKEN_SECONDS = 180;
  /** Minutes after which an unused session ends. */
  @IsInt() @Min(1) @Max(1440) SESSION_IDLE_MINUTES = 60;
  /** Hours after which any session ends. */
  @IsInt() @Min(1) @Max(72) SESSION_HOURS = 12;
  /** Where the one-time link of the first administrator is written as well, while there is no account. */
  @IsOptional() @IsString() SETUP_LINK_FILE?: string;
  /** Longest wait for another service, in milliseconds. */
  @IsInt() @Min(100) @Max(60_000) UPSTREAM_TIMEOUT_MS = 10_000;
  /** The machine's name for its argon2id cost: `usual`, or `least` where many test people sign in. */
  @IsIn(['usual', 'least']) PASSWORD_COST = 'usual';
}
