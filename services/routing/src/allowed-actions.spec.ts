import { aCase, aColleague, aHead, handler, theHandler } from '../test/builders.js';
import { allowedFor } from './allowed-actions.js';

const names = (offers: { action: string }[]): string[] => offers.map(({ action }) => action);

describe('what may be done now', () => {
  it('is the handler’s work on an assigned case', () => {
    const { allowed } = allowedFor('CV', aCase({ state: 'assigned', handler }), theHandler());
    expect(names(allowed)).toEqual(['take-up', 'return', 'hand-over', 'record-step']);
  });

  it('is no more than a step for a colleague, and the rest says why', () => {
    const { allowed, refused } = allowedFor('CV', aCase({ state: 'assigned', handler }), aColleague());
    expect(names(allowed)).toEqual(['record-step']);
    expect(refused).toContainEqual(
      expect.objectContaining({ action: 'take-up', path: 'take-up', code: 'not-the-handler' }),
    );
  });

  it('leaves out what the role may never do', () => {
    const { allowed, refused } = allowedFor('TD', aCase(), aColleague());
    expect(names(allowed)).toEqual(['classify', 'record-step']);
    expect(names([...allowed, ...refused])).not.toContain('assign');
  });

  it('lets a head answer a reflection at once', () => {
    expect(names(allowedFor('LP', aCase({ kind: 'KNPA' }), aHead()).allowed)).toContain('decide');
    expect(names(allowedFor('LP', aCase({ kind: 'KN' }), aHead()).allowed)).not.toContain('decide');
  });
});
