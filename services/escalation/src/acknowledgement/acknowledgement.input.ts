import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay } from '@cau-noi/platform';
import { longest } from '@cau-noi/rules';
import { answerWords } from '@cau-noi/vocabulary';
import type { Word } from '../alerts/alert.js';

export class AcknowledgeAlert {
  @ApiPropertyOptional({
    enum: answerWords,
    description:
      'What I say, always: I deal with it (by the end of `returnOn`, else it goes one level higher); it is not mine or a false alarm (the note says why; the next one is told at once); I know and watch (told again on the morning of `returnOn`). A day lies 10 working days ahead at most.',
  })
  @IsOptional()
  @IsIn(answerWords)
  word?: Word | null;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Today or later.' })
  @IsOptional()
  @IsDay()
  returnOn?: string | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: longest.alertNote,
    description: 'Kept beside the alert, never published. No data of petitioners.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(longest.alertNote)
  note?: string | null;
}
