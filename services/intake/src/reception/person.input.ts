import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay } from '@cau-noi/platform';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateBy,
  type ValidationArguments,
} from 'class-validator';
import { fitsIdNumber, fitsName, fitsPhone, type IdKind, idKinds, isBirthDate, longest } from '@cau-noi/rules';
import { codesOf, sexes, type Sex } from '@cau-noi/vocabulary';

/** The number fits its kind: twelve digits for the citizen's number, 6–12 letters and digits for a passport. */
const FitsIdKind = (): PropertyDecorator =>
  fits('does not fit the kind of paper', (number, { idKind }) => fitsIdNumber(idKind ?? null, number));

/** A check of `libs/rules`, which the page makes too. */
const fits = (what: string, check: (value: string, person: PersonInput) => boolean): PropertyDecorator =>
  ValidateBy({
    name: 'matches',
    validator: {
      validate: (value: unknown, args?: ValidationArguments) =>
        typeof value === 'string' && check(value, args?.object as PersonInput),
      defaultMessage: () => `$property ${what}`,
    },
  });

/** A person as typed at the desk. Only the name is needed; the rest may follow. */
export class PersonInput {
  @ApiProperty({ maxLength: longest.name, example: 'Người Thử A (synthetic)' })
  @IsString()
  @MaxLength(longest.name)
  @fits('is no name', fitsName)
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

  @ApiPropertyOptional({ type: String, maxLength: longest.idIssuedAt })
  @IsOptional()
  @IsString()
  @MaxLength(longest.idIssuedAt)
  idIssuedAt?: string | null;

  @ApiPropertyOptional({ type: String, example: '0000000001' })
  @IsOptional()
  @IsString()
  @fits('is no telephone number', fitsPhone)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: longest.address })
  @IsOptional()
  @IsString()
  @MaxLength(longest.address)
  address?: string | null;

  @ApiPropertyOptional({
    type: String,
    example: '1950-02-28',
    description: 'A day, or a year alone as older cards name it.',
  })
  @IsOptional()
  @fits('is no date of birth', isBirthDate)
  birthDate?: string | null;

  @ApiPropertyOptional({ enum: codesOf(sexes) })
  @IsOptional()
  @IsIn(codesOf(sexes))
  sex?: Sex | null;

  @ApiPropertyOptional({ type: String, maxLength: longest.ethnicGroup })
  @IsOptional()
  @IsString()
  @MaxLength(longest.ethnicGroup)
  ethnicGroup?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: longest.occupation })
  @IsOptional()
  @IsString()
  @MaxLength(longest.occupation)
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
