import { anEvent } from '@cau-noi/testing';
import { catalogue, type EventName } from '@cau-noi/events';
import { entryOf, shown } from './timeline.js';

/** Of a visit, or of petitions of several cases: in no history of a case. */
const elsewhere: readonly EventName[] = [
  'intake.visit-recorded.v1',
  'escalation.crowd-changed.v1',
  'escalation.matter-named.v1',
  'escalation.petitions-linked.v1',
];
const aboutCases = (Object.keys(catalogue) as EventName[]).filter(
  (name) => !/^(directory\.|system\.|escalation\.system-)/.test(name) && !elsewhere.includes(name),
);

describe('a line of the history', () => {
  it('stands at the instant of the act, not of its entry', () => {
    const entry = entryOf(
      anEvent('routing.step-recorded.v1', { at: '2026-03-02T01:00:00.000Z' }, { time: '2026-03-04T01:00:00.000Z' }),
    );
    expect([entry.at, entry.recordedAt]).toEqual(['2026-03-02T01:00:00.000Z', '2026-03-04T01:00:00.000Z']);
  });
  it('is known for every event about a case', () => {
    for (const name of aboutCases) {
      const entry = entryOf(anEvent(name));
      expect([name, entry.caseId.length, Number.isNaN(Date.parse(entry.at))]).toEqual([name, 36, false]);
    }
  });
  it('never keeps pseudonyms of petitioners, nor shows a summary', () => {
    const { data } = entryOf(anEvent('intake.petition-registered.v1', { petitioners: ['pseudonym'] }));
    expect(data).not.toHaveProperty('petitioners');
    expect(shown(data)).not.toHaveProperty('summary');
    expect(shown({ ...data, petitioners: ['pseudonym'] })).not.toHaveProperty('petitioners');
  });
});
