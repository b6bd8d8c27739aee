import { serviceNames } from '@cau-noi/system';
import { chaos } from '../src/chaos.js';

describe('a system of separate processes, while people work', () => {
  it('loses nothing and doubles nothing when each service, Kafka and PostgreSQL are killed once', async () => {
    const targets = [...serviceNames, 'kafka', 'postgresql'] as const;
    const { kills, petitions, differences } = await chaos({
      kills: targets.length,
      seed: 20261121,
      replicas: 1,
      targets,
      say: () => undefined,
    });
    expect(differences).toEqual([]);
    expect(new Set(kills.map(({ target }) => target))).toEqual(new Set(targets));
    expect(petitions).toBeGreaterThan(targets.length);
  }, 600_000);
});
