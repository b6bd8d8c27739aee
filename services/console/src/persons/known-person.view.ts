import { ApiProperty } from '@nestjs/swagger';
import { CaseItem } from '../cases/case-item.view.js';

/** What the desk learns of somebody who came before: how often, and the cases the reader may see, never of a denouncer. */
export class KnownPerson {
  @ApiProperty({ type: Number }) visits: number;
  @ApiProperty({ type: [CaseItem], description: 'Cases that a further petition may join.' }) cases: CaseItem[];
  @ApiProperty({ type: [CaseItem], description: 'Cases that have ended: a further petition is a case of its own.' })
  endedCases: CaseItem[];
}
