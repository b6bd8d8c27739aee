import { chaos } from '../src/chaos.js';

describe('a system of separate processes, while people work', () => {
  it.each([
    [6, ['intake', 'deadline', 'console', 'kafka']],
    [2, ['routing', 'escalation', 'directory', 'postgresql']],
  ] as const)(
    'in %d, loses nothing and doubles nothing when each of %j is killed once',
    async (processes, targets) => {
      const { kills, petitions, differences } = await chaos({
        kills: targets.length,
        seed: 20261121,
        replicas: 1,
        targets,
        processes,
        say: () => undefined,
      });
      expect(differences).toEqual([]);
      expect(kills.map(({ target }) => target).sort()).toEqual([...targets].sort());
      expect(petitions).toBeGreaterThan(targets.length);
    },
    600_000,
  );
});
