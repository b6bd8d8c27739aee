// as: services/intake/src/app.module.ts
// breaks: @typescript-eslint/no-restricted-imports 1
import { Kafka } from 'kafkajs';

export const broker = new Kafka({ brokers: [] });
