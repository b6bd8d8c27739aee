import type { Tx } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { JoiningService, type Locked } from '../joining/joining.service.js';
import type { PetitionAccepted } from '../petitions/petition.js';
import { PetitionsService } from '../petitions/petitions.service.js';
import { type PetitionDraft, underKeys } from './petition-draft.js';

/** Enters petitions whose people have keys. */
@Injectable()
export class PetitionEntriesService {
  constructor(
    private readonly petitions: PetitionsService,
    private readonly joining: JoiningService,
  ) {}

  /** Opens cases and joins others, which are locked in `cases`; returns the results in the order of the drafts. */
  async enter(
    tx: Tx,
    cases: Map<string, Locked>,
    drafts: readonly PetitionDraft[],
    keys: ReadonlyMap<string, string>,
  ): Promise<PetitionAccepted[]> {
    const ready = (joins: boolean) =>
      drafts.filter((draft) => draft.joins === joins).map((draft) => underKeys(draft, keys));
    const opened = await this.petitions.register(tx, ready(false));
    const joined = await this.joining.join(tx, cases, ready(true));
    const accepted = new Map([...opened, ...joined].map((one) => [one.id, one]));
    return drafts.map(({ registration }) => accepted.get(registration.petitionId)!);
  }
}
