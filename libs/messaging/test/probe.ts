import { Controller, Injectable, Module, Param, Post } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { Allow, Cmd, ServiceConfig, type Command, type ServiceDefinition } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import { aFact } from '@cau-noi/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EventsServer, MessagingModule, OnEvent, OnEvents, Transactions, type Tx } from '../src/index.js';

const step = aFact('routing.step-recorded.v1');
const withdrawn = aFact('routing.case-withdrawn.v1');

/** A small service that records what it receives: the same shapes as a real one, no law. */
class Notes1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE notes (id bigint GENERATED ALWAYS AS IDENTITY, subject text, what text, size int)',
    );
    await runner.query('CREATE TABLE shut (subject text PRIMARY KEY)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notes, shut');
  }
}

@Injectable()
class Notes {
  /** A shut subject breaks a rule after its note was written: the note must not stay. */
  async add(tx: Tx, { subject, data }: Envelope<'intake.petition-registered.v1'>): Promise<void> {
    await tx.query('INSERT INTO notes (subject, what) VALUES ($1, $2)', [subject, data.caseNumber]);
    tx.publish([{ ...step, subject }]);
    const shut = await tx.query('SELECT 1 FROM shut WHERE subject = $1', [subject]);
    if (shut.length > 0) throw new RuleBroken('case-closed', { vi: 'Vụ việc đã kết thúc.', en: 'The case is closed.' });
  }

  async addAll(tx: Tx, events: Envelope<'intake.petition-withdrawn.v1'>[]): Promise<void> {
    await tx.query('INSERT INTO notes (subject, what, size) SELECT unnest($1::text[]), $2, $3', [
      events.map(({ subject }) => subject),
      'withdrawn',
      events.length,
    ]);
    for (const event of events) tx.causedBy(event).publish([{ ...withdrawn, subject: event.subject }]);
  }

  /** What one call got, in its order. */
  async fold(tx: Tx, events: Envelope<(typeof folded)[number]>[]): Promise<void> {
    const what = events.map(({ type, subject }) => `${type} ${subject}`).join(', ');
    await tx.query('INSERT INTO notes (subject, what, size) VALUES ($1, $2, $3)', ['fold', what, events.length]);
  }

  async order(tx: Tx, subject: string): Promise<{ id: string; version: number }> {
    await tx.query('INSERT INTO notes (subject, what) VALUES ($1, $2)', [subject, 'ordered']);
    tx.publish([{ ...step, subject }]);
    return { id: subject, version: 1 };
  }
}

const folded = ['deadline.clock-started.v1', 'deadline.clock-stopped.v1'] as const;

@Controller()
class NotesConsumer {
  constructor(private readonly notes: Notes) {}

  @OnEvent('intake.petition-registered.v1')
  onPetitionRegistered(event: Envelope<'intake.petition-registered.v1'>, tx: Tx): Promise<void> {
    return this.notes.add(tx, event);
  }

  @OnEvents('intake.petition-withdrawn.v1')
  onPetitionsWithdrawn(events: Envelope<'intake.petition-withdrawn.v1'>[], tx: Tx): Promise<void> {
    return this.notes.addAll(tx, events);
  }

  @OnEvents(...folded)
  onClocks(events: Envelope<(typeof folded)[number]>[], tx: Tx): Promise<void> {
    return this.notes.fold(tx, events);
  }
}

@Controller('v1/notes')
class NotesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly notes: Notes,
  ) {}

  @Post(':subject')
  @Allow('case.step')
  order(@Param('subject') subject: string, @Cmd() command: Command): Promise<{ id: string; version: number }> {
    return this.transactions.command(command, (tx) => this.notes.order(tx, subject));
  }
}

@Module({ imports: [MessagingModule], controllers: [NotesController, NotesConsumer], providers: [Notes] })
class ProbeModule {}

export const probe: ServiceDefinition = {
  name: 'routing',
  module: ProbeModule,
  Config: ServiceConfig,
  migrations: [Notes1800000000000],
  entities: [],
  transport: EventsServer,
};
