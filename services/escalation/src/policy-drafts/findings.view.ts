import { ApiProperty } from '@nestjs/swagger';
import { findingCodes, type Finding, type FindingCode } from './findings.js';

class FindingView implements Finding {
  @ApiProperty({ enum: findingCodes }) code: FindingCode;
  @ApiProperty({ type: [String], description: 'Ids of units it is about, 50 at most.' }) units: string[];
  @ApiProperty({ type: Number, description: 'How many units; of waits, how many days.' }) count: number;
}

export class FindingList {
  @ApiProperty({ type: [FindingView] }) items: FindingView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
