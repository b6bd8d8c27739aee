import { ApiProperty } from '@nestjs/swagger';
import { defaultCrowdPolicy } from '../crowds/facts.js';
import { crowdNumber } from '../crowd-stream/told-crowd.js';
import type { CrowdAlert, SeenCrowd } from './crowds-seen.store.js';

const uuid = { type: String, format: 'uuid' };
const instant = { type: String, format: 'date-time' };

export class CrowdAlertView implements CrowdAlert {
  @ApiProperty(uuid) alertId: string;
  @ApiProperty({ type: String }) alertNumber: string;
  @ApiProperty({ type: String }) line: string;
  @ApiProperty({ type: Number, description: 'The level that was passed.' }) level: number;
  @ApiProperty({ enum: ['raised', 'acknowledged', 'ended'] }) state: string;
  @ApiProperty(instant) raisedAt: string;
}

export class CrowdItem {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: String, description: '`ĐN-<yy>-<four or more digits>`.' }) number: string;
  @ApiProperty({ type: Number, description: 'The highest threshold its people reach; 0 for none.' }) level: number;
  @ApiProperty(instant) levelSince: Date;
  @ApiProperty({ type: Number, description: 'Different people in the window.' }) people: number;
  @ApiProperty({ type: Number, description: 'More people than a week ago, or fewer.' }) grewInWeek: number;
  @ApiProperty({ type: Number }) petitions: number;
  @ApiProperty({ type: Number }) cases: number;
  @ApiProperty({ type: Number, description: 'Units that have one of its petitions.' }) units: number;
  @ApiProperty({ type: String, nullable: true, description: 'The subject of most of its petitions.' })
  subject: string | null;
  @ApiProperty({ type: [String], description: 'Communes its petitions are about.' }) placeCodes: string[];
  @ApiProperty({ type: [String], description: 'Matters that officers have named.' }) matters: string[];
  @ApiProperty({ ...instant, description: 'When it was first told of.' }) toldAt: Date;
  @ApiProperty({ ...instant, nullable: true, description: 'When its oldest petition leaves the window.' })
  fallsAt: Date | null;
  @ApiProperty({ ...instant, nullable: true }) endedAt: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'merged-into, withdrawn, expired and the like.' })
  endReason: string | null;
  @ApiProperty({ ...uuid, nullable: true }) mergedInto: string | null;
  @ApiProperty({ ...uuid, nullable: true }) splitFrom: string | null;
  @ApiProperty({ type: CrowdAlertView, nullable: true, description: 'Of its highest level, the latest.' })
  alert: CrowdAlertView | null;
}

export class CrowdThresholds {
  @ApiProperty({ type: Number, description: 'Days of 24 hours.' }) window: number;
  @ApiProperty({ type: [Number] }) levels: number[];
}

export class CrowdList {
  @ApiProperty({ type: [CrowdItem] }) items: CrowdItem[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  @ApiProperty({ type: CrowdThresholds }) policy: CrowdThresholds;
}

/** From where on a crowd is told of. */
export const thresholds = (): CrowdThresholds => ({
  window: defaultCrowdPolicy.window,
  levels: [...defaultCrowdPolicy.levels],
});

/** A crowd in a list. */
export const crowdItem = (row: SeenCrowd): CrowdItem => ({
  id: row.crowdId,
  number: crowdNumber(row),
  level: row.level,
  levelSince: row.levelSince,
  people: row.people,
  grewInWeek: row.people - (row.peopleBefore ?? 0),
  petitions: row.petitions,
  cases: row.cases,
  units: row.unitIds.length,
  subject: row.subject,
  placeCodes: row.placeCodes,
  matters: row.matters,
  toldAt: row.toldAt,
  fallsAt: row.fallsAt,
  endedAt: row.endedAt,
  endReason: row.endReason,
  mergedInto: row.mergedInto,
  splitFrom: row.splitFrom,
  alert: row.alert,
});
