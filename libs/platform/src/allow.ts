import { type CustomDecorator, SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.js';

/** A row of the permission table, anybody at all, or anybody who is signed in. */
export type Need = Permission | 'public' | 'signed-in';

/** Where the metadata of a route keeps its needs. */
export const ALLOW = 'cau-noi:allow';

/** Declares who may call a route (any one of the needs suffices). A route without it stops the start. */
export const Allow = (...need: [Need, ...Need[]]): CustomDecorator<string> => SetMetadata(ALLOW, need);
