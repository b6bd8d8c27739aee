import { Transactions } from '@cau-noi/messaging';
import type { Accepted, Command } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { idsOf } from './derived-ids.js';
import { checkVisit, type Visit } from '../domain/visit.js';
import {
  byOf,
  distinct,
  draftPetition,
  keyed,
  ownUnit,
  paperOf,
  peopleOf,
  type PetitionDraft,
  text,
} from './drafts.js';
import type { RegisterPetition } from '../petitions/petition-input.js';
import { type PetitionAccepted, PetitionsService } from '../petitions/petitions.service.js';
import { Vault } from '../vault/vault.js';
import type { RecordVisit } from '../visits/visit-input.js';
import { VisitsService } from '../visits/visits.service.js';

/** What recording a visit answers besides id and version. */
export type VisitAccepted = Accepted & { people: string[]; petitions: PetitionAccepted[] };

/**
 * The two commands that touch two databases. Order: check everything, write the vault (safe to repeat, under ids
 * derived from the command), then the transaction of the register. Whatever dies in between, an accepted petition has
 * its people; at worst the vault holds a sealed record that nothing refers to.
 */
@Injectable()
export class ReceptionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly petitions: PetitionsService,
    private readonly visits: VisitsService,
  ) {}

  async registerPetition(command: Command, input: RegisterPetition): Promise<PetitionAccepted> {
    const draft = draftPetition(input, {
      ids: idsOf(command),
      index: 0,
      visitId: null,
      unitId: ownUnit(command.actor, input.unitId),
      by: byOf(command.actor),
      receivedAt: command.at(input.receivedAt ?? input.occurredAt),
      now: command.now,
      channel: input.channel,
      people: [],
      groupSize: null,
    });
    const keys = await this.vault.keep(draft.people, [paperOfDraft(draft)]);
    return this.transactions.command(command, async (tx) => {
      const [accepted] = await this.petitions.register(tx, [finish(draft, keys)]);
      return accepted!;
    });
  }

  async recordVisit(command: Command, input: RecordVisit): Promise<VisitAccepted> {
    const ids = idsOf(command);
    const visitId = ids('visit');
    const people = peopleOf(input.people ?? [], ids, 'visitor', command.now);
    const visit = visitOf(command, visitId, input, people);
    const drafts = (input.petitions ?? []).map((petition, index) =>
      draftPetition(petition, {
        ids,
        index,
        visitId,
        people,
        unitId: visit.unitId,
        by: visit.by,
        receivedAt: visit.receivedAt,
        now: command.now,
        channel: petition.channel ?? 'visit',
        groupSize: visit.people,
      }),
    );
    const words = { content: text(input.matter), request: text(input.request), respondentName: null };
    const everybody = distinct([...people, ...drafts.flatMap((draft) => draft.people)]);
    const keys = await this.vault.keep(everybody, [paperOf(visitId, people, words), ...drafts.map(paperOfDraft)]);
    return this.transactions.command(command, async (tx) => {
      const visitors = keyed(people, keys);
      await this.visits.record(
        tx,
        visit,
        visitors,
        drafts.map(({ registration }) => registration.petitionId),
      );
      const petitions = await this.petitions.register(
        tx,
        drafts.map((draft) => finish(draft, keys)),
      );
      return { id: visitId, version: 1, people: visitors.map(({ personKey }) => personKey), petitions };
    });
  }
}

function visitOf(command: Command, visitId: string, input: RecordVisit, people: ReturnType<typeof peopleOf>): Visit {
  const receivedAt = command.at(input.receivedAt ?? input.occurredAt);
  const outcome = input.outcome ?? 'received';
  const refusalGround = input.refusalGround ?? null;
  const groupSize = checkVisit(
    people.map(({ identity }) => identity),
    {
      groupSize: input.groupSize ?? null,
      representatives: people.filter(({ representative }) => representative).length,
      receivedAt,
    },
    { outcome, ground: refusalGround, petitions: input.petitions?.length ?? 0 },
  );
  const unitId = ownUnit(command.actor, input.unitId);
  return {
    visitId,
    unitId,
    form: input.form,
    receivedAt,
    people: groupSize,
    outcome,
    refusalGround,
    by: byOf(command.actor),
  };
}

const paperOfDraft = ({ registration, people, words }: PetitionDraft) =>
  paperOf(registration.petitionId, people, words);

function finish({ registration, people }: PetitionDraft, keys: ReadonlyMap<string, string>) {
  const petitioners = keyed(people, keys);
  return {
    registration: { ...registration, petitioners: petitioners.map(({ personKey }) => personKey) },
    people: petitioners,
  };
}
