import { randomUUID } from 'node:crypto';
import type { Http } from '@cau-noi/testing';
import type { Office } from './office.js';

/** What a test drafts of a policy; the rest is the ordinary. */
export type Drafted = Record<string, unknown>;
export const rules = {
  steps: [{ after: { workingDays: 5 } }],
  repeatEvery: { workingDays: 10 },
  maxSteps: 3,
  quiet: null,
};

/** Two administrators of an office: one drafts, the other applies. */
export class PolicyOffice {
  readonly drafter: Http;
  readonly second: Http;

  constructor(readonly office: Office) {
    this.drafter = office.service.as({ role: 'QT', officerId: randomUUID() });
    this.second = office.service.as({ role: 'QT', officerId: randomUUID() });
  }

  /** A draft with this content: its id. */
  async draft(drafted: Drafted): Promise<string> {
    const body = { ...rules, validFrom: '2026-01-01', reason: 'Kế hoạch thử 1/KH', ...drafted };
    const { status, body: answer } = await this.drafter.post('/v1/policies/drafts', body);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(answer)}`);
    return answer.id;
  }

  /** Drafted by one and applied by the other: the id of the version. */
  async applied(drafted: Drafted): Promise<string> {
    const id = await this.draft(drafted);
    const { status, body } = await this.second.post(`/v1/policies/${id}/apply`, { findingsSeen: true });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return id;
  }
}
