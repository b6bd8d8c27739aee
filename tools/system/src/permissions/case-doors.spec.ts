import { caseDoors, isSeenThrough, ownRegister, pageOfCase, tieNames, type Door, type Tie } from './case-doors.js';
import type { Relation } from './relations.js';
import { expected, roles, routeTable } from './route-table.js';

const doors = Object.entries(caseDoors);
const page = caseDoors[pageOfCase] as Door;

/** The ties that are a place of the unit, as the table of permissions calls them. */
const placed: Partial<Record<Tie, Relation>> = {
  own: 'own',
  above: 'below',
  committee: 'other-line',
  below: 'above',
  foreign: 'foreign',
};

describe('the doors to a case', () => {
  it('are all that show one to those who have it, watch it or inspect it', () => {
    const scopes = ['watched', 'watched-list', 'inspected', 'superior', 'mine'];
    const shown = routeTable.filter(({ scope }) => scopes.includes(scope)).map(({ route }) => route);
    const commands = ['POST /v1/cases/{caseId}/take-over'];
    const months = ['GET /v1/units/{unitId}/reception-months/{month}/clocks'];
    const crowds = shown.filter((route) => route.includes('/v1/crowds')); // numbers of the own register, by petition
    expect([...Object.keys(caseDoors), ...commands, ...months, ...crowds].sort()).toEqual(
      [...shown, ...ownRegister].sort(),
    );
  });

  it.each(doors.filter(([route]) => !ownRegister.includes(route)))(
    'show through %s no more than the page',
    (_, door) => {
      for (const tie of tieNames)
        for (const role of roles)
          expect([tie, role, isSeenThrough(door, tie, role) && !isSeenThrough(page, tie, role)]).toEqual([
            tie,
            role,
            false,
          ]);
    },
  );

  it.each(doors)('show through %s what the table of permissions says', (route, door) => {
    const rule = routeTable.find((one) => one.route === route)!;
    for (const [tie, relation] of Object.entries(placed) as [Tie, Relation][])
      for (const role of roles)
        expect([tie, role, isSeenThrough(door, tie, role)]).toEqual([
          tie,
          role,
          expected(rule, role, relation) === 'allowed',
        ]);
  });
});
