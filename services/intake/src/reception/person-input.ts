import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay } from '@cau-noi/platform';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateBy,
  type ValidationArguments,
} from 'class-validator';
import { type IdKind, type Identity, idKinds, type Sex, sexes } from '../domain/person.js';
import { tidy } from '../domain/vietnamese-text.js';

const citizenNumber = /^\d{12}$/;
const passportNumber = /^[A-Za-z0-9]{6,12}$/;
const anyNumber = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{2,29}$/u;

/** The number fits its kind: twelve digits for the citizen's number, 6–12 letters and digits for a passport. */
const FitsIdKind = (): PropertyDecorator =>
  ValidateBy({
    name: 'matches',
    validator: {
      validate: (number: unknown, args?: ValidationArguments) =>
        typeof number === 'string' && shapeOf(args?.object as PersonInput).test(number.trim()),
      defaultMessage: () => '$property does not fit the kind of paper',
    },
  });

function shapeOf({ idKind }: PersonInput): RegExp {
  if (!idKind || idKind === 'other') return anyNumber;
  return idKind === 'passport' ? passportNumber : citizenNumber;
}

/** A person as typed at the desk. Only the name is needed; the rest may follow. */
export class PersonInput {
  @ApiProperty({ maxLength: 120, example: 'Người Thử A (synthetic)' })
  @IsString()
  @MaxLength(120)
  @Matches(/\p{L}.*[\p{L}\p{N}]/u)
  name!: string;

  @ApiPropertyOptional({ enum: idKinds, description: 'Without it: citizen-card for twelve digits, else other.' })
  @IsOptional()
  @IsIn(idKinds)
  idKind?: IdKind | null;

  @ApiPropertyOptional({ type: String, example: '000000000001' })
  @IsOptional()
  @FitsIdKind()
  idNumber?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsDay()
  idIssuedOn?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  idIssuedAt?: string | null;

  @ApiPropertyOptional({ type: String, example: '0000000001' })
  @IsOptional()
  @IsString()
  @Matches(/^\+?[\d][\d .()-]{4,24}$/)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: 300 })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  address?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsDay()
  birthDate?: string | null;

  @ApiPropertyOptional({ enum: sexes })
  @IsOptional()
  @IsIn(sexes)
  sex?: Sex | null;

  @ApiPropertyOptional({ type: String, maxLength: 60 })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  ethnicGroup?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: 120 })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  occupation?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: 60 })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  nationality?: string | null;

  @ApiPropertyOptional({ type: Boolean, description: 'Speaks for the group (Luật TCD Đ.29).' })
  @IsOptional()
  @IsBoolean()
  representative?: boolean | null;
}

/** The same person in the form that is kept: composed Unicode, single spaces, empty text as nothing. */
export function identityOf(input: PersonInput): Identity {
  const idNumber = text(input.idNumber);
  const inferred = idNumber && (citizenNumber.test(idNumber) ? 'citizen-card' : 'other');
  return {
    name: tidy(input.name),
    idKind: idNumber ? (input.idKind ?? (inferred as IdKind)) : null,
    idNumber,
    idIssuedOn: input.idIssuedOn ?? null,
    idIssuedAt: text(input.idIssuedAt),
    phone: text(input.phone),
    address: text(input.address),
    birthDate: input.birthDate ?? null,
    sex: input.sex ?? null,
    ethnicGroup: text(input.ethnicGroup),
    occupation: text(input.occupation),
    nationality: text(input.nationality),
  };
}

const text = (value: string | null | undefined): string | null => (value ? tidy(value) || null : null);
