import type { ServiceDefinition } from '@cau-noi/platform';
import { AppModule } from './app.module.js';
import { DirectoryConfig } from './config.js';
import { CalendarDayRow, CalendarRow } from './calendars/calendars.table.js';
import { LeaveRow } from './leaves/leaves.table.js';
import { CreateOrganisation1763683200000 } from './migrations/1763683200000-create-organisation.js';
import { KeepReplacedDays1795309200000 } from './migrations/1795309200000-keep-replaced-days.js';
import { ReceptionMonths1796169600000 } from './migrations/1796169600000-reception-months.js';
import { Leaves1796400000000 } from './migrations/1796400000000-leaves.js';
import { Successors1796500000001 } from './migrations/1796500000001-successors.js';
import { UnitCommitteeRow, UnitLineRow, UnitRow } from './organisation/units.table.js';
import { OfficerRow, PostHolderRow, PostRow } from './posts/posts.table.js';
import { ReceptionMonthRow } from './reception-months/reception-months.table.js';

/** The directory of the organisation. It listens to no other service. */
export const directoryService: ServiceDefinition<DirectoryConfig> = {
  name: 'directory',
  module: AppModule,
  Config: DirectoryConfig,
  migrations: [
    CreateOrganisation1763683200000,
    KeepReplacedDays1795309200000,
    ReceptionMonths1796169600000,
    Leaves1796400000000,
    Successors1796500000001,
  ],
  entities: [
    UnitRow,
    UnitLineRow,
    UnitCommitteeRow,
    PostRow,
    PostHolderRow,
    OfficerRow,
    LeaveRow,
    CalendarRow,
    CalendarDayRow,
    ReceptionMonthRow,
  ],
};
