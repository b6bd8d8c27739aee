// as: libs/vocabulary/src/roles.ts
// breaks: nothing
export const handlers = ['CV', 'LP', 'VT', 'TD', 'LD'];
