import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Cmd,
  CurrentActor,
  MayAnswer,
  PageOf,
  type Accepted,
  type Actor,
  type Command,
  type Page,
} from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { exportColumns } from './export.js';
import { contentTypes } from './export-file.service.js';
import { StartExport } from './export.input.js';
import { ExportView } from './export.view.js';
import { ExportsService } from './exports.service.js';

const binary = { schema: { type: 'string', format: 'binary' } };

@ApiTags('console')
@Controller('v1/exports')
export class ExportsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly exports: ExportsService,
  ) {}

  @Post()
  @Allow('case.read')
  start(@Body() { columns, filter, ...order }: StartExport, @Cmd() command: Command): Promise<Accepted> {
    const whole = { ...order, filter: { ...filter }, columns: columns ?? exportColumns };
    return this.transactions.command(command, (tx) => this.exports.start(tx, whole, command));
  }

  @Get()
  @Allow('case.read')
  @PageOf(ExportView)
  async list(@CurrentActor() actor: Actor): Promise<Page<ExportView>> {
    return { items: await this.transactions.read((tx) => this.exports.list(tx, actor)), next: null };
  }

  @Get(':id')
  @Allow('case.read')
  @ApiOkResponse({ type: ExportView })
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExportView> {
    return this.transactions.read((tx) => this.exports.one(tx, actor, id));
  }

  @Get(':id/file')
  @Allow('case.read')
  @MayAnswer(409)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({
    description: 'The file.',
    content: Object.fromEntries(Object.values(contentTypes).map((type) => [type, binary])),
  })
  async file(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { content, fileName, format, size } = await this.exports.file(actor, id);
    const disposition = `attachment; filename="${fileName}"`;
    return new StreamableFile(content, { type: contentTypes[format], disposition, length: size });
  }
}
