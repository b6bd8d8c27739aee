import { Flag, ServiceConfig } from '@cau-noi/platform';
import {
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateBy,
  type ValidationArguments,
} from 'class-validator';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Beyond the machine itself passwords and cookies travel over TLS alone. */
const HasTlsOutside = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasTlsOutside',
    validator: {
      validate: (host, given) => {
        const { TLS_CERT_FILE: certificate, BEHIND_TLS_PROXY, PUBLISHED_ON_LOOPBACK } = configIn(given);
        return loopback.has(String(host)) || certificate !== undefined || BEHIND_TLS_PROXY || PUBLISHED_ON_LOOPBACK;
      },
      defaultMessage: () =>
        'PUBLIC_HOST is not 127.0.0.1: set TLS_CERT_FILE and TLS_KEY_FILE, or BEHIND_TLS_PROXY=true where a proxy speaks TLS',
    },
  });

const HasBothHalves = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasBothHalves',
    validator: {
      validate: (_, given) =>
        (configIn(given).TLS_CERT_FILE === undefined) === (configIn(given).TLS_KEY_FILE === undefined),
      defaultMessage: () => 'TLS_CERT_FILE and TLS_KEY_FILE belong together; set both or neither',
    },
  });

const IsAddressBook = (): PropertyDecorator =>
  ValidateBy({
    name: 'isAddressBook',
    validator: {
      validate: (json) => addressesIn(String(json)) !== undefined,
      defaultMessage: () => 'SERVICE_URLS must be JSON like {"intake": "http://127.0.0.1:4001"}',
    },
  });

const configIn = (given?: ValidationArguments): ConsoleConfig => given?.object as ConsoleConfig;

/** Addresses by service, or undefined when the JSON has another form. */
export function addressesIn(json: string): ReadonlyMap<string, readonly string[]> | undefined {
  const given = parsed(json);
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return undefined;
  const entries = Object.entries(given).map(([name, urls]) => [name, [urls].flat()] as const);
  const isSound = entries.every(
    ([, urls]) => urls.length > 0 && urls.every((url) => /^http:\/\/[^/\s]+\/?$/.test(String(url))),
  );
  return isSound ? new Map(entries.map(([name, urls]) => [name, urls.map(String)])) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What the console reads from its environment. */
export class ConsoleConfig extends ServiceConfig {
  /** Address of the one public origin; anything but the machine itself needs TLS here or in front. */
  @IsString() @HasTlsOutside() @HasBothHalves() PUBLIC_HOST = '127.0.0.1';
  /** Port of the public origin; 0 takes a free one. */
  @IsInt() @Min(0) @Max(65535) PUBLIC_PORT = 8080;
  /** Certificate (chain) of the public origin, PEM. */
  @IsOptional() @IsString() TLS_CERT_FILE?: string;
  /** Its private key, PEM. */
  @IsOptional() @IsString() TLS_KEY_FILE?: string;
  /** A proxy in front speaks TLS to browsers and names their address in X-Forwarded-For. */
  @Flag() BEHIND_TLS_PROXY = false;
  /** It runs in a container whose port is published on the machine itself only, so that browsers reach it by loopback. */
  @Flag() PUBLISHED_ON_LOOPBACK = false;
  /**
   * The origin as people reach it, if not as it listens: `https://example.org`. For links that are printed, and as a
   * host name it accepts.
   */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  PUBLIC_ORIGIN?: string;
  /** Further names (no ports, separated by commas) under which people may ask for the origin; that of PUBLIC_ORIGIN is known. */
  @Matches(/^([a-zA-Z0-9.-]+(,[a-zA-Z0-9.-]+)*)?$/) PUBLIC_NAMES = '';
  /** Inner addresses of the other services, JSON: `{"intake": "http://127.0.0.1:4001"}`; a list of addresses for replicas. */
  @IsAddressBook() SERVICE_URLS = '{}';
  /** Private key that signs service tokens: ES256, as PEM (PKCS 8) or JWK. */
  @Matches(/./, { message: 'SIGNING_KEY_FILE must name a file with an ES256 private key' }) SIGNING_KEY_FILE = '';
  /** Life of a service token, in seconds. */
  @IsInt() @Min(120) @Max(300) TOKEN_SECONDS = 180;
  /** Minutes after which an unused session ends. */
  @IsInt() @Min(1) @Max(1440) SESSION_IDLE_MINUTES = 60;
  /** Hours after which any session ends. */
  @IsInt() @Min(1) @Max(72) SESSION_HOURS = 12;
  /** Where the one-time link of the first administrator is written as well, while there is no account. */
  @IsOptional() @IsString() SETUP_LINK_FILE?: string;
  /** Folder of the built web app, if it is not where the build leaves it. */
  @IsOptional() @IsString() WEB_FOLDER?: string;
  /** Minutes of inactivity before the screen locks, unless the post sets its own. */
  @IsInt() @Min(1) @Max(120) LOCK_MINUTES = 15;
  /** Accounts of a demonstration, shown on its sign-in page to everybody. Never set where real people work. */
  @IsOptional() @IsString() DEMO_ACCOUNTS_FILE?: string;
  /** Longest wait for another service, in milliseconds. */
  @IsInt() @Min(100) @Max(60_000) UPSTREAM_TIMEOUT_MS = 10_000;
}
