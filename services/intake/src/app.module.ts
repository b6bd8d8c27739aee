import { MessagingModule } from '@cau-noi/messaging';
import { Module } from '@nestjs/common';
import { ApartService } from './cases/apart.service.js';
import { CasesConsumer } from './cases/cases.consumer.js';
import { StandingsService } from './cases/standings.service.js';
import { IdentitiesController } from './identities/identities.controller.js';
import { IdentitiesService } from './identities/identities.service.js';
import { RightsController } from './identities/rights.controller.js';
import { RightsService } from './identities/rights.service.js';
import { JoiningService } from './joining/joining.service.js';
import { LatePetitionsConsumer } from './joining/late-petitions.consumer.js';
import { LatePetitionsService } from './joining/late-petitions.service.js';
import { KnownPeopleController } from './persons/known-people.controller.js';
import { KnownPeopleService } from './persons/known-people.service.js';
import { PetitionsController } from './petitions/petitions.controller.js';
import { PetitionsService } from './petitions/petitions.service.js';
import { SubjectsController } from './petitions/subjects.controller.js';
import { PetitionEntriesService } from './reception/petition-entries.service.js';
import { RecordVisitController } from './reception/record-visit.controller.js';
import { RecordVisitService } from './reception/record-visit.service.js';
import { RegisterPetitionController } from './reception/register-petition.controller.js';
import { RegisterPetitionService } from './reception/register-petition.service.js';
import { NumbersController } from './register/numbers.controller.js';
import { AppointmentsService } from './representatives/appointments.service.js';
import { RepresentativesController } from './representatives/representatives.controller.js';
import { UnitsConsumer } from './units/units.consumer.js';
import { VaultModule } from './vault/vault.module.js';
import { VisitsController } from './visits/visits.controller.js';
import { VisitsService } from './visits/visits.service.js';

@Module({
  imports: [MessagingModule, VaultModule],
  controllers: [
    RegisterPetitionController,
    PetitionsController,
    RepresentativesController,
    SubjectsController,
    RecordVisitController,
    VisitsController,
    IdentitiesController,
    RightsController,
    KnownPeopleController,
    NumbersController,
    UnitsConsumer,
    CasesConsumer,
    LatePetitionsConsumer,
  ],
  providers: [
    PetitionsService,
    AppointmentsService,
    JoiningService,
    VisitsService,
    PetitionEntriesService,
    RegisterPetitionService,
    RecordVisitService,
    IdentitiesService,
    RightsService,
    ApartService,
    StandingsService,
    LatePetitionsService,
    KnownPeopleService,
  ],
})
export class AppModule {}
