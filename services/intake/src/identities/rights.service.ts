import { Transactions, type Tx } from '@cau-noi/messaging';
import { type Accepted, type Actor, type Command, NotFound, Problem } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import { Injectable } from '@nestjs/common';
import { hasTrait } from '@cau-noi/vocabulary';
import { idsOf } from '../register/derived-ids.js';
import { text } from '../register/typed-text.js';
import { isHead } from '../units/units.store.js';
import { Vault } from '../vault/vault.service.js';
import { checkGrant, type Grant } from './grant.js';
import { mayKnowOf, type Reader, type Right, rightOf } from './identity-right.js';
import { type IdentityRightView, rightViewOf } from './right.view.js';
import {
  findTarget,
  type Found,
  isGranted,
  revokeRights,
  rightsOfCase,
  saveRight,
  type Target,
} from './rights.store.js';

/** Who may read the identities of denouncers: by what they do with the case, or by a right that its head gave for a time. */
@Injectable()
export class RightsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** What is to be opened, and by what right. Codes: 403 `identity-not-granted`; 404 for what is not the reader's to know. */
  async toOpen(tx: Tx, target: Target, { actor, now }: Command): Promise<{ petition: Found; right: Right }> {
    const petition = await findTarget(tx, target);
    const reader = await readerOf(tx, actor);
    const right = petition && rightOf(reader, petition, await isGranted(tx, petition.caseId, actor.officerId, now));
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
      const { officerId, purpose } = grant;
      await saveRight(tx, { rightId, caseId, officerId, purpose, from: now, until, by: actor });
      return { id: rightId, version: 1 };
    });
  }

  /** Ends what somebody was given in a case, at once; quiet when there is nothing. Codes as `grant`. */
  async revoke(tx: Tx, { actor, now }: Command, caseId: string, officerId: string): Promise<Accepted> {
    await this.asDecider(tx, caseId, actor);
    await revokeRights(tx, caseId, officerId, { now, by: actor.officerId });
    return { id: caseId, version: 1 };
  }

  /** The rights that were given in a case of the own unit, newest first; for who decides it and for the inspectorate. */
  async ofCase(tx: Tx, caseId: string, actor: Actor): Promise<IdentityRightView[]> {
    const petition = await findTarget(tx, { caseId });
    if (!petition || !mayKnowOf(await readerOf(tx, actor), petition)) throw new NotFound('case');
    return (await rightsOfCase(tx, caseId)).map(rightViewOf);
  }

  private async asDecider(tx: Tx, caseId: string, actor: Actor): Promise<void> {
    const petition = await findTarget(tx, { caseId });
    const reader = await readerOf(tx, actor);
    if (!petition || !mayKnowOf(reader, petition)) throw new NotFound('case');
    if (!petition.isProtected) throw notADenunciation();
    if (!reader.leadsUnit || reader.unitId !== petition.unitId) throw notTheDecider();
  }
}

async function readerOf(tx: Tx, actor: Actor): Promise<Reader> {
  const { officerId, unitId, role } = actor;
  const isLeader = await isHead(tx, actor);
  return { officerId, unitId, leadsUnit: hasTrait(role, 'leadsAgency') || isLeader };
}

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
