import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { type Accepted, Allow, Cmd, type Command, type Page, PageOf } from '@cau-noi/platform';
import {
  AppointHolder,
  ChangePost,
  CreatePost,
  OfficerListQuery,
  PostListQuery,
  RegisterOfficer,
} from './post.input.js';
import { OfficerView, PostView } from './post.view.js';
import { PostsService } from './posts.service.js';

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
  list(@Query() { vacant, ...query }: PostListQuery): Promise<Page<PostView>> {
    return this.transactions.read((tx) => this.posts.list(tx, { ...query, isVacant: vacant === 'true' }));
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
  list(@Query() query: OfficerListQuery): Promise<Page<OfficerView>> {
    return this.transactions.read((tx) => this.posts.officers(tx, query));
  }
}
