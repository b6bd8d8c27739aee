import { permissions, type Permission } from '@cau-noi/platform';
import { roleCodes, type Role } from '@cau-noi/vocabulary';
import type { Rights } from './waits.js';

const granted = (role: Role): Permission[] =>
  (Object.keys(permissions) as Permission[]).filter((one) => (permissions[one] as readonly Role[]).includes(role));

const byRole: ReadonlyMap<Role, Rights> = new Map(roleCodes.map((role) => [role, new Set(granted(role))]));
const none: Rights = new Set();

/** The permissions of a role, in the order of the table of permissions. */
export const rightsOf = (role: Role): Rights => byRole.get(role) ?? none;
