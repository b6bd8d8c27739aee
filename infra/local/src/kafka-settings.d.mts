/** Types for projects that read this folder's sources without reading JavaScript. */
export type KafkaUser = 'admin' | 'broker' | 'directory' | 'intake' | 'routing' | 'deadline' | 'escalation' | 'console';
export type KafkaPasswords = Record<KafkaUser, string>;
export type Tls = { keyStore: string; trustStore: string };
export type Broker = {
  folder: string;
  listen: string;
  advertised: string;
  controller: string;
  voter?: string;
  secured?: { brokerPassword: string; tls?: Tls; takesBrokersPassword?: boolean };
};
export const kafkaUsers: readonly KafkaUser[];
export function kafkaSettings(broker: Broker): string;
export function argumentFile(args: readonly string[]): string;
export function formatArguments(what: {
  id: string;
  properties: string;
  isStandalone: boolean;
  passwords?: KafkaPasswords;
}): string[];
export function userArguments(what: { broker: string; login: string; name: string; password: string }): string[];
export function loginSettings(what: { password: string; trustStore?: string }): string;
