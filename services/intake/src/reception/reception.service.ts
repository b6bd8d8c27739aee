import { Transactions, type Tx } from '@cau-noi/messaging';
import type { Accepted, Command } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { idsOf } from '../register/derived-ids.js';
import { checkVisit, type Visit, refuseCrowd } from '../visits/visit.js';
import { byOf } from '../register/by.js';
import { text } from '../register/typed-text.js';
import { distinct, draftPetition, keyed, ownUnit, paperOf, peopleOf, type PetitionDraft } from './petition-draft.js';
import { lateReasonOf, searchFor, type Secret } from '@cau-noi/rules';
import type { PetitionInput, RegisterPetition } from './petition.input.js';
import { identityOf } from './person.input.js';
import { JoiningService, type Locked } from '../joining/joining.service.js';
import type { PetitionAccepted } from '../petitions/petition.js';
import { PetitionsService } from '../petitions/petitions.service.js';
import { Vault } from '../vault/vault.service.js';
import type { RecordVisit } from './record-visit.input.js';
import { VisitsService } from '../visits/visits.service.js';

/** What recording a visit answers besides id and version. */
export type VisitAccepted = Accepted & { visitNumber: string; people: string[]; petitions: PetitionAccepted[] };

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
    private readonly joining: JoiningService,
    private readonly visits: VisitsService,
  ) {}

  async registerPetition(command: Command, input: RegisterPetition): Promise<PetitionAccepted> {
    const receivedAt = command.at(input.receivedAt ?? input.occurredAt);
    const draft = draftPetition(input, {
      ids: idsOf(command),
      index: 0,
      visitId: null,
      unitId: ownUnit(command.actor, input.unitId),
      by: byOf(command.actor),
      receivedAt,
      lateReason: lateReasonOf(input.lateReason, receivedAt, command.now),
      now: command.now,
      channel: input.channel,
      people: [],
      groupSize: null,
      namesOther: () => false,
    });
    const keys = await this.vault.keep(draft.people, [paperOfDraft(draft)]);
    return this.transactions.sharedCommand(command, joinedBy([draft]), async (tx) => {
      const cases = await this.joining.lock(tx, joinedBy([draft]), command.actor);
      const [accepted] = await this.enter(tx, cases, [draft], keys);
      return accepted!;
    });
  }

  async recordVisit(command: Command, input: RecordVisit): Promise<VisitAccepted> {
    const ids = idsOf(command);
    const visitId = ids('visit');
    const apart = bringsOnlyDenunciations(input);
    const people = peopleOf(input.people ?? [], { ids, now: command.now }, { list: 'visitor', apart });
    const visit = visitOf(command, visitId, input, people);
    const namesOther = searchIn(input);
    const drafts = (input.petitions ?? []).map((petition, index) =>
      draftPetition(petition, {
        ids,
        index,
        visitId: isKnownByVisit(petition, input) ? visitId : null,
        people: input.people ?? [],
        namesOther,
        unitId: visit.unitId,
        by: visit.by,
        receivedAt: visit.receivedAt,
        lateReason: visit.lateReason,
        now: command.now,
        channel: petition.channel ?? 'visit',
        groupSize: visit.people,
      }),
    );
    const words = { content: text(input.matter), request: text(input.request), respondentName: null };
    const everybody = distinct([...people, ...drafts.flatMap((draft) => draft.people)]);
    const keys = await this.vault.keep(everybody, [paperOf(visitId, people, words), ...drafts.map(paperOfDraft)]);
    return this.transactions.sharedCommand(command, joinedBy(drafts), async (tx) => {
      const visitors = keyed(people, keys);
      const cases = await this.joining.lock(tx, joinedBy(drafts), command.actor);
      const visitNumber = await this.visits.record(
        tx,
        visit,
        visitors,
        drafts.flatMap(({ registration }) => (registration.visitId ? [registration.petitionId] : [])),
      );
      const petitions = await this.enter(tx, cases, drafts, keys);
      return { id: visitId, version: 1, visitNumber, people: visitors.map(({ personKey }) => personKey), petitions };
    });
  }

  /** Opens cases and joins others; the answers stand in the order of the drafts. */
  private async enter(
    tx: Tx,
    cases: Map<string, Locked>,
    drafts: readonly PetitionDraft[],
    keys: ReadonlyMap<string, string>,
  ): Promise<PetitionAccepted[]> {
    const ready = drafts.map((draft) => ({ ...finish(draft, keys), joins: draft.joins }));
    const opened = await this.petitions.register(
      tx,
      ready.filter(({ joins }) => !joins),
    );
    const joined = await this.joining.join(
      tx,
      cases,
      ready.filter(({ joins }) => joins),
    );
    const answers = new Map([...opened, ...joined].map((answer) => [answer.id, answer]));
    return drafts.map(({ registration }) => answers.get(registration.petitionId)!);
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
    lateReason: lateReasonOf(input.lateReason, receivedAt, command.now),
    by: byOf(command.actor),
  };
}

/** Then the visit itself would say who denounced: its people stand under keys of their own. */
const bringsOnlyDenunciations = ({ petitions }: RecordVisit): boolean =>
  (petitions?.length ?? 0) > 0 && petitions!.every(({ kind }) => kind === 'TC');

/**
 * A denunciation that was not handed over alone does not say with which visit it came: whoever reads the other petition
 * of the same person would know who denounced (Luật TC Đ.8).
 */
const isKnownByVisit = ({ kind }: PetitionInput, { petitions }: RecordVisit): boolean =>
  kind !== 'TC' || petitions?.length === 1;

/** Looks for everybody who is named anywhere in the form of a visit; they are read once, when the first summary asks. */
function searchIn(visit: RecordVisit): (line: string) => boolean {
  let search: ((line: string) => boolean) | undefined;
  return (line) => (search ??= searchFor(secretsOf(visit)))(line);
}

function secretsOf({ people, petitions }: RecordVisit): Secret[] {
  const typed = [...(people ?? []), ...(petitions ?? []).flatMap(({ petitioners }) => petitioners ?? [])];
  refuseCrowd(typed.length);
  const accused = (petitions ?? []).flatMap(({ respondent }) =>
    respondent?.name && respondent.kind !== 'unit' ? [{ name: respondent.name }] : [],
  );
  return [...typed.map(identityOf), ...accused];
}

/** The cases that drafts join, each once. */
const joinedBy = (drafts: readonly PetitionDraft[]): string[] => [
  ...new Set(drafts.filter(({ joins }) => joins).map(({ registration }) => registration.caseId)),
];

const paperOfDraft = ({ registration, people, words }: PetitionDraft) =>
  paperOf(registration.petitionId, people, words);

function finish({ registration, people, settled }: PetitionDraft, keys: ReadonlyMap<string, string>) {
  const petitioners = keyed(people, keys);
  return {
    registration: { ...registration, petitioners: petitioners.map(({ personKey }) => personKey) },
    people: petitioners,
    settled,
  };
}
