import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsInstant, IsPaperNumber, parseInstant } from '@cau-noi/platform';
import { longest } from '@cau-noi/rules';
import { caseFacts, type Text } from '@cau-noi/vocabulary';

/** An id of another service, in lower case as ids travel in events. */
export const KnownId = (description: string, options: { required?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'uuid', description, ...options }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
    IsUUID(),
  );

/** A stable code: lower-case words with hyphens, never free text. */
export const Code = (description: string, options: { required?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, maxLength: 80, example: 'land-housing', description, ...options }),
    MaxLength(80),
    Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  );

/** One code of a list; the API document says what each means. */
export const OneOf = (list: Readonly<Record<string, Text>>): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: String,
      enum: Object.keys(list),
      description: Object.entries(list)
        .map(([code, { vi, en }]) => `${code}: ${vi} / ${en}`)
        .join('; '),
    }),
    IsIn(Object.keys(list)),
  );

/** The paper of an act as typed in; what is missing is refused by the rule, which names the article that asks for it. */
export class DocumentGiven {
  @ApiProperty({ type: String, maxLength: longest.paperNumber, example: '12/QĐ-UBND' })
  @IsOptional()
  @IsString()
  @MaxLength(longest.paperNumber)
  @IsPaperNumber()
  number?: string;

  @ApiProperty({ type: String, format: 'date', description: 'Date of the paper, not in the future.' })
  @IsOptional()
  @IsDay()
  date?: string;

  @IsOptional()
  @KnownId('Post of the signer.')
  signerPostId?: string;
}

/** The paper an act stands on: number, date, signer. Without it the act is refused (`document-missing`). */
export const OnPaper = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: DocumentGiven }),
    IsOptional(),
    IsObject(),
    ValidateNested(),
    Type(() => DocumentGiven),
  );

/** The officer's own remark; it stays in this service. */
export const Note = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, maxLength: longest.note, description: 'Stays in this service.' }),
    IsOptional(),
    IsString(),
    MaxLength(longest.note),
  );

type FactName = keyof typeof caseFacts;
const described = (name: FactName): string => `${caseFacts[name].vi} / ${caseFacts[name].en}`;
const ifNamed = (): PropertyDecorator => ValidateIf((_facts, value) => value !== undefined);

/** One fact that chooses a time limit; not named: stays as it is. */
export const Fact = (name: FactName): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ type: Boolean, description: described(name) }), ifNamed(), IsBoolean());

/** A fact that is one code of a list. */
export const CodeFact = (name: FactName, list: Readonly<Record<string, Text>>): PropertyDecorator =>
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
export const DayFact = (name: FactName): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, format: 'date', description: described(name) }),
    ifNamed(),
    IsDay(),
  );

/** A fact that is an instant with its zone; it travels in UTC. */
export const InstantFact = (name: FactName): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, format: 'date-time', description: described(name) }),
    ifNamed(),
    IsInstant(),
    Transform(({ value }: { value: unknown }) => parseInstant(value)?.toISOString() ?? value),
  );
