import { Injectable } from '@nestjs/common';
import { dayOf, yearOf } from '@cau-noi/calendar';
import { Clock, type Actor } from '@cau-noi/platform';
import { readRecordNumber, type RecordNumber, writeRecordNumber } from '@cau-noi/rules';
import { ServiceRegistry } from '../upstream/service-registry.service.js';
import { Upstream } from '../upstream/upstream.service.js';
import { TokensService } from '../sessions/tokens.service.js';

/** What a typed number may be the number of: cases by their own, by that of an alert, and by those of the desk's registers. */
export type Numbered = { caseNumbers: string[]; alertNumbers: string[]; caseIds: string[] };

/** The first year whose register may be in the system; two digits are enough up to 2089. */
const firstYear = 1990;

/** Every number that is printed or shown leads to its case. */
@Injectable()
export class NumbersService {
  constructor(
    private readonly services: ServiceRegistry,
    private readonly upstream: Upstream,
    private readonly tokens: TokensService,
    private readonly clock: Clock,
  ) {}

  /** In the registers of units with these codes. Never inside a transaction: it asks another service. */
  async read(actor: Actor, words: string, codes: readonly string[]): Promise<Numbered> {
    const number = readRecordNumber(words);
    if (!number) return { caseNumbers: [], alertNumbers: [], caseIds: [] };
    const years = number.year === null ? this.allYears() : [fullYear(number.year)];
    const write = (series: string): string[] => years.map((year) => writeRecordNumber(series, year, number.serial));
    return {
      caseNumbers: codesOf(number, codes).flatMap(write),
      alertNumbers: number.registers.includes('CB') ? write('CB') : [],
      caseIds: await this.inRegisters(actor, number, { codes, years }),
    };
  }

  /** While the desk's service is away, only what the console itself knows is found. */
  private async inRegisters(
    actor: Actor,
    { registers, serial }: RecordNumber,
    { codes, years }: { codes: readonly string[]; years: number[] },
  ): Promise<string[]> {
    const series = registers.filter((one) => one === 'LT' || one === 'Đ');
    if (series.length === 0) return [];
    const asked = { unitCodes: codes.slice(0, mostUnits), registers: series, years, serial };
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await this.tokens.tokenFor(actor.accountId, actor)}`,
    };
    const outgoing = { method: 'POST', path: '/v1/numbers/cases', headers, body: Buffer.from(JSON.stringify(asked)) };
    const answer = await this.upstream.ask(this.services.urlsOf('intake'), outgoing, patienceMs).catch(() => null);
    if (answer?.status !== 200) return [];
    return (JSON.parse(answer.body.toString('utf8')) as { caseIds: string[] }).caseIds;
  }

  private allYears(): number[] {
    const last = yearOf(dayOf(this.clock.now()));
    return Array.from({ length: Math.max(1, last - firstYear + 1) }, (_, back) => last - back);
  }
}

const mostUnits = 2_000;
const patienceMs = 5_000;

const fullYear = (twoDigits: number): number => (twoDigits >= firstYear % 100 ? 1900 : 2000) + twoDigits;

/** The unit that was typed (a Đ may be meant by the D of a code), or every unit of the reader. */
function codesOf({ registers, unit }: RecordNumber, codes: readonly string[]): readonly string[] {
  if (!registers.includes('case')) return [];
  return unit === null ? codes : [...new Set([unit, unit.replaceAll('Đ', 'D')])];
}
