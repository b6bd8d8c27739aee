import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, ValidateIf, ValidateNested } from 'class-validator';
import { IsDay, IsInstant, parseInstant } from '@cau-noi/platform';
import { caseFacts, forwarders, type CaseFact, type Forwarder, type Text } from '@cau-noi/vocabulary';
import { Note } from '../case/fields.input.js';
import { type DocumentGiven, OnPaper } from '../papers/paper.input.js';

const described = (name: CaseFact): string => `${caseFacts[name].vi} / ${caseFacts[name].en}`;
const ifNamed = (): PropertyDecorator => ValidateIf((_facts, value) => value !== undefined);

/** One fact that chooses a time limit; not named: stays as it is. */
const Fact = (name: CaseFact): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ type: Boolean, description: described(name) }), ifNamed(), IsBoolean());

/** A fact that is one code of a list. */
const CodeFact = (name: CaseFact, list: Readonly<Record<string, Text>>): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      enum: Object.keys(list),
      description: `${described(name)}: ${Object.entries(list)
        .map(([code, { vi, en }]) => `${code}: ${vi} / ${en}`)
        .join('; ')}`,
    }),
    ifNamed(),
    IsIn(Object.keys(list)),
  );

/** A fact that is a day. */
const DayFact = (name: CaseFact): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, format: 'date', description: described(name) }),
    ifNamed(),
    IsDay(),
  );

/** A fact that is an instant with its zone; it travels in UTC. */
const InstantFact = (name: CaseFact): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, format: 'date-time', description: described(name) }),
    ifNamed(),
    IsInstant(),
    Transform(({ value }: { value: unknown }) => parseInstant(value)?.toISOString() ?? value),
  );

export class FactsGiven {
  @Fact('remote')
  remote?: boolean;

  @Fact('severalPlaces')
  severalPlaces?: boolean;

  @Fact('delegated')
  delegated?: boolean;

  @Fact('dismissal')
  dismissal?: boolean;

  @Fact('secondLevel')
  secondLevel?: boolean;

  @Fact('forwarded')
  forwarded?: boolean;

  @CodeFact('forwardedBy', forwarders)
  forwardedBy?: Forwarder;

  @Fact('otherBody')
  otherBody?: boolean;

  @InstantFact('receivedAt')
  receivedAt?: string;

  @InstantFact('acceptedAt')
  acceptedAt?: string;

  @DayFact('dialogueOn')
  dialogueOn?: string;

  @DayFact('delayReportedOn')
  delayReportedOn?: string;

  @DayFact('reviewAskedOn')
  reviewAskedOn?: string;

  @DayFact('decisionKnownOn')
  decisionKnownOn?: string;

  @DayFact('meetingOn')
  meetingOn?: string;

  @DayFact('executeBy')
  executeBy?: string;
}

export class CorrectFacts {
  @ApiProperty({ type: FactsGiven })
  @IsObject()
  @ValidateNested()
  @Type(() => FactsGiven)
  facts: FactsGiven;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;
}
