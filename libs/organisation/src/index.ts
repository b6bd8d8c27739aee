import { OrganisationTables1796300000000 } from './migrations/1796300000000-organisation-tables.js';
import { OrganisationLeaves1796500000000 } from './migrations/1796500000000-leaves.js';

export { organisationAround } from './around.store.js';
export { workingCalendarOf } from './days.store.js';
export { DirectoryNews } from './directory-news.js';
export { committeeOf, standsAbove, unitsAbove, unitsBelow, type Line } from './lines.store.js';
export { OrganisationModule } from './organisation.module.js';
export { organisationTables } from './organisation.table.js';
export {
  everHeldAPost,
  headOf,
  holderOn,
  postOf,
  postsAround,
  postsOn,
  type PostAround,
  type PostOnDay,
} from './posts.store.js';
export { seesCase, unitsSeenBy } from './who-sees-a-case.store.js';

/** Makes the tables; a service names them among its own migrations. */
export const organisationMigrations = [OrganisationTables1796300000000, OrganisationLeaves1796500000000];
