// as: services/console/web/src/api/server-time.ts
// breaks: nothing
export const now = new Date();
