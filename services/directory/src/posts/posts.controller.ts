import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Transactions } from '@cau-noi/messaging';
import { type Accepted, Allow, Cmd, type Command, IsDay, type Page, PageOf, PageQuery } from '@cau-noi/platform';
import { roleCodes, type Role } from '@cau-noi/vocabulary';
import { OfficerView, PostView } from '../units/unit.view.js';
import { PostsService } from './posts.service.js';
import { TextBody } from '../units/units.controller.js';

export class CreatePost {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Given by the caller, or left out.' })
  @IsOptional()
  @IsUUID()
  id?: string;
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() unitId!: string;
  @ApiProperty({ type: TextBody }) @IsNotEmpty() @ValidateNested() @Type(() => TextBody) title!: TextBody;
  @ApiProperty({ type: String, enum: roleCodes }) @IsIn(roleCodes) role!: Role;
  @ApiProperty({ type: Boolean, description: 'The one post that leads the unit.' }) @IsBoolean() isHead!: boolean;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() validFrom!: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsDay() validTo?: string | null;
}

export class ChangePost {
  @ApiPropertyOptional({ type: TextBody })
  @ValidateIf((body: ChangePost) => body.title !== undefined)
  @IsNotEmpty()
  @ValidateNested()
  @Type(() => TextBody)
  title?: TextBody;
  @ApiPropertyOptional({ type: String, enum: roleCodes })
  @ValidateIf((body: ChangePost) => body.role !== undefined)
  @IsIn(roleCodes)
  role?: Role;
  @ApiPropertyOptional({ type: Boolean })
  @ValidateIf((body: ChangePost) => body.isHead !== undefined)
  @IsBoolean()
  isHead?: boolean;
  @ApiPropertyOptional({ type: String, format: 'date' })
  @ValidateIf((body: ChangePost) => body.validFrom !== undefined)
  @IsDay()
  validFrom?: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsDay() validTo?: string | null;
}

export class AppointHolder {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() officerId!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'First day. Officer and first day name a tenure; sent again, its end is amended.',
  })
  @IsDay()
  from!: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Last day.' })
  @IsOptional()
  @IsDay()
  to?: string | null;
}

export class RegisterOfficer {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Given by the caller, or left out.' })
  @IsOptional()
  @IsUUID()
  id?: string;
  @ApiProperty({ type: String, maxLength: 120 }) @IsString() @IsNotEmpty() @MaxLength(120) name!: string;
}

export class PostListQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, format: 'uuid' }) @IsOptional() @IsUUID() unitId?: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only posts this officer holds on the day.' })
  @IsOptional()
  @IsUUID()
  officerId?: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'The day asked about; today unless given.' })
  @IsOptional()
  @IsDay()
  at?: string;
}

@ApiTags('directory')
@Controller('v1/posts')
export class PostsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly posts: PostsService,
  ) {}

  /** Sets up a post of a unit; at most one head post at a time. */
  @Post()
  @Allow('unit.change')
  create(@Cmd() command: Command, @Body() body: CreatePost): Promise<Accepted> {
    return this.transactions.command(command, (tx) =>
      this.posts.create(tx, { ...body, validTo: body.validTo ?? null }),
    );
  }

  /** Posts that exist on a day, with who holds them. */
  @Get()
  @Allow('unit.read')
  @PageOf(PostView)
  list(@Query() query: PostListQuery): Promise<Page<PostView>> {
    return this.transactions.read((tx) => this.posts.list(tx, query));
  }

  /** Changes title, role or days of a post. */
  @Patch(':id')
  @Allow('unit.change')
  change(@Param('id', ParseUUIDPipe) id: string, @Cmd() command: Command, @Body() body: ChangePost): Promise<Accepted> {
    return this.transactions.command(command, (tx) => this.posts.change(tx, command, id, body));
  }

  /** Records who holds the post from when to when; days without a holder are a vacancy. */
  @Post(':id/holders')
  @HttpCode(200)
  @Allow('unit.change')
  appoint(
    @Param('id', ParseUUIDPipe) id: string,
    @Cmd() command: Command,
    @Body() body: AppointHolder,
  ): Promise<Accepted> {
    return this.transactions.command(command, (tx) =>
      this.posts.appoint(tx, id, { ...body, to: body.to ?? null }, command.expectedVersion),
    );
  }
}

@ApiTags('directory')
@Controller('v1/officers')
export class OfficersController {
  constructor(
    private readonly transactions: Transactions,
    private readonly posts: PostsService,
  ) {}

  /** Adds an official to the directory. */
  @Post()
  @Allow('unit.change')
  register(@Cmd() command: Command, @Body() body: RegisterOfficer): Promise<Accepted> {
    return this.transactions.command(command, (tx) => this.posts.register(tx, body));
  }

  /** Officials by name. */
  @Get()
  @Allow('unit.read')
  @PageOf(OfficerView)
  list(@Query() query: PageQuery): Promise<Page<OfficerView>> {
    return this.transactions.read((tx) => this.posts.officers(tx, query));
  }
}
