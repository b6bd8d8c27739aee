import type { ServiceDefinition } from '@cau-noi/platform';
import { AppModule } from './app.module.js';
import { DirectoryConfig } from './config.js';
import { CreateOrganisation1763683200000 } from './migrations/1763683200000-create-organisation.js';

/** The directory of the organisation. It listens to no other service. */
export const directoryService: ServiceDefinition<DirectoryConfig> = {
  name: 'directory',
  module: AppModule,
  Config: DirectoryConfig,
  migrations: [CreateOrganisation1763683200000],
  entities: [],
};
