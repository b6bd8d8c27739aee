import { type Tx, Transactions } from '@cau-noi/messaging';
import { type Actor, type Command, fromCursor, NotFound, type Page, type PageQuery, toCursor } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { idsOf } from '../reception/derived-ids.js';
import { type Purpose, reasonFor, shownForSeconds } from '../domain/identity-reason.js';
import { opened } from '../domain/opening.js';
import type { PetitionKind } from '../domain/petition.js';
import { byOf, text } from '../reception/drafts.js';
import {
  type IdentityLogEntry,
  logEntryOf,
  type LogRow,
  type OpenedIdentity,
  type OpenedWords,
} from './identity-view.js';
import { type Opening, Vault } from '../vault/vault.js';

/** Why something is to be opened, as the officer states it. */
export type Reason = { purpose?: Purpose | null; note?: string | null };

/** A right to read once, already told and logged in the register; holds no identity, so it may be stored as an answer. */
type Grant = {
  openingId: string;
  petitionId: string;
  caseId: string;
  kind: PetitionKind;
  purpose: Purpose;
  openedAt: string;
};

/**
 * Openings. First the register decides, logs and tells (its transaction), then the vault logs and answers. The values
 * never pass through the transaction, whose answer is kept for repeats; a repeat opens, and is logged, once more.
 */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** Opens one petitioner of a case of the own unit. Codes: `identity-reason-missing`; 404 for anybody else's. */
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

  /** Opens what a petition of the own unit says and whom it names. Codes as `openPerson`. */
  async openWords(command: Command, petitionId: string, reason: Reason): Promise<OpenedWords> {
    const grant = await this.transactions.command(command, (tx) => this.grant(tx, command, reason, { petitionId }));
    const words = await this.vault.open(openingOf(grant, command, reason), { paper: grant.petitionId });
    if (!words) throw new NotFound('content');
    return { ...headOf(grant), petitionId, ...words };
  }

  /** The log of openings, newest first. */
  async log(tx: Tx, { limit, after }: PageQuery): Promise<Page<IdentityLogEntry>> {
    const [at, id] = fromCursor(after, 2) ?? [null, null];
    const rows = await tx.query<LogRow>(
      `SELECT o.opening_id, o.opened_at, o.officer_id, o.post_id, o.unit_id, o.case_id, o.purpose, p.kind, p.unit_code, p.register_year, p.serial
       FROM identity_openings o JOIN petitions p USING (petition_id)
       WHERE $1::timestamptz IS NULL OR (o.opened_at, o.opening_id) < ($1::timestamptz, $2::uuid)
       ORDER BY o.opened_at DESC, o.opening_id DESC LIMIT $3`,
      [at, id, limit + 1],
    );
    const items = rows.slice(0, limit).map(logEntryOf);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? toCursor([last.openedAt, last.id]) : null };
  }

  private async grant(tx: Tx, command: Command, reason: Reason, what: Target): Promise<Grant> {
    const petition = await this.find(tx, what, command.actor);
    const { petition_id: petitionId, case_id: caseId, kind, unit_id: unitId } = petition;
    const purpose = reasonFor(kind, reason.purpose ?? undefined, reason.note ?? undefined);
    const openingId = idsOf(command)('opening');
    const openedAt = command.now.toISOString();
    const by = byOf(command.actor);
    await tx.query(
      `INSERT INTO identity_openings (opening_id, case_id, petition_id, unit_id, purpose, officer_id, post_id, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [openingId, caseId, petitionId, unitId, purpose, by.officerId, by.postId, openedAt],
    );
    tx.publish([opened({ openingId, caseId, kind, unitId, purpose, openedAt, by })]);
    return { openingId, petitionId, caseId, kind, purpose, openedAt };
  }

  private async find(tx: Tx, { caseId, personKey, petitionId }: Target, { unitId }: Actor): Promise<PetitionOfTarget> {
    const [petition] = await tx.query<PetitionOfTarget>(
      `SELECT p.petition_id, p.case_id, p.kind, p.unit_id FROM petitions p
       WHERE p.unit_id = $1 AND (p.petition_id = $2 OR (p.case_id = $3 AND EXISTS (
         SELECT FROM petition_people n WHERE n.petition_id = p.petition_id AND n.person_key = $4)))
       ORDER BY p.received_at LIMIT 1`,
      [unitId, petitionId ?? null, caseId ?? null, personKey ?? null],
    );
    if (!petition) throw new NotFound('person');
    return petition;
  }
}

type Target = { caseId?: string; personKey?: string; petitionId?: string };
type PetitionOfTarget = { petition_id: string; case_id: string; kind: PetitionKind; unit_id: string };

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
