// as: services/intake/src/config.ts
// breaks: nothing
export const zone = process.env['TZ'];
