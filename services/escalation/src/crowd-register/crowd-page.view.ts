import { ApiProperty } from '@nestjs/swagger';
import { peopleOn } from '../crowd-stream/people.js';
import type { CrowdDayRow, CrowdLevelRow } from '../crowd-stream/crowds.table.js';
import type { CrowdLinkRow, CrowdPetitionRow } from '../crowd-stream/stream.table.js';
import { CrowdAlertView, CrowdItem, crowdItem, CrowdThresholds, thresholds } from './crowd.view.js';
import type { CrowdAlert, SeenCrowd } from './crowds-seen.store.js';

const uuid = { type: String, format: 'uuid' };
const nullableId = { ...uuid, nullable: true };
const nullableText = { type: String, nullable: true };
const instant = { type: String, format: 'date-time' };

export class CrowdUnit {
  @ApiProperty(uuid) unitId: string;
  @ApiProperty({ type: Number }) people: number;
  @ApiProperty({ type: Number }) petitions: number;
  @ApiProperty({ type: Number }) cases: number;
}

export class CrowdCase {
  @ApiProperty(uuid) caseId: string;
  @ApiProperty(nullableText) caseNumber: string | null;
  @ApiProperty(nullableId) unitId: string | null;
  @ApiProperty({ type: Number }) people: number;
  @ApiProperty({ type: Number }) petitions: number;
  @ApiProperty({ ...instant, description: 'Its first petition that counts.' }) receivedAt: Date;
  @ApiProperty(nullableText) matter: string | null;
}

export class CrowdDay {
  @ApiProperty({ type: String, format: 'date' }) day: string;
  @ApiProperty({ type: Number }) people: number;
  @ApiProperty({ type: Number }) petitions: number;
}

export class CrowdLevel {
  @ApiProperty(instant) at: Date;
  @ApiProperty({ type: Number }) level: number;
  @ApiProperty({ type: Number }) before: number;
  @ApiProperty({ type: Number }) people: number;
  @ApiProperty({ type: String, description: 'petition, link, unlink, withdrawn, expired, merged-into, split-off.' })
  reason: string;
  @ApiProperty({ ...nullableId, description: 'The crowd it was merged into or split off from.' })
  otherId: string | null;
}

export class CrowdTie {
  @ApiProperty({
    enum: ['found', 'set', 'matter'],
    description: 'Found alike; set by an officer; of one named matter.',
  })
  source: 'found' | 'set' | 'matter';
  @ApiProperty({ type: [String], description: 'Numbers of the cases, as far as the reader sees them.' })
  caseNumbers: string[];
  @ApiProperty({ type: Number, nullable: true, description: 'How much alike, from 0 to 1.' }) likeness: number | null;
  @ApiProperty(nullableText) matter: string | null;
  @ApiProperty({ ...nullableText, description: 'For those who see one of the cases.' }) reason: string | null;
  @ApiProperty({ ...nullableId, description: 'The unit whose officer said so.' }) byUnitId: string | null;
  @ApiProperty({ ...instant, nullable: true }) at: Date | null;
}

export class CrowdPage extends CrowdItem {
  @ApiProperty({ type: CrowdThresholds }) policy: CrowdThresholds;
  @ApiProperty({ type: [CrowdUnit], description: 'That with the most people first.' }) byUnit: CrowdUnit[];
  @ApiProperty({ type: [CrowdCase], description: 'Cases of units that the reader sees.' }) seenCases: CrowdCase[];
  @ApiProperty({ type: [CrowdDay], description: 'At the end of each day on which it changed, the first day first.' })
  days: CrowdDay[];
  @ApiProperty({ type: [CrowdLevel], description: 'The oldest first.' }) levels: CrowdLevel[];
  @ApiProperty({ type: [CrowdTie] }) ties: CrowdTie[];
  @ApiProperty({ type: [CrowdAlertView], description: 'The latest first.' }) alerts: CrowdAlertView[];
}

/** What the page of a crowd is made of; `units`: those whose cases the reader sees. */
export type PageParts = {
  crowd: SeenCrowd;
  units: readonly string[];
  petitions: readonly CrowdPetitionRow[];
  links: readonly CrowdLinkRow[];
  matters: readonly MatterSaid[];
  levels: readonly CrowdLevelRow[];
  days: readonly CrowdDayRow[];
  alerts: readonly CrowdAlert[];
};
/** That a case was said to belong to a matter. */
export type MatterSaid = {
  caseId: string;
  matterId: string;
  name: string;
  reason: string | null;
  namedAt: Date | null;
  namedBy: { unitId: string } | null;
};

/** A crowd with all that its readers may know: counts for everybody, cases of the units they see, never a person. */
export function crowdPage(parts: PageParts): CrowdPage {
  const { crowd, units, petitions, days, levels, alerts } = parts;
  const isSeen = ({ unitId }: Pick<CrowdPetitionRow, 'unitId'>): boolean => unitId !== null && units.includes(unitId);
  const names = new Map(parts.matters.map(({ caseId, name }) => [caseId, name]));
  const cases = Map.groupBy(petitions.filter(isSeen), ({ caseId }) => caseId);
  return {
    ...crowdItem(crowd),
    policy: thresholds(),
    byUnit: [...Map.groupBy(petitions, ({ unitId }) => unitId ?? '')]
      .map(([unitId, its]) => ({
        unitId,
        people: peopleOn(its),
        petitions: its.length,
        cases: new Set(its.map(({ caseId }) => caseId)).size,
      }))
      .sort((a, b) => b.people - a.people || (a.unitId < b.unitId ? -1 : 1)),
    seenCases: [...cases].map(([caseId, its]) => ({
      caseId,
      caseNumber: its[0]!.caseNumber,
      unitId: its[0]!.unitId,
      people: peopleOn(its),
      petitions: its.length,
      receivedAt: its[0]!.receivedAt!,
      matter: names.get(caseId) ?? null,
    })),
    days: days.map(({ day, people, petitions: count }) => ({ day, people, petitions: count })),
    levels: levels.map(({ at, level, before, people, reason, otherId }) => ({
      at,
      level,
      before,
      people,
      reason,
      otherId,
    })),
    ties: [...linkTies(parts, isSeen), ...matterTies(parts, isSeen)],
    alerts: [...alerts],
  };
}

type IsSeen = (petition: CrowdPetitionRow) => boolean;

function linkTies({ petitions, links }: PageParts, isSeen: IsSeen): CrowdTie[] {
  const byId = new Map(petitions.map((row) => [row.petitionId, row]));
  return links.map(({ one, other, likeness, reason, saidBy, saidAt }) => {
    const seen = [one, other].flatMap((id) => {
      const row = byId.get(id);
      return row && isSeen(row) ? [row] : [];
    });
    return {
      source: saidBy === null ? 'found' : 'set',
      caseNumbers: seen.flatMap(({ caseNumber }) => caseNumber ?? []),
      likeness,
      matter: null,
      reason: seen.length > 0 ? reason : null,
      byUnitId: saidBy?.unitId ?? null,
      at: saidAt,
    };
  });
}

function matterTies({ petitions, matters }: PageParts, isSeen: IsSeen): CrowdTie[] {
  const seen = new Map(petitions.filter(isSeen).map((row) => [row.caseId, row.caseNumber]));
  return matters.map(({ caseId, name, reason, namedAt, namedBy }) => ({
    source: 'matter',
    caseNumbers: seen.get(caseId) ? [seen.get(caseId)!] : [],
    likeness: null,
    matter: name,
    reason: seen.has(caseId) ? reason : null,
    byUnitId: namedBy?.unitId ?? null,
    at: namedAt,
  }));
}
