export { codesOf, type Text } from './text.js';
export {
  answersForUnit,
  hasTrait,
  inspectsBelow,
  readsAs,
  roleCodes,
  roles,
  rolesWith,
  theRole,
  watchesOpenings,
  type Role,
} from './roles.js';
export { handlerRank, handlerRoles, stageOf, type Stage } from './handlers.js';
