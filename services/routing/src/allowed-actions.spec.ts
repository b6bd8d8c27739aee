import { aCase, aColleague, aHead, anOpenPause, aSuperior, handler, theHandler } from '../test/builders.js';
import { allowedFor } from './allowed-actions.js';

const names = (offers: { action: string }[]): string[] => offers.map(({ action }) => action);

describe('what may be done now', () => {
  it('is the handler’s work on an assigned case', () => {
    const { allowed } = allowedFor('CV', aCase({ state: 'assigned', handler }), theHandler());
    expect(names(allowed)).toEqual([
      'take-up',
      'return',
      'hand-over',
      'record-step',
      'suspend',
      'mark-complex',
      'terminate',
      'correct-facts',
      'issue-paper',
    ]);
  });

  it('is no more than a step for a colleague, and the rest says why', () => {
    const { allowed, refused } = allowedFor('CV', aCase({ state: 'assigned', handler }), aColleague());
    expect(names(allowed)).toEqual(['record-step', 'issue-paper']);
    expect(refused).toContainEqual(
      expect.objectContaining({ action: 'take-up', path: 'take-up', code: 'not-the-handler' }),
    );
  });

  it('leaves out what the role may never do', () => {
    const { allowed, refused } = allowedFor('TD', aCase(), aColleague());
    expect(names(allowed)).toEqual(['classify', 'record-step', 'issue-paper']);
    expect(names([...allowed, ...refused])).not.toContain('assign');
  });

  it('lets a head answer a reflection at once', () => {
    expect(names(allowedFor('LP', aCase({ kind: 'KNPA' }), aHead()).allowed)).toContain('decide');
    expect(names(allowedFor('LP', aCase({ kind: 'KN' }), aHead()).allowed)).not.toContain('decide');
  });

  it('offers an extension once the criteria are recorded, and says until then what is missing', () => {
    const denunciation = aCase({ kind: 'TC', state: 'verifying', handler });
    expect(allowedFor('CV', denunciation, theHandler()).refused).toContainEqual(
      expect.objectContaining({ action: 'extend', path: 'extension', code: 'extension-over-cap' }),
    );
    expect(names(allowedFor('CV', { ...denunciation, criteria: ['b'] }, theHandler()).allowed)).toContain('extend');
  });

  it('is to resume, end and write down while a case is suspended', () => {
    const suspended = aCase({
      kind: 'TC',
      state: 'suspended',
      stateBefore: 'verifying',
      suspensions: [anOpenPause()],
      handler,
    });
    expect(names(allowedFor('LP', suspended, aHead()).allowed)).toEqual([
      'hand-over',
      'record-step',
      'resume',
      'mark-complex',
      'terminate',
      'correct-facts',
      'issue-paper',
    ]);
  });

  it('is for a superior to take a denunciation over, and nothing else', () => {
    const { allowed, refused } = allowedFor('LD', aCase({ kind: 'TC', state: 'verifying', handler }), aSuperior());
    expect(names(allowed)).toEqual(['take-over']);
    expect(refused).toEqual([]);
    const complaint = allowedFor('LD', aCase({ state: 'verifying', handler }), aSuperior());
    expect(complaint.refused.map(({ code }) => code)).toEqual(['take-over-only-for-tc']);
    expect(names(allowedFor('LD', aCase({ kind: 'TC' }), aHead()).refused)).not.toContain('take-over');
  });
});
