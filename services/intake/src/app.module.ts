import { MessagingModule } from '@cau-noi/messaging';
import { Module } from '@nestjs/common';
import { IdentitiesController } from './identities/identities.controller.js';
import { IdentitiesService } from './identities/identities.service.js';
import { PetitionsController } from './petitions/petitions.controller.js';
import { PetitionsService } from './petitions/petitions.service.js';
import { ReceptionService } from './reception/reception.service.js';
import { UnitsConsumer } from './units/units.consumer.js';
import { UnitsService } from './units/units.service.js';
import { VaultModule } from './vault/vault.module.js';
import { VisitsController } from './visits/visits.controller.js';
import { VisitsService } from './visits/visits.service.js';

@Module({
  imports: [MessagingModule, VaultModule],
  controllers: [PetitionsController, VisitsController, IdentitiesController, UnitsConsumer],
  providers: [PetitionsService, VisitsService, ReceptionService, IdentitiesService, UnitsService],
})
export class AppModule {}
