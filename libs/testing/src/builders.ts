import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Envelope, EventName, NewEvent, Payload } from '@cau-noi/events';

const samples = new URL('../../events/src/samples/', import.meta.url);

/**
 * An event as another service would send it: the golden sample with an id of its own, and what the test names.
 * `data` is merged into the sample's payload, `envelope` (`subject`, `id` and the like) into the envelope.
 */
export function anEvent<N extends EventName>(
  name: N,
  data: Partial<Payload<N>> = {},
  envelope: Partial<Omit<Envelope<N>, 'data' | 'type'>> = {},
): Envelope<N> {
  const sample = JSON.parse(readFileSync(new URL(`${name}.json`, samples), 'utf8')) as Envelope<N>;
  const id = randomUUID();
  const { causationid, ...root } = sample;
  void causationid;
  return {
    ...root,
    id,
    correlationid: id,
    subject: subjectOf(data) ?? sample.subject,
    ...envelope,
    data: { ...sample.data, ...data },
  } as Envelope<N>;
}

/** A case's events carry its id twice; naming it once is enough. */
const subjectOf = (data: object): string | undefined => ('caseId' in data ? String(data.caseId) : undefined);

/** An event that has not travelled yet: what domain code returns. */
export const aFact = <N extends EventName>(name: N, data: Partial<Payload<N>> = {}): NewEvent<N> => {
  const { type, subject, data: whole } = anEvent(name, data);
  return { type, subject, data: whole } as NewEvent<N>;
};

let people = 0;

/** A made-up person that nobody can take for a real one, as typed at the reception desk. */
export function aSyntheticPerson<T extends object>(overrides?: T): SyntheticPerson & T {
  people += 1;
  const serial = String(people).padStart(6, '0');
  const person = {
    fullName: `Người Thử ${serial}`,
    idNumber: `000000${serial}`,
    phone: `0000${serial}`,
    address: `Số ${people}, phố Giả Định (synthetic)`,
  };
  return { ...person, ...overrides } as SyntheticPerson & T;
}

/** A person as typed at the reception desk. */
export type SyntheticPerson = { fullName: string; idNumber: string; phone: string; address: string };
