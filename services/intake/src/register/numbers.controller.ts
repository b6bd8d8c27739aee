import { Transactions } from '@cau-noi/messaging';
import { Allow } from '@cau-noi/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { NumbersBody } from './numbers.input.js';
import { casesByNumber } from './numbers.store.js';

/** Inner port only: the console asks it for cases by the numbers of the registers, and shows those the reader may see. */
@ApiExcludeController()
@Controller('v1/numbers')
export class NumbersController {
  constructor(private readonly transactions: Transactions) {}

  @Post('cases')
  @HttpCode(200)
  @Allow('case.read')
  async cases(@Body() asked: NumbersBody): Promise<{ caseIds: string[] }> {
    return { caseIds: await this.transactions.read((tx) => casesByNumber(tx, asked)) };
  }
}
