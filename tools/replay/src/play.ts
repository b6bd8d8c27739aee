import { dayOf } from '@cau-noi/calendar';
import type { System } from '@cau-noi/system';
import { accepted, type Answer } from '@cau-noi/testing';
import type { Organisation } from './organisation.js';
import { notBeforeReceipt, type RegisterCase, toCode } from './register.js';
import type { Act } from './schedule.js';

/** What the register calls a case → what the system calls it. */
export type CaseIds = Map<string, string>;

/** What playing took: commands sent, stretches of acts between two due instants, and due instants stopped at. */
export type Played = { caseIds: CaseIds; requests: number; stretches: number; instants: number };
type Progress = (done: number, of: number) => void;

/** Cases played at once; one case is always played in order. */
const together = 24;

/**
 * Plays the acts of a register in time. Before each instant at which a clock or ladder falls due, everything earlier
 * has taken effect; facts of that very instant come before the timers.
 */
export async function play(
  system: System,
  organisation: Organisation,
  acts: readonly Act[],
  progress: Progress,
): Promise<Played> {
  const player = new Player(organisation);
  let [done, stretches, instants] = [0, 0, 0];
  while (done < acts.length) {
    instants += await system.due.advance(justBefore(acts[done]!.playAt));
    const stretch = upTo(acts, done, await system.due.nextDueAt());
    forward(system, stretch.at(-1)!.playAt);
    await player.playAll(stretch);
    done += stretch.length;
    stretches += 1;
    progress(done, acts.length);
  }
  instants += await system.due.advance(system.clock.now());
  await system.quiesce();
  return { caseIds: player.caseIds, requests: player.requests, stretches, instants };
}

const justBefore = (instant: Date): Date => new Date(instant.getTime() - 1);

function forward(system: System, to: Date): void {
  if (to > system.clock.now()) system.clock.set(to);
}

/** The acts that happen before any timer can: up to the next known one, or the first of a case that begins on the way. */
function upTo(acts: readonly Act[], from: number, timer: Date | null): readonly Act[] {
  let limit = timer?.getTime() ?? Infinity;
  let end = from;
  for (const act of acts.slice(from)) {
    if (act.playAt.getTime() > limit) break;
    end += 1;
    if (act.kind === 'start') limit = Math.min(limit, Math.max(act.of.dueAt.getTime() + 1, act.playAt.getTime()));
  }
  return acts.slice(from, end);
}

/** Turns acts into commands, as the people of the register would have given them. */
class Player {
  readonly caseIds: CaseIds = new Map();
  requests = 0;
  private readonly holders = new Map<string, string>();

  constructor(private readonly organisation: Organisation) {}

  async playAll(segment: readonly Act[]): Promise<void> {
    const queues = [...Map.groupBy(segment, (act) => act.of.name).values()];
    const worker = async (): Promise<void> => {
      for (let queue = queues.shift(); queue; queue = queues.shift()) for (const act of queue) await this.playOne(act);
    };
    await Promise.all(Array.from({ length: together }, worker));
  }

  private playOne(act: Act): Promise<void> {
    if (act.kind === 'start') return this.start(act.of);
    return act.kind === 'step' ? this.step(act) : this.end(act.of, act.endedAt);
  }

  private async start(of: RegisterCase): Promise<void> {
    const desk = await this.organisation.reception(of.unit);
    const answer = accepted(await desk.post('/v1/petitions', petition(of)));
    const { caseId } = answer.body as { caseId: string };
    this.caseIds.set(of.name, caseId);
    this.requests += 1;
    const { postId } = this.organisation.actor(of.unit, of.officer);
    await this.command(
      of,
      'assignment',
      { postId, occurredAt: of.receivedAt },
      { 'x-after-event': answer.headers.get('x-last-event') ?? '' },
    );
    this.holders.set(of.name, of.officer);
  }

  /** A step by another officer than the holder is a hand-over while the case is open, never after. */
  private async step({ of, step, isOpen }: Act & { kind: 'step' }): Promise<void> {
    const holder = this.holders.get(of.name)!;
    const officer = step.officer ?? holder;
    if (isOpen && officer !== holder) {
      await this.command(of, 'hand-over', {
        postId: this.organisation.actor(of.unit, officer).postId,
        occurredAt: notBeforeReceipt(of, step.at),
      });
      this.holders.set(of.name, officer);
    }
    const worker = await this.organisation.officer(of.unit, officer);
    const body = {
      activity: toCode(step.activity),
      group: step.group === null ? undefined : toCode(step.group),
      occurredAt: notBeforeReceipt(of, step.at),
      lateReason,
    };
    accepted(await worker.post(`/v1/cases/${this.caseIds.get(of.name)}/steps`, body));
    this.requests += 1;
  }

  private async end(of: RegisterCase, ended: Date): Promise<void> {
    const endedAt = notBeforeReceipt(of, ended);
    const { postId: signerPostId } = this.organisation.signer(of.unit);
    const document = { number: `${of.name.slice(0, 50)}/PL`, date: dayOf(endedAt), signerPostId };
    await this.command(of, 'decision', { outcome: 'answered', document, occurredAt: endedAt });
    await this.command(of, 'closing', { outcome: 'settled', occurredAt: endedAt });
  }

  private async command(
    of: RegisterCase,
    name: string,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<void> {
    const head = await this.organisation.head(of.unit);
    const path = `/v1/cases/${this.caseIds.get(of.name)}/${name}`;
    accepted(await patiently(() => head.post(path, { ...body, lateReason }, headers)));
    this.requests += 1;
  }
}

/** Repeats a read whose response came before its event (`X-Stale`): the service is only behind. */
async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 404 || answer.headers.get('x-stale') !== 'true') return answer;
  }
}

/** What is played was kept in the register until now. */
const lateReason = 'kept-elsewhere';

const channels: Readonly<Record<string, string>> = {
  internet: 'online',
  'e-mail': 'online',
  desk: 'other',
  post: 'post',
};

/** The register names no petitioner: each case gets a made-up one, labelled so. */
const petition = (of: RegisterCase): object => ({
  kind: 'KNPA',
  channel: channels[of.channel.toLowerCase()] ?? 'other',
  subject: 'other',
  petitioners: [{ name: `Người Thử ${toCode(of.name)} (mẫu)` }],
  summary: 'Phát lại từ sổ đăng ký',
  receivedAt: of.receivedAt,
  lateReason,
  dueAt: of.dueAt,
});
