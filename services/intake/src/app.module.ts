import { MessagingModule } from '@cau-noi/messaging';
import { Module } from '@nestjs/common';
import { IdentitiesController } from './identities.controller.js';
import { IdentitiesService } from './identities.service.js';
import { PetitionsController } from './petitions.controller.js';
import { PetitionsService } from './petitions.service.js';
import { ReceptionService } from './reception.service.js';
import { UnitsConsumer } from './units.consumer.js';
import { UnitsService } from './units.service.js';
import { VaultModule } from './vault/vault.module.js';
import { VisitsController } from './visits.controller.js';
import { VisitsService } from './visits.service.js';

@Module({
  imports: [MessagingModule, VaultModule],
  controllers: [PetitionsController, VisitsController, IdentitiesController, UnitsConsumer],
  providers: [PetitionsService, VisitsService, ReceptionService, IdentitiesService, UnitsService],
})
export class AppModule {}
