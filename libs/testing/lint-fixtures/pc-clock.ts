// as: services/console/web/src/identity/open-identities.ts
// breaks: no-restricted-syntax 3
export const now = new Date();
export const ms = Date.now();
export const text = Date();
export const read = new Date('2026-11-25');
