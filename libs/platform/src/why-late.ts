import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { longestUnexplained } from '@cau-noi/rules';
import { IsIn, IsOptional } from 'class-validator';
import { lateReasons } from '@cau-noi/vocabulary';

/** Why it is entered late; asked for what is entered more than a few days after it happened, shown in the history. */
export const WhyLate = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      enum: Object.keys(lateReasons),
      description: `Asked when entered more than ${longestUnexplained} days late. ${Object.entries(lateReasons)
        .map(([code, { vi, en }]) => `${code}: ${vi} / ${en}`)
        .join('; ')}`,
    }),
    IsOptional(),
    IsIn(Object.keys(lateReasons)),
  );
