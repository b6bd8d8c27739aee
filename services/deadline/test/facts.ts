import type { Fact } from '../src/facts/facts.js';

let serial = 0;
const id = (): string => `00000000-0000-4000-8000-${String((serial += 1)).padStart(12, '0')}`;

export const unitId = '0f6d1c1a-8a55-4b6e-9f6b-2b8d1c3e4f50';
export const caseId = '5b0c6e1e-3f0a-4c55-9d0b-6d1f2a7c8e01';

type Registered = Extract<Fact, { type: 'petition-registered' }>;
type Kind = Registered['data']['kind'];

/** Facts of one case; a day without a time means 09:00 in Hà Nội. */
const instant = (at: string): Date => new Date(at.length === 10 ? `${at}T09:00:00+07:00` : at);

export const aRegistration = (
  at: string,
  { dueAt = null as string | null, kind = (dueAt === null ? 'KN' : 'KNPA') as Kind, channel = 'post' } = {},
): Fact => ({
  id: id(),
  type: 'petition-registered',
  at: instant(at),
  data: { unitId, kind, dueAt, channel },
});
export const anAcceptance = (
  at: string,
  { kind = 'KN' as Kind, dueAt = null as string | null, version = 3 } = {},
): Fact => ({
  id: id(),
  type: 'case-accepted',
  at: instant(at),
  data: { kind, version, dueAt },
});
export const aClassification = (at: string, kind: Kind, version = 2): Fact => ({
  id: id(),
  type: 'case-classified',
  at: instant(at),
  data: { kind, version },
});
export const aDecision = (at: string): Fact => ({
  id: id(),
  type: 'case-decided',
  at: instant(at),
  data: { version: 8 },
});
export const anExecution = (at: string, isWhole = true, version = 10): Fact => ({
  id: id(),
  type: 'execution-recorded',
  at: instant(at),
  data: { version, isWhole },
});
export const aClosing = (at: string): Fact => ({
  id: id(),
  type: 'case-closed',
  at: instant(at),
  data: { version: 9 },
});
export const aWithdrawal = (at: string, remaining = 0): Fact => ({
  id: id(),
  type: 'petition-withdrawn',
  at: instant(at),
  data: { remaining },
});

/** Facts that carry nothing but that something happened. */
export const aFact = (
  type: 'case-suspended' | 'case-resumed' | 'examination-started' | 'examination-ended' | 'case-terminated',
  at: string,
  version = 5,
  number?: string,
): Fact => ({ id: id(), type, at: instant(at), data: { version }, ...(number && { document: aDocument(number, at) }) });
export const aDocument = (number: string, date: string) => ({ number, date, signerPostId: unitId });
export const anExtension = (at: string, { days = 30, document = '12/QĐ', version = 6 } = {}): Fact => ({
  id: id(),
  type: 'case-extended',
  at: instant(at),
  data: { version, days, document },
});
type Marked = Extract<Fact, { type: 'case-marked-complex' }>['data']['criteria'];
export const aMark = (at: string, criteria: Marked, version = 5): Fact => ({
  id: id(),
  type: 'case-marked-complex',
  at: instant(at),
  data: { version, criteria },
});
export const aTakeOver = (at: string, by: string, version = 6): Fact => ({
  id: id(),
  type: 'case-taken-over',
  at: instant(at),
  data: { version, unitId: by },
});
type Corrected = Extract<Fact, { type: 'facts-corrected' }>['data']['facts'];
export const aCorrection = (at: string, facts: Corrected, version = 7): Fact => ({
  id: id(),
  type: 'facts-corrected',
  at: instant(at),
  data: { version, facts },
});
type Paper = Extract<Fact, { type: 'paper-issued' }>['data']['paper'];
export const aPaper = (at: string, paper: Paper, version = 9): Fact => ({
  id: id(),
  type: 'paper-issued',
  at: instant(at),
  data: { version, paper },
});

/** A month of the unit that has begun, held to the rule of this family. */
export const aMonth = (month: string, family = 'TCD-NGAY-XA'): Fact => ({
  id: id(),
  type: 'month-begun',
  at: instant(`${month}-01T00:00:00+07:00`),
  data: { unitId, month, family },
});
type Recorded = Extract<Fact, { type: 'reception-recorded' }>['data'];
export const aRecord = (at: string, { version = 1, ...said }: Partial<Recorded> = {}): Fact => ({
  id: id(),
  type: 'reception-recorded',
  at: instant(at),
  data: { version, unitId, month: at.slice(0, 7), planned: [], held: [], isParty: false, ...said },
});
