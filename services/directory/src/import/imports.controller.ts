import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { Allow, BodyLimit, Cmd, type Command, MayAnswer } from '@cau-noi/platform';
import { CsvText } from './csv-text.input.js';
import { ImportCounts, ImportPreview } from './import.view.js';
import { PostImportService } from './post-import.service.js';
import { UnitImportService } from './unit-import.service.js';

const mostBytes = 1_048_576;

@ApiTags('directory')
@ApiConsumes('text/csv')
@Controller('v1')
export class ImportsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: UnitImportService,
    private readonly posts: PostImportService,
  ) {}

  /** Loads a file of units: all lines or none; the same file again changes nothing. */
  @Post('units/import')
  @MayAnswer(422)
  @BodyLimit(mostBytes)
  @HttpCode(200)
  @Allow('unit.change')
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: ImportCounts })
  importUnits(@Cmd() command: Command, @Body(CsvText) csv: string): Promise<ImportCounts> {
    return this.transactions.command(command, (tx) => this.units.import(tx, csv));
  }

  /** What a file of units would do, and every mistake in it; nothing is written. */
  @Post('units/import-preview')
  @BodyLimit(mostBytes)
  @HttpCode(200)
  @Allow('unit.change')
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: ImportPreview })
  previewUnits(@Body(CsvText) csv: string): Promise<ImportPreview> {
    return this.transactions.read((tx) => this.units.preview(tx, csv));
  }

  /** Loads a file of posts and who holds them: all lines or none; the same file again changes nothing. */
  @Post('posts/import')
  @MayAnswer(422)
  @BodyLimit(mostBytes)
  @HttpCode(200)
  @Allow('unit.change')
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: ImportCounts })
  importPosts(@Cmd() command: Command, @Body(CsvText) csv: string): Promise<ImportCounts> {
    return this.transactions.command(command, (tx) => this.posts.import(tx, csv));
  }

  /** What a file of posts would do, and every mistake in it; nothing is written. */
  @Post('posts/import-preview')
  @BodyLimit(mostBytes)
  @HttpCode(200)
  @Allow('unit.change')
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: ImportPreview })
  previewPosts(@Body(CsvText) csv: string): Promise<ImportPreview> {
    return this.transactions.read((tx) => this.posts.preview(tx, csv));
  }
}
