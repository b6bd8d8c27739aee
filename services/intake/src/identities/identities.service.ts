import { type Tx, Transactions } from '@cau-noi/messaging';
import { type Actor, type Command, fromCursor, NotFound, type Page, type PageQuery, toCursor } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { hasTrait, type Kind, type Purpose } from '@cau-noi/vocabulary';
import { idsOf } from '../register/derived-ids.js';
import { reasonFor, shownForSeconds } from './identity-reason.js';
import { kindToOpen } from './identity-right.js';
import { opened } from './opening.js';
import { odditiesOf } from './unusual.js';
import { byOf } from '../register/by.js';
import { text } from '../register/typed-text.js';
import { RightsService, type Target } from './rights.service.js';
import {
  type IdentityLogEntry,
  logEntryOf,
  type LogRow,
  type OpenedIdentity,
  type OpenedWords,
} from './identity.view.js';
import { type Opening, Vault } from '../vault/vault.service.js';

/** Why something is to be opened, as the officer states it. */
export type Reason = { purpose?: Purpose | null; note?: string | null };

/** A right to read once, already told and logged in the register; holds no identity, so it may be stored as an answer. */
type Grant = {
  openingId: string;
  petitionId: string;
  caseId: string;
  kind: Kind;
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

  /** Opens what a petition says and whom it names. Codes as `openPerson`. */
  async openWords(command: Command, petitionId: string, reason: Reason): Promise<OpenedWords> {
    const grant = await this.transactions.command(command, (tx) => this.grant(tx, command, reason, { petitionId }));
    const words = await this.vault.open(openingOf(grant, command, reason), { paper: grant.petitionId });
    if (!words) throw new NotFound('content');
    return { ...headOf(grant), petitionId, ...words };
  }

  /** The log of openings, newest first; the head of a unit reads what concerns the unit. */
  async log(tx: Tx, { limit, after, unusual }: LogQuery, actor: Actor): Promise<Page<IdentityLogEntry>> {
    const [at, id] = fromCursor(after, 2) ?? [null, null];
    const rows = await tx.query<LogRow>(
      `SELECT o.opening_id, o.opened_at, o.officer_id, o.post_id, o.unit_id, o.case_id, o.purpose, coalesce(o.kind, p.kind) AS kind,
              o.unusual, p.unit_code, p.register_year, p.serial
       FROM identity_openings o JOIN petitions p USING (petition_id)
       WHERE ($1::timestamptz IS NULL OR (o.opened_at, o.opening_id) < ($1::timestamptz, $2::uuid))
         ${unusual ? "AND o.unusual <> '{}'" : ''}
         AND ($4::uuid IS NULL OR o.unit_id = $4 OR p.unit_id = $4)
       ORDER BY o.opened_at DESC, o.opening_id DESC LIMIT $3`,
      [at, id, limit + 1, readsOwnUnit(actor) ? actor.unitId : null],
    );
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
    const before = await this.openedBefore(tx, command, isProtected);
    const unusual = odditiesOf({ at: command.now, right, isProtected, before });
    await tx.query(
      `INSERT INTO identity_openings (opening_id, case_id, petition_id, unit_id, purpose, officer_id, post_id, opened_at, kind, unusual)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [openingId, caseId, petitionId, unitId, purpose, by.officerId, by.postId, openedAt, kind, unusual],
    );
    tx.publish([opened({ openingId, caseId, kind, unitId, purpose, openedAt, by })]);
    return { openingId, petitionId, caseId, kind, purpose, openedAt };
  }

  private async openedBefore(tx: Tx, { actor, now }: Command, isProtected: boolean): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM identity_openings o
        WHERE o.officer_id = $1 AND o.opened_at > $2::timestamptz - interval '24 hours' AND ($3 = false OR o.kind = 'TC')`,
      [actor.officerId, now, isProtected],
    );
    return row?.count ?? 0;
  }
}

/** Which part of the log. */
export type LogQuery = PageQuery & { unusual?: boolean };

/** Who answers for one unit reads what concerns it; inspectorate, administrator and operator read all. */
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
