import { Inject, Module } from '@nestjs/common';
import { SERVICE, type ServiceDefinition } from '@cau-noi/platform';
import { ModulesContainer, RouterModule } from '@nestjs/core';
import { ParkedEventsController } from './parked-events.controller.js';

/** The routes of parked events. Their path carries the name of the service, which only the running application knows. */
@Module({ controllers: [ParkedEventsController] })
export class ParkedEventsModule {
  constructor(modules: ModulesContainer, @Inject(SERVICE) service: ServiceDefinition) {
    new RouterModule(modules, [{ path: `v1/parked-events/${service.name}`, module: ParkedEventsModule }]);
  }
}
