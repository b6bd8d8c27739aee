import type { Costs } from '../lifecycle/process-costs.js';
import type { MachinePace } from '../machine-pace.js';
import type { Spread } from '../statistics.js';

/** Other servers for the four calls of a lifecycle, each in one process of its own. */
export const rivals = ['floor', 'stock'] as const;
export type RivalName = (typeof rivals)[number];

/** The parameters of a rival's process, and what it sends back once it takes calls. */
export type Surroundings = { databaseUrl: string; brokers: string };
export type Listening = { url: string };

/** Lifecycles per second until the last effect of the last one; CPU in ms per lifecycle, whole calls in ms. */
export type RivalFound = {
  lifecycles: number;
  perSecond: number;
  failures: string[];
  cpuMs: Costs;
  call: Spread;
  machinePace: MachinePace;
};

/** Begins with the parameters from its parent process, and ends with it. */
export function serve(begin: (surroundings: Surroundings) => Promise<Listening>): void {
  process.once('message', (surroundings: Surroundings) => {
    begin(surroundings).then(
      (listening) => process.send?.(listening),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.once('disconnect', () => process.exit(0));
}
