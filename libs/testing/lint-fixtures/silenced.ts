// as: services/intake/src/petitions/petitions.service.ts
// breaks: @typescript-eslint/no-explicit-any 1, inline 1
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const loose = (value: any) => value;
