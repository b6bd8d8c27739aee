import { roleCodes } from '@cau-noi/vocabulary';
import { lineOfSight, seesFacts, sightOf, type CaseReader, type WhereCaseIs } from './who-sees-a-case.js';

const reader = (role: string, unitId: string): CaseReader => ({ officerId: `officer ${role}`, unitId, role });
const where: WhereCaseIs = { unitId: 'commune', handlerOfficerId: null };
const above = new Set(['province', 'committee']);
const those = (sees: (role: string) => boolean): string => roleCodes.filter(sees).join(' ');
const readersAt = (unitId: string): string => those((role) => seesFacts(reader(role, unitId), where, above));

describe('the facts of a case', () => {
  it('are seen in its own unit by all but those who run the system', () => {
    expect(readersAt('commune')).toBe('TD VT CV LP LD CU TT');
  });
  it('are seen above, on either line, by leaders, committees and inspectors', () => {
    expect(readersAt('province')).toBe('LD CU TT');
    expect(readersAt('committee')).toBe('LD CU TT');
  });
  it('are seen nowhere else', () => expect(readersAt('another commune')).toBe(''));
  it('are seen by the handler, wherever that officer sits, and never by who runs the system', () => {
    const handled = (role: string) => ({ ...where, handlerOfficerId: `officer ${role}` });
    expect(those((role) => sightOf(reader(role, 'elsewhere'), handled(role)) === 'yes')).toBe('TD VT CV LP LD CU TT');
  });
  it('of which the unit is not known yet are seen by nobody but the handler', () => {
    const nowhere = { unitId: null, handlerOfficerId: 'officer CV' };
    expect(those((role) => seesFacts(reader(role, 'province'), nowhere, above))).toBe('CV');
  });
});

describe('the words of officers', () => {
  it('are seen as the facts are in the unit and by the handler', () => {
    for (const role of roleCodes)
      for (const handlerOfficerId of [null, `officer ${role}`])
        for (const unitId of ['commune', 'elsewhere']) {
          const facts = sightOf(reader(role, unitId), { ...where, handlerOfficerId }, 'facts');
          const words = sightOf(reader(role, unitId), { ...where, handlerOfficerId }, 'words');
          expect([role, unitId, words === 'yes']).toEqual([role, unitId, facts === 'yes']);
        }
  });
  it('are seen from above on the State line alone, and by no committee', () => {
    expect(those((role) => lineOfSight(role, 'words') === 'state')).toBe('LD TT');
    expect(those((role) => lineOfSight(role, 'facts') === 'both')).toBe('LD CU TT');
    expect(sightOf(reader('LD', 'province'), where, 'words')).toBe('state');
    expect(sightOf(reader('CU', 'committee'), where, 'words')).toBe('no');
  });
});

describe('a role that nobody knows', () => {
  it('sees what its unit has, and nothing below', () => {
    expect(sightOf(reader('XX', 'commune'), where)).toBe('yes');
    expect(sightOf(reader('XX', 'province'), where)).toBe('no');
  });
});
