// as: services/intake/src/petitions/petitions.service.ts
// breaks: no-restricted-syntax 1
export const zone = process.env['TZ'];
