import { randomUUID } from 'node:crypto';
import type { EventName, Payload } from '@cau-noi/events';
import type { Actor } from '@cau-noi/platform';
import {
  anActor,
  anEvent,
  aSyntheticPerson,
  deliver,
  sql,
  startTestService,
  unitEvent,
  type Answer,
  type Http,
  type TestService,
} from '@cau-noi/testing';
import type { Telling } from '../src/cases/standing.js';
import { intakeService } from '../src/index.js';

/** The service at work, with one unit it knows and people of that unit. */
export type Desk = {
  service: TestService;
  unitId: string;
  unitCode: string;
  /** Somebody of the unit in this role. */
  as(role: Actor['role']): Http;
  actor(role: Actor['role']): Actor;
  tellOfUnit(unitId: string, code: string, version?: number): Promise<void>;
  register(body?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Publishes an event of routing about a case; resolves when the desk has handled it. */
  told<N extends Telling['type'] | 'routing.petition-came-late.v1'>(
    type: N,
    caseId: string,
    version: number,
    data: object,
  ): Promise<void>;
  vault<R extends object>(text: string, params?: unknown[]): Promise<R[]>;
};

/** A made-up person as the API takes one. */
export function aTypedPerson(overrides: object = {}): object {
  const { fullName, idNumber, phone, address } = aSyntheticPerson();
  return { name: fullName, idKind: 'citizen-card', idNumber, phone, address, ...overrides };
}

/** A petition as the API takes one. */
export const aPetition = (overrides: object = {}): object => ({
  kind: 'KN',
  channel: 'post',
  subject: 'land-housing',
  petitioners: [aTypedPerson()],
  content: 'Nội dung thử (synthetic)',
  ...overrides,
});

/** A petition handed over at a visit, with its paper. */
export const aHandedIn = (petition: object): object => ({
  papers: [{ name: 'Đơn (synthetic)', pages: 1, condition: 'original' }],
  ...petition,
});

export async function openDesk(): Promise<Desk> {
  const service = await startTestService(intakeService);
  const unitId = randomUUID();
  const unitCode = 'XTH';
  const actors = new Map<Actor['role'], Actor>();
  const actor = (role: Actor['role']): Actor => {
    const known = actors.get(role) ?? anActor(role, { unitId });
    actors.set(role, known);
    return known;
  };
  const as = (role: Actor['role']): Http => service.as(actor(role));
  const tellOfUnit = (id: string, code: string, version = 1): Promise<void> =>
    deliver(service, [unitEvent(id, { code, version })]);
  await tellOfUnit(unitId, unitCode);
  return {
    service,
    unitId,
    unitCode,
    as,
    actor,
    tellOfUnit,
    told: async (type, caseId, version, data) => {
      const by = { officerId: randomUUID(), postId: randomUUID(), unitId };
      const head = { caseId, version, at: '2026-03-02T01:00:00.000Z', by };
      await deliver(service, [anEvent<EventName>(type, { ...head, ...data } as Payload, { subject: caseId })]);
    },
    register: (body = {}, headers = {}) => as('VT').post('/v1/petitions', aPetition(body), headers),
    vault: (text, params) => sql(text, params, service.env.VAULT_DATABASE_URL),
  };
}

/** Every value of every table of a database as text; bytes appear as hex. */
export async function everything(url: string): Promise<string> {
  const tables = await sql<{ name: string }>(
    "SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'",
    [],
    url,
  );
  const dumps = await Promise.all(
    tables.map(({ name }) => sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t`, [], url)),
  );
  return dumps
    .flat()
    .map(({ row }) => row)
    .join('\n');
}
