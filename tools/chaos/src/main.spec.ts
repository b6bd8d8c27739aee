import { asked } from './main.js';
import { targetNames } from './targets.js';

describe('the command line', () => {
  it('kills everything a hundred times unless told otherwise', () => {
    expect(asked([])).toMatchObject({ kills: 100, replicas: 1, targets: targetNames, json: null });
  });

  it('takes numbers, targets and a file', () => {
    const args = ['--kills', '12', '--seed', '7', '--replicas', '2', '--targets', 'kafka,intake', '--json', 'out.json'];
    expect(asked(args)).toEqual({ kills: 12, seed: 7, replicas: 2, targets: ['intake', 'kafka'], json: 'out.json' });
  });

  it.each([[['--kills', 'many']], [['--replicas', '3']], [['--targets', 'kafka,everything']]])(
    'refuses what it cannot do, with what it can: %j',
    (args) => {
      expect(() => asked(args)).toThrow('npm run chaos');
    },
  );
});
