import { Transactions, type Tx } from '@cau-noi/messaging';
import { type Accepted, type Actor, type Command, NotFound, Problem } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import { Injectable } from '@nestjs/common';
import { hasTrait, type Kind } from '@cau-noi/vocabulary';
import { checkGrant, type Grant } from './grant.js';
import { type Guarded, mayKnowOf, type Reader, type Right, rightOf } from './identity-right.js';
import { idsOf } from '../register/derived-ids.js';
import { text } from '../register/typed-text.js';
import { Vault } from '../vault/vault.service.js';
import { type IdentityRightView, type RightRow, rightViewOf } from './right.view.js';

/** What is to be opened: a person of a case, or the words of a petition. */
export type Target = { caseId?: string; personKey?: string; petitionId?: string };

type Found = Guarded & { petitionId: string; caseId: string; kind: Kind };

/** Who may read the identities of denouncers: by what they do with the case, or by a right that its head gave for a time. */
@Injectable()
export class RightsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** What is to be opened, and by what right. Codes: 403 `identity-not-granted`; 404 for what is not the reader's to know. */
  async toOpen(tx: Tx, target: Target, { actor, now }: Command): Promise<{ petition: Found; right: Right }> {
    const petition = await this.find(tx, target);
    const reader = await this.readerOf(tx, actor);
    const right = petition && rightOf(reader, petition, await this.isGranted(tx, petition.caseId, actor, now));
    if (petition && right) return { petition, right };
    if (petition && mayKnowOf(reader, petition)) throw notGranted();
    throw new NotFound('person');
  }

  /** Gives somebody the right to read the denouncers of a case until a day. Codes: 403 `not-the-decider`, `not-a-denunciation`, those of `checkGrant`. */
  async grant(command: Command, caseId: string, grant: Grant): Promise<Accepted> {
    const { actor, now } = command;
    await this.transactions.read((tx) => this.asDecider(tx, caseId, actor));
    const until = checkGrant(grant, now);
    const rightId = idsOf(command)('right');
    const words = { content: text(grant.note), request: null, respondentName: null };
    await this.vault.keep([], [{ paper: rightId, words, people: [] }]); // a reason in words may name people
    return this.transactions.command(command, async (tx) => {
      await this.asDecider(tx, caseId, actor);
      await tx.query(
        `INSERT INTO identity_rights (right_id, case_id, officer_id, purpose, valid_from, valid_until, granted_by, granted_in_post)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [rightId, caseId, grant.officerId, grant.purpose, now, until, actor.officerId, actor.postId],
      );
      return { id: rightId, version: 1 };
    });
  }

  /** Ends what somebody was given in a case, at once; quiet when there is nothing. Codes as `grant`. */
  async revoke(tx: Tx, { actor, now }: Command, caseId: string, officerId: string): Promise<Accepted> {
    await this.asDecider(tx, caseId, actor);
    await tx.query(
      `UPDATE identity_rights SET revoked_at = $3, revoked_by = $4
        WHERE case_id = $1 AND officer_id = $2 AND revoked_at IS NULL AND valid_until > $3`,
      [caseId, officerId, now, actor.officerId],
    );
    return { id: caseId, version: 1 };
  }

  /** The rights that were given in a case of the own unit, newest first; for who decides it and for the inspectorate. */
  async ofCase(tx: Tx, caseId: string, actor: Actor): Promise<IdentityRightView[]> {
    const petition = await this.find(tx, { caseId });
    if (!petition || !mayKnowOf(await this.readerOf(tx, actor), petition)) throw new NotFound('case');
    const rows = await tx.query<RightRow>(
      `SELECT right_id, case_id, officer_id, purpose, valid_from, valid_until, granted_by, revoked_at
         FROM identity_rights WHERE case_id = $1 ORDER BY valid_from DESC, right_id DESC LIMIT 200`,
      [caseId],
    );
    return rows.map(rightViewOf);
  }

  private async asDecider(tx: Tx, caseId: string, actor: Actor): Promise<void> {
    const petition = await this.find(tx, { caseId });
    const reader = await this.readerOf(tx, actor);
    if (!petition || !mayKnowOf(reader, petition)) throw new NotFound('case');
    if (!petition.isProtected) throw notADenunciation();
    if (!reader.leadsUnit || reader.unitId !== petition.unitId) throw notTheDecider();
  }

  private async find(tx: Tx, { caseId, personKey, petitionId }: Target): Promise<Found | undefined> {
    const [row] = await tx.query<Found>(found, [petitionId ?? null, caseId ?? null, personKey ?? null]);
    return row;
  }

  private async readerOf(tx: Tx, { officerId, postId, unitId, role }: Actor): Promise<Reader> {
    const [post] = await tx.query<{ is_head: boolean }>(
      'SELECT is_head FROM posts WHERE post_id = $1 AND unit_id = $2',
      [postId, unitId],
    );
    return { officerId, unitId, leadsUnit: hasTrait(role, 'leadsAgency') || (post?.is_head ?? false) };
  }

  private async isGranted(tx: Tx, caseId: string, { officerId }: Actor, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM identity_rights WHERE case_id = $1 AND officer_id = $2 AND revoked_at IS NULL
          AND valid_from <= $3 AND $3 < valid_until`,
      [caseId, officerId, now],
    );
    return rows.length > 0;
  }
}

/** The earliest petition that is meant, with what decides who may read it; an unknown standing is that of a case just received. */
const found = `
  SELECT p.petition_id AS "petitionId", p.case_id AS "caseId", p.unit_id AS "registeredIn", p.officer_id AS "registeredBy",
         coalesce(s.kind, p.kind) AS kind, p.kind = 'TC' OR coalesce(s.protected, false) AS "isProtected",
         coalesce(s.unit_id, p.unit_id) AS "unitId", s.handler_id AS "handlerId",
         s.kind_version > 0 OR coalesce(s.state, 'received') <> 'received' AS "isClassified"
    FROM petitions p LEFT JOIN case_standings s ON s.case_id = p.case_id
   WHERE p.petition_id = $1
      OR ($1::uuid IS NULL AND p.case_id = $2 AND ($3::uuid IS NULL OR EXISTS (
           SELECT FROM petition_people n WHERE n.petition_id = p.petition_id AND n.person_key = $3)))
   ORDER BY p.received_at, p.petition_id LIMIT 1`;

const notGranted = (): Problem =>
  new Problem(403, 'identity-not-granted', {
    vi: 'Danh tính người tố cáo chỉ mở cho người đang xử lý và người ra quyết định. Đề nghị người đứng đầu đơn vị cấp quyền xem có thời hạn.',
    en: 'A denouncer is shown only to who handles the case and who decides it. Ask the head of the unit for a right until a certain day.',
  });

const notTheDecider = (): Problem =>
  new Problem(403, 'not-the-decider', {
    vi: 'Chỉ người đứng đầu đơn vị đang giải quyết vụ việc được cấp, thu hồi quyền xem danh tính. Trình người đứng đầu đơn vị.',
    en: 'Only the head of the unit that has the case gives or takes the right to read identities. Put it before the head.',
  });

const notADenunciation = (): RuleBroken =>
  new RuleBroken('not-a-denunciation', {
    vi: 'Quyền xem danh tính chỉ cấp cho vụ việc tố cáo. Vụ việc này mở danh tính bằng lý do, không cần cấp quyền.',
    en: 'Rights to read identities are for denunciations. In this case identities open with a reason; no right is needed.',
  });
