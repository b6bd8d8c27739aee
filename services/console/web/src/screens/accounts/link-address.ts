import type { AccountLink } from './account-queries.js';

/** Where an owner sets a password: the token comes behind `#`, so that no log of a server has it. */
export const addressOf = ({ token }: AccountLink): string => `${location.origin}/dat-mat-khau#token=${token}`;
