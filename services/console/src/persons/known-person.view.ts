import { ApiProperty } from '@nestjs/swagger';
import { CaseItem } from '../cases/case-item.view.js';

/** Where the details of somebody may be opened, with a reason. */
export class RecordedPerson {
  @ApiProperty({ type: String, description: 'Opaque; only the vault turns it back.' }) personKey: string;
  @ApiProperty({ type: String }) caseId: string;
}

/** What the desk learns of somebody who came before: how often, and the cases the reader may see, never of a denouncer. */
export class KnownPerson {
  @ApiProperty({ type: Number }) visits: number;
  @ApiProperty({ type: [CaseItem], description: 'Cases that a further petition may join.' }) cases: CaseItem[];
  @ApiProperty({ type: [CaseItem], description: 'Cases that have ended: a further petition is a case of its own.' })
  endedCases: CaseItem[];
  @ApiProperty({
    type: RecordedPerson,
    nullable: true,
    description: 'The last petition here that names them; null when there is none, and for a denouncer.',
  })
  recorded: RecordedPerson | null;
}
