import { fitsIdNumber, idKinds } from '@cau-noi/rules';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { KnownPerson } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import type { PersonDraft } from '../visit/visit-draft.js';

type Asked = components['schemas']['LookUpPerson'];
const restMs = 400;

/** What is known of a number on a card: not asked yet, not answered, or the visits and cases there were. */
type Known =
  { state: 'incomplete' } | { state: 'asking' } | { state: 'not-asked' } | { state: 'known'; person: KnownPerson };

/** Asks once a number is complete and typing rests. By POST, so no address holds it. */
export function useKnownPerson({ idKind, idNumber }: Pick<PersonDraft, 'idKind' | 'idNumber'>): Known {
  const { mutate, data, variables, isError, reset } = useMutation({
    mutationFn: (body: Asked) => answer<KnownPerson>(api.POST('/v1/persons/look-up', { body })),
  });
  const number = idNumber.trim();
  // The number of another paper identifies nobody: it is not asked for.
  const kind = idKinds.find((one) => one === idKind && one !== 'other');
  const isComplete = kind !== undefined && fitsIdNumber(kind, number);
  useEffect(() => {
    if (!isComplete) {
      reset();
      return undefined;
    }
    const timer = window.setTimeout(
      () => mutate({ idKind: idKind as NonNullable<Asked['idKind']>, idNumber: number }),
      restMs,
    );
    return () => window.clearTimeout(timer);
  }, [idKind, number, isComplete, mutate, reset]);
  if (!isComplete) return { state: 'incomplete' };
  if (isError) return { state: 'not-asked' };
  return data && variables.idNumber === number ? { state: 'known', person: data } : { state: 'asking' };
}
