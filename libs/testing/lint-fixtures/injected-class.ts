// as: services/intake/src/petitions/petitions.service.ts
// breaks: nothing
import { Injectable } from '@nestjs/common';
import { Clock } from '@cau-noi/platform';

/** The class is only used as a type here, but Nest injects by it: it stays a value import. */
@Injectable()
export class PetitionsService {
  constructor(private readonly clock: Clock) {}
  now = (): Date => this.clock.now();
}
