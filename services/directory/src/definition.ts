import type { ServiceDefinition } from '@cau-noi/platform';
import { AppModule } from './app.module.js';
import { DirectoryConfig } from './config.js';
import { CreateOrganisation1763683200000 } from './migrations/1763683200000-create-organisation.js';
import { KeepReplacedDays1795309200000 } from './migrations/1795309200000-keep-replaced-days.js';
import { ReceptionMonths1796169600000 } from './migrations/1796169600000-reception-months.js';

/** The directory of the organisation. It listens to no other service. */
export const directoryService: ServiceDefinition<DirectoryConfig> = {
  name: 'directory',
  module: AppModule,
  Config: DirectoryConfig,
  migrations: [CreateOrganisation1763683200000, KeepReplacedDays1795309200000, ReceptionMonths1796169600000],
  entities: [],
};
