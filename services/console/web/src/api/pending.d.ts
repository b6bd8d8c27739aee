import type { KnownPerson, DemonstrationAccount } from './answers.js';

type Key = { 'Idempotency-Key': string; 'If-Match'?: string };
type Answer<T> = { responses: { 200: { content: { 'application/json': T } } } };
type Get<T, Query = never> = { get: { parameters: { query?: Query } } & Answer<T> };
/** Operations the app is ready for and the API does not have yet; each is used only where `offers` finds it. */
export type PendingPaths = {
  '/v1/me/draft-key': Get<{ keyId: string; key: string }>;
  '/v1/demonstration': Get<{ accounts: DemonstrationAccount[] }>;
  '/v1/persons/look-up': {
    post: {
      parameters: { header: Key };
      requestBody: { content: { 'application/json': { idKind: string; idNumber: string } } };
    } & Answer<KnownPerson>;
  };
};
