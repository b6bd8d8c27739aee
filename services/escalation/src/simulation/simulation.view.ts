import { ApiProperty } from '@nestjs/swagger';
import type { Differing, Figures } from './comparison.js';
import type { Simulated } from './simulate.js';

class FiguresView implements Figures {
  @ApiProperty({ type: Number, description: 'Somebody was told for the first time.' }) told: number;
  @ApiProperty({ type: Number }) reminded: number;
  @ApiProperty({ type: Number, description: 'Of both: between 22:00 and 06:00.' }) atNight: number;
  @ApiProperty({ type: Number, description: 'Vacant posts and missing levels.' }) passedOver: number;
  @ApiProperty({ type: Number, description: 'The highest step, from 0.' }) highest: number;
}

class PersonFigures {
  @ApiProperty({ type: String, format: 'uuid' }) officerId: string;
  @ApiProperty({ type: Number }) before: number;
  @ApiProperty({ type: Number }) after: number;
}

class DifferingView implements Differing {
  @ApiProperty({ type: String }) alertNumber: string;
  @ApiProperty({ type: String, nullable: true }) caseNumber: string | null;
  @ApiProperty({ type: Number }) added: number;
  @ApiProperty({ type: Number }) removed: number;
}

/** What would have been told, had the version been in force; nothing is changed by asking. */
export class SimulationView implements Simulated {
  @ApiProperty({ type: Number, description: 'Alerts of the period that the version would have been for.' })
  alerts: number;
  @ApiProperty({ type: Number, description: 'Alerts that would have gone by another policy.' }) unconcerned: number;
  @ApiProperty({ type: Number }) weeks: number;
  @ApiProperty({ type: FiguresView, description: 'As it was.' }) before: FiguresView;
  @ApiProperty({ type: FiguresView, description: 'As it would have been.' }) after: FiguresView;
  @ApiProperty({ type: Number, description: 'Tellings and gaps that would be new.' }) added: number;
  @ApiProperty({ type: Number, description: 'Tellings and gaps that would be missing.' }) removed: number;
  @ApiProperty({ type: Number, description: 'Answers of people who would not have been told by then.' })
  unheard: number;
  @ApiProperty({ type: [PersonFigures], description: 'Those told most; 20 at most.' }) people: PersonFigures[];
  @ApiProperty({ type: [DifferingView], description: 'Those that differ most; 100 at most.' })
  differing: DifferingView[];
}
