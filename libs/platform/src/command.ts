import { createHash } from 'node:crypto';
import { RuleBroken } from '@cau-noi/rules';
import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor, PlatformRequest } from './actor.js';
import { parseInstant } from './instant.js';
import { InvalidInput, Problem, Unauthenticated } from './problems.js';

/** One request of one person to change something; retries carry the same `key`. */
export type Command = {
  actor: Actor;
  /** The Idempotency-Key: 1–200 visible ASCII characters. */
  key: string;
  /** Method and route template, e.g. `POST /v1/cases/:caseId/closing`. */
  route: string;
  /** SHA-256 of body and route parameters: the same key with another body is a mistake of the caller. */
  bodyHash: string;
  /** From If-Match; null when the caller accepts any version. */
  expectedVersion: number | null;
  /** Business time when the command came in. */
  now: Date;
  /** When it happened: the instant given, or now. Codes: `occurred-in-future`. */
  at(occurredAt?: string | null): Date;
  /** Names the last event it wrote in X-Last-Event. */
  lastEvent(id: string): void;
};

/** The least a command returns; it may carry more fields. */
export type Accepted = { id: string; version: number };

const fromRequest = createParamDecorator((_: unknown, context: ExecutionContext): Command => {
  const http = context.switchToHttp();
  return commandOf(http.getRequest<PlatformRequest>(), http.getResponse<FastifyReply>());
});

const COMMAND = 'cau-noi:command';

/** The command of the request. Codes: `idempotency-key-missing`, `invalid-input`. */
export const Cmd = (): ParameterDecorator => (controller, method, index) => {
  if (method !== undefined) Reflect.defineMetadata(COMMAND, true, controller, method);
  fromRequest()(controller, method, index);
};

/** Whether a method of a controller takes a command. */
export const isCommand = (controller: Type, method: string): boolean =>
  Reflect.getMetadata(COMMAND, controller.prototype as object, method) === true;

/** Returns the actor of a request, for routes that only read. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context.switchToHttp().getRequest<PlatformRequest>()),
);

function commandOf(request: PlatformRequest, reply: FastifyReply): Command {
  const now = request.clock.now();
  return {
    actor: actorOf(request),
    key: parseKey(request.headers['idempotency-key']),
    route: `${request.method} ${request.routeOptions.url ?? ''}`,
    bodyHash: createHash('sha256')
      .update(canonical([request.body ?? null, request.params ?? null]))
      .digest('hex'),
    expectedVersion: parseIfMatch(request.headers['if-match']),
    now,
    at: (occurredAt) => happenedAt(occurredAt, now),
    lastEvent: (id) => void reply.header('x-last-event', id),
  };
}

function actorOf(request: PlatformRequest): Actor {
  if (!request.actor) throw new Unauthenticated();
  return request.actor;
}

function parseKey(header: string | string[] | undefined): string {
  if (header === undefined || header === '') {
    throw new Problem(400, 'idempotency-key-missing', {
      vi: 'Thiếu tiêu đề Idempotency-Key. Gửi kèm một mã riêng cho mỗi lần thực hiện để không ghi trùng.',
      en: 'The Idempotency-Key header is missing. Send one key per order, so that a repeat is not recorded twice.',
    });
  }
  if (typeof header === 'string' && /^[\x21-\x7e]{1,200}$/.test(header)) return header;
  throw new InvalidInput([
    {
      field: 'Idempotency-Key',
      code: 'bad-key',
      text: {
        vi: 'Idempotency-Key gồm 1–200 ký tự ASCII nhìn thấy được.',
        en: 'An Idempotency-Key has 1–200 visible ASCII characters.',
      },
    },
  ]);
}

/** `"3"`, or 3 without quotes. */
function parseIfMatch(header: string | string[] | undefined): number | null {
  if (header === undefined || header === '') return null;
  const found = typeof header === 'string' ? /^(?:"(\d{1,9})"|(\d{1,9}))$/.exec(header.trim()) : null;
  if (found) return Number(found[1] ?? found[2]);
  throw new InvalidInput([
    {
      field: 'If-Match',
      code: 'bad-version',
      text: {
        vi: 'If-Match là số phiên bản đặt trong dấu nháy kép, ví dụ "3".',
        en: 'If-Match is a version number in double quotes, such as "3".',
      },
    },
  ]);
}

function happenedAt(occurredAt: string | null | undefined, now: Date): Date {
  if (occurredAt === undefined || occurredAt === null) return now;
  const at = parseInstant(occurredAt);
  if (!at) {
    throw new InvalidInput([
      {
        field: 'occurredAt',
        code: 'isInstant',
        text: {
          vi: 'Thời điểm phải có múi giờ, ví dụ 2026-01-31T08:00:00+07:00.',
          en: 'An instant needs a zone, such as 2026-01-31T08:00:00+07:00.',
        },
      },
    ]);
  }
  if (at > now) {
    throw new RuleBroken('occurred-in-future', {
      vi: 'Thời điểm xảy ra nằm ở tương lai. Ghi thời điểm đã diễn ra.',
      en: 'The time it happened lies in the future. Give a time that has passed.',
    });
  }
  return at;
}

/** JSON with sorted keys, so that the order in which a client writes its fields does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
