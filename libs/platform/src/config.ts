import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  validateSync,
} from 'class-validator';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's own environment; the only place that reads it. */
export const environment = (): Environment => process.env;

/**
 * Reads an environment once, at start-up, into a checked, frozen object. Every problem is named in one message,
 * never a value: values may be secrets. An empty variable counts as not set.
 */
export function loadConfig<T extends object>(Config: new () => T, env: Environment): Readonly<T> {
  const defaults = new Config() as Record<string, unknown>;
  const given = Object.entries(env)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => [name, typed(value, defaults[name] ?? declaredType(Config, name))]);
  const config = plainToInstance(Config, { ...defaults, ...Object.fromEntries(given) });
  const problems = validateSync(config, { whitelist: true });
  if (problems.length > 0) {
    const named = problems.map(({ constraints }) => Object.values(constraints ?? {}).join(', '));
    throw new Error(`Bad configuration: ${named.join('; ')}`);
  }
  return Object.freeze(config);
}

/** By the default of the field, else by its declared type; class-transformer's own conversion reads 'false' as true. */
function typed(value: string | undefined, like: unknown): unknown {
  if (typeof like === 'number' || like === Number) return Number(value);
  if (typeof like === 'boolean' || like === Boolean) return spelled.get((value ?? '').toLowerCase()) ?? value;
  return value;
}

const declaredType = (Config: new () => object, name: string): unknown =>
  Reflect.getMetadata('design:type', Config.prototype as object, name);

const spelled = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['0', false],
  ['no', false],
  ['off', false],
]);

/** The field is on or off: true, yes, on, 1 or false, no, off, 0. */
export const Flag = (): PropertyDecorator => IsBoolean();

/** Beyond the machine itself events and passwords travel by TLS, unless the configuration vouches for the network. */
function IsClosedOutside(): PropertyDecorator {
  return ValidateBy({
    name: 'isClosedOutside',
    validator: {
      validate: (brokers, given) => {
        const { KAFKA_SSL, KAFKA_UNENCRYPTED } = given?.object as KafkaConfig;
        return KAFKA_SSL || KAFKA_UNENCRYPTED || String(brokers).split(',').every(isLoopback);
      },
      defaultMessage: () =>
        'KAFKA_BROKERS names another machine: set KAFKA_SSL=true, or KAFKA_UNENCRYPTED=true where nobody else reads the network',
    },
  });
}

/** True also for what is no address at all: another check reports that. */
const isLoopback = (broker: string): boolean => broker === '' || /^(127(\.\d+){3}|localhost|\[::1\]):/.test(broker);

/** How a process reaches the brokers. */
export class KafkaConfig {
  /** host:port, separated by commas. */
  @Matches(/^[^,:\s]+:\d+(,[^,:\s]+:\d+)*$/) @IsClosedOutside() KAFKA_BROKERS = '';
  /** Put before every topic and group, so that two systems can share one broker. */
  @IsString() @Matches(/^[a-zA-Z0-9._-]*$/) TOPIC_PREFIX = '';
  /** The user of this service alone, where the brokers ask for one. */
  @IsOptional() @IsString() KAFKA_SASL_USERNAME?: string;
  @IsOptional() @IsString() KAFKA_SASL_PASSWORD?: string;
  @IsIn(['scram-sha-512', 'scram-sha-256', 'plain']) KAFKA_SASL_MECHANISM = 'scram-sha-512';
  /** The brokers are spoken to by TLS. */
  @Flag() KAFKA_SSL = false;
  /** Certificate of the brokers, or of its issuer, PEM; without it those that Node trusts. */
  @IsOptional() @IsString() KAFKA_SSL_CA_FILE?: string;
  /** Brokers on other machines without TLS: only where nobody else reads the network. */
  @Flag() KAFKA_UNENCRYPTED = false;
}

/** What every service reads from its environment; a service's own class extends it. */
export class ServiceConfig extends KafkaConfig {
  /** postgres://user:password@host:port/database of this service alone. */
  @Matches(/^postgres(ql)?:\/\//) DATABASE_URL = '';
  /** Port of the inner HTTP server; 0 takes a free one. */
  @IsInt() @Min(0) @Max(65535) PORT = 0;
  /** Address the inner HTTP server listens on. */
  @IsString() HOST = '127.0.0.1';
  /** Where the public keys of access tokens are fetched. */
  @IsOptional() @Matches(/^https?:\/\//) JWKS_URL?: string;
  /** The public keys themselves (a JSON Web Key Set) instead of JWKS_URL. */
  @IsOptional() @Matches(/^\s*\{/) JWKS?: string;
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']) LOG_LEVEL = 'info';
  /** Rest between two rounds of reading events under load, in milliseconds; without it the service's own choice. 0: none, nor in the relay. */
  @IsOptional() @IsInt() @Min(0) @Max(1_000) EVENTS_REST_MS?: number;
  /** Connections to PostgreSQL; six services twice fit its default of 100. */
  @IsInt() @Min(1) @Max(50) DB_POOL = 6;
  /** A folder on the disk that PostgreSQL and Kafka write to, where they are on this machine. */
  @IsOptional() @IsString() DATA_FOLDER?: string;
  /** With fewer megabytes left there the disk counts as full. */
  @IsInt() @Min(1) DISK_FULL_MB = 20;
  /** Largest request body of any route, in bytes; most routes take far less. */
  @IsInt() @Min(1024) @Max(1_048_576) BODY_LIMIT = 1_048_576;
}
