import { ApiProperty } from '@nestjs/swagger';
import { hierarchyCodes, kindCodes, type Hierarchy, type Kind, type Text } from '@cau-noi/vocabulary';
import { inForceOn } from './choice.js';
import type { NamedPost } from './policies.store.js';
import {
  causes,
  postsNamedIn,
  versionStates,
  whoCodes,
  type Cause,
  type Duration,
  type Policy,
  type Step,
  type VersionState,
  type Who,
} from './policy.js';
import { appliedOf, type PolicyVersion } from './policy-version.js';
import type { QuietHours } from './quiet-hours.js';

/** `{ workingDays: n }`, `{ workingHours: n }` (07:30–11:30, 13:30–17:00 of working days) or `{ hours: n }`. */
export const duration = {
  type: 'object',
  properties: { workingDays: { type: 'integer' }, workingHours: { type: 'integer' }, hours: { type: 'integer' } },
  example: { workingDays: 2 },
} as const;

const nullableId = { type: String, format: 'uuid', nullable: true };
const nullableInstant = { type: String, format: 'date-time', nullable: true };

class PolicyStep implements Step {
  @ApiProperty({ ...duration, description: 'How long the person told at this step may stay silent.' })
  after: Duration;
  @ApiProperty({ enum: whoCodes, required: false }) who?: Who;
  @ApiProperty({ type: String, format: 'uuid', required: false, description: 'The post, where `who` is one.' })
  postId?: string;
  @ApiProperty({ type: [String], required: false, description: 'Posts told at the same instant.' })
  also?: readonly string[];
  @ApiProperty({ type: Number, required: false, description: 'How many of those told must answer.' })
  answers?: number;
}

class QuietHoursView implements QuietHours {
  @ApiProperty({ type: String, example: '17:00' }) from: string;
  @ApiProperty({ type: String, example: '07:30' }) to: string;
  @ApiProperty({ type: Boolean, description: 'Days that are not worked are quiet as a whole.' }) restDays: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'A crowd of so many people is told at any hour.' })
  exceptPeople: number | null;
}

export class PolicyFacts implements Policy {
  @ApiProperty({ type: String, description: '`overdue` and `crowd` ship with the system.' }) policyId: string;
  @ApiProperty({ type: [PolicyStep], description: 'The last one holds for all later steps.' })
  steps: readonly PolicyStep[];
  @ApiProperty({ ...duration, description: 'How often the last person is reminded.' }) repeatEvery: Duration;
  @ApiProperty({ type: Number, nullable: true, description: 'How many people are told at most.' })
  maxSteps: number | null;
  @ApiProperty({ type: QuietHoursView, nullable: true, required: false, description: 'No next step, no reminder.' })
  quiet?: QuietHours | null;
  @ApiProperty({ type: Number }) version: number;
}

class TextView implements Text {
  @ApiProperty({ type: String }) vi: string;
  @ApiProperty({ type: String }) en: string;
}

class NamedPostView implements NamedPost {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid' }) unitId: string;
  @ApiProperty({ type: TextView, nullable: true }) title: TextView | null;
  @ApiProperty({ type: TextView, nullable: true }) unitName: TextView | null;
}

class MoveView {
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiProperty({ type: String, format: 'uuid' }) by: string;
  @ApiProperty({ type: String }) reason: string;
  @ApiProperty({ type: Number, description: 'How many alerts.' }) alerts: number;
}

/** A version of a policy with its history. */
export class PolicyVersionView extends PolicyFacts {
  @ApiProperty({ type: String, format: 'uuid', description: 'Of this version.' }) id: string;
  @ApiProperty({ enum: causes }) cause: Cause;
  @ApiProperty({ enum: hierarchyCodes, nullable: true, description: 'Null: both lines.' }) line: Hierarchy | null;
  @ApiProperty({ ...nullableId, description: 'For this unit and all below it; null: everywhere.' })
  unitId: string | null;
  @ApiProperty({ enum: kindCodes, isArray: true, description: 'For cases of these kinds; none: for all.' })
  kinds: readonly Kind[];
  @ApiProperty({ enum: versionStates }) state: VersionState;
  @ApiProperty({ type: Boolean, description: 'Alerts that rise today get this version.' }) isInForce: boolean;
  @ApiProperty({ type: String, format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day; null: without end.' })
  validTo: string | null;
  @ApiProperty({ type: String }) reason: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Version that had been applied when it was drafted.' })
  basedOn: number | null;
  @ApiProperty({ ...nullableId, description: 'Null: it shipped with the system.' }) draftedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) draftedByName: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) draftedAt: Date;
  @ApiProperty(nullableId) appliedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) appliedByName: string | null;
  @ApiProperty(nullableInstant) appliedAt: Date | null;
  @ApiProperty({ type: [NamedPostView], description: 'The posts that its steps name.' }) posts: NamedPostView[];
  @ApiProperty({ type: [MoveView], description: 'When running alerts were moved to it.' }) moves: MoveView[];
}

export class PolicyVersionList {
  @ApiProperty({ type: [PolicyVersionView] }) items: PolicyVersionView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

type Known = { names: ReadonlyMap<string, string>; posts: readonly NamedPost[] };

/** All versions as a client sees them, with those that hold on `today`; `known`: officers and posts they name. */
export function versionViews(versions: readonly PolicyVersion[], today: string, known: Known): PolicyVersionView[] {
  const holding = new Set(inForceOn(appliedOf(versions), today).map(({ policy }) => keyOf(policy)));
  const nameOf = (officerId: string | null): string | null => (officerId && known.names.get(officerId)) ?? null;
  return versions.map(({ versionId, ...version }) => ({
    id: versionId,
    ...version,
    isInForce: version.state === 'applied' && holding.has(keyOf(version)),
    draftedByName: nameOf(version.draftedBy),
    appliedByName: nameOf(version.appliedBy),
    posts: known.posts.filter(({ id }) => postsNamedIn(version).includes(id)),
  }));
}

const keyOf = ({ policyId, version }: Pick<Policy, 'policyId' | 'version'>): string => `${policyId} ${version}`;
