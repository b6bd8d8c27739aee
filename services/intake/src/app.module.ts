import { MessagingModule } from '@cau-noi/messaging';
import { Module } from '@nestjs/common';
import { IdentitiesController } from './identities/identities.controller.js';
import { IdentitiesService } from './identities/identities.service.js';
import { JoiningService } from './petitions/joining.service.js';
import { PetitionsController } from './petitions/petitions.controller.js';
import { PetitionsService } from './petitions/petitions.service.js';
import { KnownPeopleController } from './persons/known-people.controller.js';
import { KnownPeopleService } from './persons/known-people.service.js';
import { ReceptionService } from './reception/reception.service.js';
import { UnitsConsumer } from './units/units.consumer.js';
import { UnitsService } from './units/units.service.js';
import { VaultModule } from './vault/vault.module.js';
import { VisitsController } from './visits/visits.controller.js';
import { VisitsService } from './visits/visits.service.js';

@Module({
  imports: [MessagingModule, VaultModule],
  controllers: [PetitionsController, VisitsController, IdentitiesController, KnownPeopleController, UnitsConsumer],
  providers: [
    PetitionsService,
    JoiningService,
    VisitsService,
    ReceptionService,
    IdentitiesService,
    KnownPeopleService,
    UnitsService,
  ],
})
export class AppModule {}
