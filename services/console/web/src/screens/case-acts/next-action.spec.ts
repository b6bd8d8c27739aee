import { nextAction } from './next-action.js';

const of = (
  state: 'received' | 'verifying' | 'decided' | 'closed',
  handler: object | null = {},
  status = 'met',
  rule = 'KN1-GUI',
) => ({
  state,
  handler,
  due: { status, rule },
});
const may = (...actions: string[]) => actions.map((action) => ({ action }));
const refusal = (action: string, code: string) => ({ action, code });

describe('what moves a case on', () => {
  it('is its step, after it was given to somebody', () => {
    expect(nextAction(of('verifying'), { allowed: may('submit-result'), refused: [] }).action).toBe('submit-result');
    expect(nextAction(of('received', null), { allowed: may('classify', 'assign'), refused: [] }).action).toBe('assign');
  });
  it('is the paper that the step waits for, with the reason', () => {
    const against = refusal('close', 'papers-missing');
    const allowed = may('record-step', 'issue-paper');
    expect(nextAction(of('decided'), { allowed, refused: [against] })).toEqual({ action: 'issue-paper', against });
  });
  it('says what stands against the step, also where nothing else moves it on', () => {
    const against = refusal('close', 'papers-missing');
    expect(nextAction(of('decided'), { allowed: [], refused: [against] })).toEqual({ action: 'close', against });
  });
  it('is what an ended case still owes', () => {
    const offers = { allowed: may('record-step', 'issue-paper'), refused: [] };
    expect(nextAction(of('closed', {}, 'running'), offers).action).toBe('issue-paper');
    expect(nextAction(of('closed'), offers).action).toBeUndefined();
  });
  it('is to record how the decision of an ended case was executed, and says whose that is', () => {
    const owed = of('closed', {}, 'running', 'KN-THI-HANH');
    const forHandler = { allowed: may('issue-paper', 'record-execution'), refused: [] };
    expect(nextAction(owed, forHandler)).toEqual({ action: 'record-execution', against: undefined });
    const against = refusal('record-execution', 'not-the-handler');
    expect(nextAction(owed, { allowed: may('issue-paper'), refused: [against] }).against).toBe(against);
    expect(nextAction(of('closed', {}, 'met', 'KN-THI-HANH'), forHandler).action).toBeUndefined();
  });
  it('says nothing of a step that only has to wait for its turn, or of other steps', () => {
    const refused = [refusal('close', 'transition-not-allowed'), refusal('extend', 'extension-not-allowed')];
    expect(nextAction(of('decided'), { allowed: [], refused }).against).toBeUndefined();
  });
});
