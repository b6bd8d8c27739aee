import { setTimeout as pause } from 'node:timers/promises';
import { dayOf, type Day } from '@cau-noi/calendar';
import type { Answered, Caller } from './caller.js';
import type { Ledger, Petition } from './ledger.js';
import type { Office, Unit } from './organisation.js';
import { aPetition, aVisit, type Typed } from './papers.js';
import { randomOf, type Random } from './random.js';

const workers = 3;

/** People at work while everything around them is killed: petitions, visits, casework, withdrawals, acknowledgements. */
export class Stream {
  private isStopping = false;
  private readonly running: Promise<unknown>;

  constructor(
    private readonly office: Office,
    private readonly ledger: Ledger,
    seed: number,
  ) {
    const desks = Array.from({ length: workers }, (_, at) => this.desk(randomOf(seed + at)));
    this.running = Promise.all([...desks, ...office.answerers.map((answerer) => this.answer(answerer))]);
    this.running.catch(() => (this.isStopping = true)); // set by `during` or `stop`
  }

  /** Does something while people work; fails as soon as one of them cannot go on. */
  during<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.running.then(() => work)]);
  }

  /** Everybody finishes what is in hand, so that every request has its response. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.running;
  }

  private async desk(random: Random): Promise<void> {
    while (!this.isStopping) {
      const unit = random.pick(this.office.units);
      const petitions = random.next() < 0.2 ? await this.visit(unit, random) : await this.petition(unit, random);
      for (const { petition, after } of petitions) await this.work(unit, petition, after, random);
      await pause(random.between(50, 400));
    }
  }

  private async petition(unit: Unit, random: Random): Promise<Opened[]> {
    const now = new Date();
    const typed = aPetition(random, now);
    const body = { channel: 'post', receivedAt: now.toISOString(), ...typed };
    const answer = this.taken(await unit.desk.order('/v1/petitions', body), 'a petition');
    return answer ? [this.opened(unit, typed, answer.body, null, answer.lastEvent)] : [];
  }

  private async visit(unit: Unit, random: Random): Promise<Opened[]> {
    const now = new Date();
    const typed = aVisit(random, now);
    const answer = this.taken(
      await unit.desk.order('/v1/visits', { receivedAt: now.toISOString(), ...typed }),
      'a visit',
    );
    if (!answer) return [];
    this.ledger.visits.add(answer.body.id);
    return typed.petitions.map((petition, at) => {
      // The visit of a denunciation is named only where it came alone.
      const isTold = petition.kind !== 'TC' || typed.petitions.length === 1;
      return this.opened(unit, petition, answer.body.petitions[at], isTold ? answer.body.id : null, answer.lastEvent);
    });
  }

  private opened(
    unit: Unit,
    { kind, groupSize, dueAt }: Typed,
    body: Accepted,
    visitId: string | null,
    after: string | null,
  ): Opened {
    const { id: petitionId, caseId, caseNumber } = body;
    const petition = this.ledger.register({
      petitionId,
      caseId,
      caseNumber,
      unitId: unit.unitId,
      kind,
      groupSize,
      dueAt,
      visitId,
    });
    return { petition, after };
  }

  /** A part of the cases is left lying, a part withdrawn, a part decided, a part closed. */
  private async work(unit: Unit, petition: Petition, after: string | null, random: Random): Promise<void> {
    const fate = random.next();
    if (fate < 0.25) return;
    if (petition.kind === 'KN') {
      const sorted = await this.act(unit.head, petition, 'classification', { kind: 'KN', subject: 'finance' }, after);
      if (!sorted || !(await this.act(unit.head, petition, 'acceptance', {}))) return;
    }
    if (!(await this.act(unit.head, petition, 'assignment', { postId: unit.handlerPostId }, after))) return;
    if (fate < 0.35) return this.withdraw(unit, petition);
    if (petition.kind === 'KN' && !(await this.act(unit.handler, petition, 'take-up', {}))) return;
    if (await this.act(unit.handler, petition, 'steps', { activity: 'verification' })) petition.steps += 1;
    if (petition.kind === 'TC' || fate < 0.5) return;
    const document = { number: `${petition.version}/QD-XX`, date: today(), signerPostId: unit.signerPostId };
    const decided = await this.act(unit.handler, petition, 'decision', {
      outcome: petition.kind === 'KN' ? 'right' : 'answered',
      document,
    });
    if (!decided || fate >= 0.75) return;
    if (petition.kind === 'KN') await this.act(unit.handler, petition, 'papers', { paper: 'decision-sent', document });
    await this.act(unit.head, petition, 'closing', { outcome: 'settled' });
  }

  private async act(
    caller: Caller,
    petition: Petition,
    what: string,
    body: object,
    after: string | null = null,
  ): Promise<boolean> {
    const answer = this.taken(await caller.order(`/v1/cases/${petition.caseId}/${what}`, body, after), what);
    if (answer) this.ledger.acted(petition, what, answer.body);
    return answer !== undefined;
  }

  private async withdraw(unit: Unit, petition: Petition): Promise<void> {
    const answer = this.taken(
      await unit.desk.order(`/v1/petitions/${petition.petitionId}/withdrawal`, {}),
      'a withdrawal',
    );
    petition.isWithdrawn = petition.isOver = answer !== undefined;
  }

  /** Acknowledges every other active alert at the own post. */
  private async answer({ caller, officerId }: Office['answerers'][number]): Promise<void> {
    const seen = new Set<string>();
    while (!this.isStopping) {
      const { body } = await caller.read('/v1/alerts?state=raised&limit=50');
      for (const { id, waitsForMe } of (body.items ?? []) as { id: string; waitsForMe: boolean }[]) {
        if (!waitsForMe || seen.has(id) || this.isStopping) continue;
        seen.add(id);
        if (seen.size % 2 === 0) continue;
        const answer = await caller.order(`/v1/alerts/${id}/acknowledgement`, { word: 'handling', returnOn: today() });
        if (answer.status === 200) this.ledger.acknowledgements.set(id, officerId);
        else if (answer.body.code !== 'alert-ended') this.taken(answer, 'an acknowledgement');
      }
      await pause(500);
    }
  }

  /** Returns the response, or undefined and a note of what was refused: nothing in this stream may be. */
  private taken(answer: Answered, what: string): Answered | undefined {
    if (answer.status < 300) return answer;
    this.ledger.refusals.push(`${what} was refused: ${answer.status} ${String(answer.body?.code)}`);
    return undefined;
  }
}

type Accepted = { id: string; caseId: string; caseNumber: string };
type Opened = { petition: Petition; after: string | null };

/** The date in Hà Nội. */
const today = (): Day => dayOf(new Date());
