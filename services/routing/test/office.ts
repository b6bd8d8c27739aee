import { randomUUID } from 'node:crypto';
import type { Envelope, Payload } from '@cau-noi/events';
import type { Actor } from '@cau-noi/platform';
import {
  anActor,
  anEvent,
  deliver,
  holdersEvent,
  postEvent,
  startTestService,
  unitEvent,
  type Answer,
  type TestService,
} from '@cau-noi/testing';
import { routingService } from '../src/index.js';

/** A unit with a head, two handlers and a superior that routing knows, and the service at work. */
export type Office = {
  service: TestService;
  unitId: string;
  head: Actor;
  handler: Actor;
  colleague: Actor;
  /** The reception officer of the unit. */
  desk: Actor;
  /** The head of the unit two levels above on the State line. */
  superior: Actor;
  /** A post of the unit that nobody holds. */
  vacantPostId: string;
  /** Registers a petition through Kafka and returns its case id once the case is known. */
  register(data?: Partial<Payload<'intake.petition-registered.v1'>>): Promise<string>;
  /** A case that has been verified by the handler since its acceptance on 6 January; version 5. */
  underway(kind: 'KN' | 'TC', groupSize?: number): Promise<string>;
  tell(events: Envelope[]): Promise<void>;
  order(
    actor: Actor,
    caseId: string,
    command: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<Answer>;
};

const actorsPost = ({ postId, unitId, role }: Actor) => ({ postId, unitId, role });

/** Starts the service and publishes the unit's posts and holders to it. */
export async function openOffice(): Promise<Office> {
  const service = await startTestService(routingService);
  const unitId = randomUUID();
  const member = (role: Actor['role']): Actor => anActor(role, { unitId });
  const [head, handler, colleague, desk] = [member('LP'), member('CV'), member('CV'), member('TD')] as const;
  const superior = anActor('LD');
  const between = randomUUID();
  const vacantPostId = randomUUID();
  const tell = (events: Envelope[]): Promise<void> => deliver(service, events);
  const seat = (actor: Actor) => [postEvent(actorsPost(actor)), holdersEvent(actor, [{ officerId: actor.officerId }])];
  await tell([
    unitEvent(unitId, { hierarchy: 'state', parentId: between }),
    unitEvent(between, { hierarchy: 'state', parentId: superior.unitId }),
    unitEvent(superior.unitId, { hierarchy: 'state' }),
    ...[superior, head, handler, colleague, desk].flatMap(seat),
    postEvent({ postId: vacantPostId, unitId, role: 'CV' }),
  ]);
  const order: Office['order'] = (actor, caseId, command, body = {}, headers = {}) =>
    service.as(actor).post(`/v1/cases/${caseId}/${command}`, body, headers);
  const register: Office['register'] = async (data = {}) => {
    const caseId = randomUUID();
    await tell([
      anEvent('intake.petition-registered.v1', { caseId, unitId, kind: 'KN', dueAt: null, groupSize: 1, ...data }),
    ]);
    return caseId;
  };
  const underway: Office['underway'] = async (kind, groupSize = 1) => {
    const caseId = await register({ kind, groupSize, receivedAt: '2026-01-05T02:00:00.000Z' });
    const occurredAt = '2026-01-06T09:00:00+07:00';
    const document = { number: '1/TB', date: '2026-01-06', signerPostId: head.postId };
    for (const [command, body] of [
      ['classification', { kind, subject: 'land-housing' }],
      ['acceptance', { document }],
      ['assignment', { postId: handler.postId }],
      ['take-up', {}],
    ] as const) {
      const { status } = await order(head, caseId, command, { ...body, occurredAt, lateReason: 'kept-elsewhere' });
      if (status !== 200) throw new Error(`${command} answered ${status}`);
    }
    return caseId;
  };
  return { service, unitId, head, handler, colleague, desk, superior, vacantPostId, tell, register, underway, order };
}
