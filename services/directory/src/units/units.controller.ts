import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  type PipeTransform,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Transactions } from '@cau-noi/messaging';
import {
  Allow,
  BodyLimit,
  Cmd,
  type Command,
  IsDay,
  MayAnswer,
  type Page,
  PageOf,
  PageQuery,
  Problem,
} from '@cau-noi/platform';
import { levelKey, unitCode } from '../import/unit-row.js';
import { UnitView } from './unit.view.js';
import { UnitsService } from './units.service.js';

/** Vietnamese and English, as people read it. */
export class TextBody {
  @ApiProperty({ type: String, maxLength: 200 }) @IsString() @IsNotEmpty() @MaxLength(200) vi!: string;
  @ApiProperty({ type: String, maxLength: 200 }) @IsString() @IsNotEmpty() @MaxLength(200) en!: string;
}

export class LineBody {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit one level above; null at the top.',
  })
  @ValidateIf((line: LineBody) => line.parentId !== null)
  @IsUUID()
  parentId!: string | null;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day.' })
  @ValidateIf((line: LineBody) => line.to !== null)
  @IsDay()
  to!: string | null;
}

export class CommitteeBody {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() committeeId!: string;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day.' })
  @ValidateIf((committee: CommitteeBody) => committee.to !== null)
  @IsDay()
  to!: string | null;
}

export class EstablishUnit {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Given by the caller, or left out.' })
  @IsOptional()
  @IsUUID()
  id?: string;
  @ApiProperty({ type: String, pattern: unitCode.source }) @Matches(unitCode) code!: string;
  @ApiProperty({ type: TextBody }) @IsNotEmpty() @ValidateNested() @Type(() => TextBody) name!: TextBody;
  @ApiProperty({ type: String, enum: ['state', 'party'] }) @IsIn(['state', 'party']) hierarchy!: 'state' | 'party';
  @ApiProperty({ type: String, example: 'commune' }) @MaxLength(80) @Matches(levelKey) level!: string;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit one level above; left out at the top.',
  })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The Party committee beside a State unit.',
  })
  @IsOptional()
  @IsUUID()
  committeeId?: string | null;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() validFrom!: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Last day.' })
  @IsOptional()
  @IsDay()
  validTo?: string | null;
}

export class ChangeUnit {
  @ApiPropertyOptional({ type: String, pattern: unitCode.source })
  @ValidateIf(isGiven('code'))
  @Matches(unitCode)
  code?: string;
  @ApiPropertyOptional({ type: TextBody })
  @ValidateIf(isGiven('name'))
  @IsNotEmpty()
  @ValidateNested()
  @Type(() => TextBody)
  name?: TextBody;
  @ApiPropertyOptional({ type: String }) @ValidateIf(isGiven('level')) @MaxLength(80) @Matches(levelKey) level?: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) @ValidateIf(isGiven('validFrom')) @IsDay() validFrom?: string;
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Last day; null takes an end back.',
  })
  @IsOptional()
  @IsDay()
  validTo?: string | null;
  @ApiPropertyOptional({
    type: [LineBody],
    description: 'Every reporting line there was, is or will be; replaces the list.',
  })
  @ValidateIf(isGiven('lines'))
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LineBody)
  lines?: LineBody[];
  @ApiPropertyOptional({ type: [CommitteeBody], description: 'Every committee beside the unit; replaces the list.' })
  @ValidateIf(isGiven('committees'))
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CommitteeBody)
  committees?: CommitteeBody[];
}

export class UnitListQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'The day asked about; today unless given.' })
  @IsOptional()
  @IsDay()
  at?: string;
  @ApiPropertyOptional({ type: String, enum: ['state', 'party'] })
  @IsOptional()
  @IsIn(['state', 'party'])
  hierarchy?: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only units right below this one.' })
  @IsOptional()
  @IsUUID()
  parentId?: string;
  @ApiPropertyOptional({ type: String }) @IsOptional() @Matches(unitCode) code?: string;
  @ApiPropertyOptional({
    type: String,
    maxLength: 100,
    description: 'Only units whose name or code holds these words; case, tone marks and đ/d do not count.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  words?: string;
}

/** The body of an import must be a file, not JSON. */
class CsvText implements PipeTransform<unknown, string> {
  transform(body: unknown): string {
    if (typeof body === 'string' && body.length > 0) return body;
    throw new Problem(400, 'not-csv', {
      vi: 'Gửi tệp CSV (text/csv, UTF-8).',
      en: 'Send a CSV file (text/csv, UTF-8).',
    });
  }
}

/** null is no value for these fields, unlike a field that is left out. */
function isGiven(field: string): (body: object) => boolean {
  return (body) => (body as Record<string, unknown>)[field] !== undefined;
}

@ApiTags('directory')
@Controller('v1/units')
export class UnitsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: UnitsService,
  ) {}

  /** Sets up an agency or a committee. */
  @Post()
  @Allow('unit.change')
  establish(@Cmd() command: Command, @Body() body: EstablishUnit): Promise<UnitView> {
    return this.transactions.command(command, (tx) =>
      this.units.establish(tx, {
        ...body,
        parentId: body.parentId ?? null,
        committeeId: body.committeeId ?? null,
        validTo: body.validTo ?? null,
      }),
    );
  }

  /** Loads a file of units: all lines or none; the same file again changes nothing. */
  @Post('import')
  @MayAnswer(422)
  @BodyLimit(1_048_576)
  @HttpCode(200)
  @Allow('unit.change')
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  import(
    @Cmd() command: Command,
    @Body(CsvText) csv: string,
  ): Promise<{ created: number; changed: number; unchanged: number }> {
    return this.transactions.command(command, (tx) => this.units.import(tx, csv));
  }

  /** Units valid on a day, by code. */
  @Get()
  @Allow('unit.read')
  @PageOf(UnitView)
  list(@Query() query: UnitListQuery): Promise<Page<UnitView>> {
    return this.transactions.read((tx) => this.units.list(tx, query));
  }

  /** One unit with its whole history, whether valid today or not. */
  @Get(':id')
  @Allow('unit.read')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: UnitView })
  one(@Param('id', ParseUUIDPipe) id: string): Promise<UnitView> {
    return this.transactions.read((tx) => this.units.one(tx, id));
  }

  /** Changes facts, reporting lines or the end of a unit. */
  @Patch(':id')
  @Allow('unit.change')
  change(@Param('id', ParseUUIDPipe) id: string, @Cmd() command: Command, @Body() body: ChangeUnit): Promise<UnitView> {
    return this.transactions.command(command, (tx) => this.units.change(tx, command, id, body));
  }
}
