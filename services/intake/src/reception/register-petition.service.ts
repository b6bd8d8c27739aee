import { Transactions } from '@cau-noi/messaging';
import type { Command } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { JoiningService } from '../joining/joining.service.js';
import type { PetitionAccepted } from '../petitions/petition.js';
import { Vault } from '../vault/vault.service.js';
import { ownUnit } from './own-unit.service.js';
import { joinedBy } from './petition-draft.js';
import { PetitionEntriesService } from './petition-entries.service.js';
import type { RegisterPetition } from './register-petition.input.js';
import { planPetition } from './register-petition.js';

/** A petition alone; first the vault, then the register, as `RecordVisitService` does. */
@Injectable()
export class RegisterPetitionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly joining: JoiningService,
    private readonly entries: PetitionEntriesService,
  ) {}

  /** Codes: those of `planPetition`, `not-permitted`, `unit-unknown`; where it joins a case `not-found` and those of `join`. */
  async register(command: Command, input: RegisterPetition): Promise<PetitionAccepted> {
    const petition = planPetition(input, command, ownUnit);
    const keys = await this.vault.keep(petition.people, [petition.paper]);
    const joined = joinedBy([petition]);
    return this.transactions.sharedCommand(command, joined, async (tx) => {
      const cases = await this.joining.lock(tx, joined, command.actor);
      const [accepted] = await this.entries.enter(tx, cases, [petition], keys);
      return accepted!;
    });
  }
}
