import type { CaseFact } from '@cau-noi/vocabulary';
import type { Accepted } from '../api/answers.js';
import type { components } from '../api/generated.js';
import { answer, api, commandHeaders } from '../api/client.js';
import { wholeNumberIn } from '../formats/numbers.js';
import { dayIn, instantIn } from '../ui/forms/typed-dates.js';
import type { KnownAction, Values } from './action-forms.js';
import { codeLists, factForms } from '../labels/code-lists.js';

export type Order = { caseId: string; version: number; key: string; values: Values };

/** Sends the command of an action; each body is what its owner takes. */
export function sendAction(action: KnownAction, { caseId, version, key, values }: Order): Promise<Accepted> {
  const params = { path: { caseId }, header: commandHeaders(key, version) };
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  const list = (name: string): string[] => (Array.isArray(values[name]) ? [...(values[name] as string[])] : []);
  const at = instantIn(text('occurredAt'));
  const late = codeLists.late.find((code) => code === text('lateReason'));
  const when = { ...(at !== null && { occurredAt: at }), ...(late && { lateReason: late }) };
  const document = { number: text('number'), date: dayIn(text('date')) ?? '', signerPostId: text('signer') };
  const note = text('note') === '' ? {} : { note: text('note') };
  switch (action) {
    case 'classify':
      return answer(
        api.POST('/v1/cases/{caseId}/classification', {
          params,
          body: { kind: text('kind') as 'KN', subject: text('subject'), ...when },
        }),
      );
    case 'accept': {
      const dueAt = instantIn(text('dueAt'), 'end');
      const body = { ...(document.number !== '' && { document }), ...(dueAt !== null && { dueAt }), ...when };
      return answer(api.POST('/v1/cases/{caseId}/acceptance', { params, body }));
    }
    case 'assign':
      return answer(api.POST('/v1/cases/{caseId}/assignment', { params, body: { postId: text('post'), ...when } }));
    case 'take-up':
      return answer(api.POST('/v1/cases/{caseId}/take-up', { params, body: when }));
    case 'return':
      return answer(
        api.POST('/v1/cases/{caseId}/return', {
          params,
          body: { reason: text('reason') as 'other', note: text('note'), ...when },
        }),
      );
    case 'hand-over':
      return answer(
        api.POST('/v1/cases/{caseId}/hand-over', { params, body: { postId: text('post'), ...note, ...when } }),
      );
    case 'record-step':
      return answer(
        api.POST('/v1/cases/{caseId}/steps', { params, body: { activity: text('activity'), ...note, ...when } }),
      );
    case 'submit-result':
      return answer(api.POST('/v1/cases/{caseId}/result', { params, body: when }));
    case 'decide':
      return answer(
        api.POST('/v1/cases/{caseId}/decision', {
          params,
          body: { outcome: text('outcome') as 'right', document, ...when },
        }),
      );
    case 'close':
      return answer(
        api.POST('/v1/cases/{caseId}/closing', { params, body: { outcome: text('outcome') as 'settled', ...when } }),
      );
    case 'suspend':
      return answer(
        api.POST('/v1/cases/{caseId}/suspension', {
          params,
          body: { ground: text('ground') as 'force-majeure', document, ...note, ...when },
        }),
      );
    case 'resume':
      return answer(api.POST('/v1/cases/{caseId}/resumption', { params, body: { document, ...note, ...when } }));
    case 'extend':
      return answer(
        api.POST('/v1/cases/{caseId}/extension', {
          params,
          body: { days: wholeNumberIn(text('days')) ?? 0, document, ...note, ...when },
        }),
      );
    case 'mark-complex':
      return answer(
        api.POST('/v1/cases/{caseId}/complexity', {
          params,
          body: { criteria: list('criteria') as 'a'[], document, ...note, ...when },
        }),
      );
    case 'start-examination':
      return answer(api.POST('/v1/cases/{caseId}/examination-start', { params, body: { document, ...note, ...when } }));
    case 'end-examination':
      return answer(api.POST('/v1/cases/{caseId}/examination-end', { params, body: { document, ...note, ...when } }));
    case 'take-over':
      return answer(api.POST('/v1/cases/{caseId}/take-over', { params, body: { document, ...note, ...when } }));
    case 'terminate':
      return answer(
        api.POST('/v1/cases/{caseId}/termination', {
          params,
          body: { ground: text('ground') as 'whole-withdrawal', document, ...note, ...when },
        }),
      );
    case 'correct-facts': {
      const facts = factsIn(text);
      return answer(
        api.POST('/v1/cases/{caseId}/fact-correction', { params, body: { facts, document, ...note, ...when } }),
      );
    }
    case 'issue-paper':
      return answer(
        api.POST('/v1/cases/{caseId}/papers', {
          params,
          body: { paper: text('paper') as 'visitor-reply', document, ...note, ...when },
        }),
      );
  }
}

/** Facts that were typed, each as the document of the API wants it; what was left alone is not named. */
function factsIn(text: (name: string) => string): components['schemas']['FactsGiven'] {
  const valueOf = (name: CaseFact): boolean | string | null => {
    const typed = text(name);
    if (typed === '') return null;
    if (factForms[name] === 'yes-no') return typed === 'yes';
    if (factForms[name] === 'code') return typed;
    return factForms[name] === 'day' ? dayIn(typed) : instantIn(typed);
  };
  return Object.fromEntries(
    codeLists.caseFact.map((name) => [name, valueOf(name)]).filter(([, value]) => value !== null),
  );
}
