import { SetMetadata } from '@nestjs/common';
import type { Need } from './allow.js';

/** Most bytes of a body on a route that takes it from anybody: names, passwords, no more. */
export const publicBody = 16_384;
/** Limit of every route that sets no other. */
const signedBody = 65_536;

const BODY_LIMIT = 'cau-noi:body-limit';

/** Sets the limit of this route's bodies in bytes, also at the public gateway (`x-body-limit` of its document). */
export const BodyLimit = (bytes: number): MethodDecorator => SetMetadata(BODY_LIMIT, bytes);

/** Most bytes of a body by `POST /v1/path/:id`. */
export type BodyLimits = ReadonlyMap<string, number>;

/** What a route takes; `ceiling` is the service's own limit. */
export function bodyLimitOf(handler: object, need: readonly Need[] | undefined, ceiling: number): number {
  const own = Reflect.getMetadata(BODY_LIMIT, handler) as number | undefined;
  return Math.min(own ?? (need?.includes('public') ? publicBody : signedBody), ceiling);
}
