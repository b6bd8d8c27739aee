import { Allow } from '@cau-noi/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { type NumbersAsked, NumbersService, series } from './numbers.store.js';

export class NumbersBody implements NumbersAsked {
  @IsArray() @ArrayMaxSize(2_000) @IsString({ each: true }) unitCodes!: string[];
  @IsArray() @ArrayMaxSize(2) @IsIn(series, { each: true }) registers!: (typeof series)[number][];
  @IsArray() @ArrayMaxSize(100) @IsInt({ each: true }) years!: number[];
  @IsInt() @Min(1) @Max(9_999_999) serial!: number;
}

/** Inner port only: the console asks it for cases by the numbers of the registers, and shows those the reader may see. */
@ApiExcludeController()
@Controller('v1/numbers')
export class NumbersController {
  constructor(private readonly numbers: NumbersService) {}

  @Post('cases')
  @HttpCode(200)
  @Allow('case.read')
  cases(@Body() asked: NumbersBody): Promise<{ caseIds: string[] }> {
    return this.numbers.cases(asked);
  }
}
