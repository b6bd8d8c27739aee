import { ApiProperty } from '@nestjs/swagger';
import { causes, type Cause, type Duration, type Policy } from './policy.js';

/** `{ workingDays: n }`, `{ workingHours: n }` (07:30–11:30, 13:30–17:00 of working days) or `{ hours: n }`. */
export const duration = {
  type: 'object',
  properties: { workingDays: { type: 'integer' }, workingHours: { type: 'integer' }, hours: { type: 'integer' } },
  example: { workingDays: 2 },
} as const;

class PolicyStep {
  @ApiProperty({ ...duration, description: 'How long the person told at this step may stay silent.' })
  after: Duration;
}

export class PolicyFacts implements Policy {
  @ApiProperty({ enum: causes }) policyId: Cause;
  @ApiProperty({ type: [PolicyStep], description: 'The last one holds for all later steps.' }) steps: PolicyStep[];
  @ApiProperty({ ...duration, description: 'How often the last person is reminded.' }) repeatEvery: Duration;
  @ApiProperty({ type: Number, nullable: true, description: 'How many people are told at most.' })
  maxSteps: number | null;
  @ApiProperty({ type: Number }) version: number;
}

export class PolicyView extends PolicyFacts {
  @ApiProperty({ enum: causes, description: 'The same as `policyId`.' }) id: string;
}

export class PolicyList {
  @ApiProperty({ type: [PolicyView] }) items: PolicyView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

/** A policy as a client sees it. */
export const policyView = (policy: Policy): PolicyView => ({ id: policy.policyId, ...policy });
