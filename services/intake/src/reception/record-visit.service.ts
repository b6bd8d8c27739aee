import { Transactions } from '@cau-noi/messaging';
import type { Accepted, Command } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { JoiningService } from '../joining/joining.service.js';
import type { PetitionAccepted } from '../petitions/petition.js';
import { Vault } from '../vault/vault.service.js';
import { VisitsService } from '../visits/visits.service.js';
import { ownUnit } from './own-unit.service.js';
import { keyed } from './people.js';
import { joinedBy } from './petition-draft.js';
import { PetitionEntriesService } from './petition-entries.service.js';
import type { RecordVisit } from './record-visit.input.js';
import { planVisit } from './record-visit.js';

/** What recording a visit returns besides id and version. */
export type VisitAccepted = Accepted & { visitNumber: string; people: string[]; petitions: PetitionAccepted[] };

/**
 * A visit with its petitions touches two databases. Order: check everything, write the vault (safe to repeat, under ids
 * derived from the command), then the transaction of the register. Whatever dies in between, an accepted petition has
 * its people; at worst the vault holds a sealed record that nothing refers to.
 */
@Injectable()
export class RecordVisitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly visits: VisitsService,
    private readonly joining: JoiningService,
    private readonly entries: PetitionEntriesService,
  ) {}

  /** Codes: those of `planVisit`, `not-permitted`, `unit-unknown`; for petitions that join a case `not-found` and those of `join`. */
  async record(command: Command, input: RecordVisit): Promise<VisitAccepted> {
    const { visit, visitors, petitions, petitionIds, secret } = planVisit(input, command, ownUnit);
    const keys = await this.vault.keep(secret.people, secret.papers);
    const joined = joinedBy(petitions);
    return this.transactions.sharedCommand(command, joined, async (tx) => {
      const cases = await this.joining.lock(tx, joined, command.actor);
      const people = keyed(visitors, keys);
      const visitNumber = await this.visits.record(tx, visit, people, petitionIds);
      return {
        id: visit.visitId,
        version: 1,
        visitNumber,
        people: people.map(({ personKey }) => personKey),
        petitions: await this.entries.enter(tx, cases, petitions, keys),
      };
    });
  }
}
