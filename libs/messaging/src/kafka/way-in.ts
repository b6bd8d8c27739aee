import type { KafkaConfig } from '@cau-noi/platform';
import type { SASLOptions } from 'kafkajs';
import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';

/** How a client of the brokers begins: where they are, as whom it comes, and whether it speaks TLS. */
export type WayIn = { brokers: string[]; sasl?: SASLOptions; ssl?: ConnectionOptions };

/** Maps the configuration of the brokers to kafkajs. */
export function wayIn(config: KafkaConfig): WayIn {
  const { KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password = '', KAFKA_SASL_MECHANISM: mechanism } = config;
  return {
    brokers: config.KAFKA_BROKERS.split(','),
    ...(username !== undefined && { sasl: { mechanism, username, password } as SASLOptions }),
    ...(config.KAFKA_SSL && { ssl: trusting(config.KAFKA_SSL_CA_FILE) }),
  };
}

function trusting(file: string | undefined): ConnectionOptions {
  if (file === undefined) return {};
  try {
    return { ca: readFileSync(file) };
  } catch {
    throw new Error('KAFKA_SSL_CA_FILE cannot be read; it must name a PEM file');
  }
}
