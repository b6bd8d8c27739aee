import { Controller } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { OnEvent, OnEvents, type Tx } from '@cau-noi/messaging';
import { RegistrationsService } from './registrations.service.js';

@Controller()
export class RegistrationsConsumer {
  constructor(private readonly registrations: RegistrationsService) {}

  @OnEvents('intake.petition-registered.v1')
  onPetitionRegistered(events: Envelope<'intake.petition-registered.v1'>[], tx: Tx): Promise<void> {
    return this.registrations.open(tx, events);
  }

  @OnEvent('intake.petition-joined.v1')
  onPetitionJoined(event: Envelope<'intake.petition-joined.v1'>, tx: Tx): Promise<void> {
    return this.registrations.join(tx, event.data);
  }

  @OnEvent('intake.representatives-named.v1')
  onRepresentativesNamed(event: Envelope<'intake.representatives-named.v1'>, tx: Tx): Promise<void> {
    return this.registrations.represent(tx, event.data);
  }

  @OnEvent('intake.petition-withdrawn.v1')
  onPetitionWithdrawn(event: Envelope<'intake.petition-withdrawn.v1'>, tx: Tx): Promise<void> {
    return this.registrations.withdraw(tx, event);
  }
}
