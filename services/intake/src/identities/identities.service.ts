import { type Tx, Transactions } from '@cau-noi/messaging';
import { type Actor, type Command, fromCursor, NotFound, type Page, type PageQuery, toCursor } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { hasTrait, type Kind, type Purpose } from '@cau-noi/vocabulary';
import { byOf } from '../register/by.js';
import { idsOf } from '../register/derived-ids.js';
import { text } from '../register/typed-text.js';
import { type Opening, Vault } from '../vault/vault.service.js';
import { listOpenings, logOpening, openedBefore } from './identities.store.js';
import { type IdentityLogEntry, logEntryOf, type OpenedIdentity, type OpenedWords } from './identity.view.js';
import { reasonFor, shownForSeconds } from './identity-reason.js';
import { kindToOpen } from './identity-right.js';
import { opened } from './opening.js';
import { RightsService } from './rights.service.js';
import type { Target } from './rights.store.js';
import { odditiesOf } from './unusual.js';

/** Why something is to be opened, as the officer states it. */
export type Reason = { purpose?: Purpose | null; note?: string | null };

/** A right to read once, already published and logged in the register; holds no identity, so it may be stored as a response. */
type Grant = {
  openingId: string;
  petitionId: string;
  caseId: string;
  kind: Kind;
  purpose: Purpose;
  openedAt: string;
};

/**
 * Openings. First the register decides, logs and publishes (its transaction), then the vault logs and returns the values.
 * They never pass through the transaction, whose response is kept for repeats; a repeat opens, and is logged, once more.
 */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly rights: RightsService,
  ) {}

  /** Opens one petitioner. Codes: `identity-reason-missing`, 403 `identity-not-granted`; 404 for what is not the reader's to know. */
  async openPerson(command: Command, personKey: string, caseId: string, reason: Reason): Promise<OpenedIdentity> {
    const grant = await this.transactions.command(command, (tx) =>
      this.grant(tx, command, reason, { caseId, personKey }),
    );
    const identity = await this.vault.open(openingOf(grant, command, reason), {
      paper: grant.petitionId,
      person: personKey.toLowerCase(),
    });
    if (!identity) throw new NotFound('identity');
    return { ...headOf(grant), personKey, identity };
  }

  /** Opens what a petition contains and whom it names. Codes as `openPerson`. */
  async openWords(command: Command, petitionId: string, reason: Reason): Promise<OpenedWords> {
    const grant = await this.transactions.command(command, (tx) => this.grant(tx, command, reason, { petitionId }));
    const words = await this.vault.open(openingOf(grant, command, reason), { paper: grant.petitionId });
    if (!words) throw new NotFound('content');
    return { ...headOf(grant), petitionId, ...words };
  }

  /** The log of openings, newest first; the head of a unit reads what concerns the unit. */
  async log(tx: Tx, { limit, after, unusual }: LogQuery, actor: Actor): Promise<Page<IdentityLogEntry>> {
    const rows = await listOpenings(tx, {
      unitId: readsOwnUnit(actor) ? actor.unitId : null,
      unusual,
      after: fromCursor(after, 2),
      most: limit + 1,
    });
    const items = rows.slice(0, limit).map(logEntryOf);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? toCursor([last.openedAt, last.id]) : null };
  }

  private async grant(tx: Tx, command: Command, reason: Reason, what: Target): Promise<Grant> {
    const { petition, right } = await this.rights.toOpen(tx, what, command);
    const { petitionId, caseId, unitId, isProtected } = petition;
    const kind = kindToOpen(petition);
    const purpose = reasonFor(kind, reason.purpose ?? undefined, reason.note ?? undefined);
    const openingId = idsOf(command)('opening');
    const openedAt = command.now.toISOString();
    const by = byOf(command.actor);
    const before = await openedBefore(tx, by.officerId, { now: command.now, isProtected });
    const unusual = odditiesOf({ at: command.now, right, isProtected, before });
    await logOpening(tx, { openingId, caseId, petitionId, unitId, purpose, openedAt, kind, unusual, by });
    tx.publish([opened({ openingId, caseId, kind, unitId, purpose, openedAt, by })]);
    return { openingId, petitionId, caseId, kind, purpose, openedAt };
  }
}

/** Which part of the log. */
export type LogQuery = PageQuery & { unusual?: boolean };

/** A leader of one unit reads what concerns it; inspectorate, administrator and operator read all. */
const readsOwnUnit = ({ role }: Actor): boolean => hasTrait(role, 'leads');

const openingOf = (
  { openingId, caseId, kind, purpose, openedAt }: Grant,
  { actor }: Command,
  { note }: Reason,
): Opening => ({
  openingId,
  caseId,
  kind,
  purpose,
  note: text(note),
  openedAt: new Date(openedAt),
  by: byOf(actor),
});

const headOf = ({ openingId, caseId, kind }: Grant) => ({
  id: openingId,
  version: 1,
  caseId,
  kind,
  shownForSeconds: shownForSeconds(kind),
});
