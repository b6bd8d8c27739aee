import { fitsIdNumber, idKinds } from '@cau-noi/rules';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { CaseItem, KnownPerson as Known } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { DeadlineChip } from '../deadline/deadline-chip.js';
import { useCaseWords } from '../../labels/case-words.js';
import { StateTag } from '../../labels/state-tag.js';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import type { PersonDraft } from './visit-draft.js';

type Asked = components['schemas']['LookUpPerson'];
const restMs = 400;

type Props = { person: PersonDraft; joined: string; onJoin: (caseId: string) => void };

/** “ĐÃ CÓ TRƯỚC ĐÂY”: earlier visits and cases of the same id number, as far as the reader may see them. By POST, so no address holds it. */
export function KnownPerson({ person: { idKind, idNumber }, joined, onJoin }: Props) {
  const { t } = useWords();
  const { mutate, data, isError, reset } = useMutation({
    mutationFn: (body: Asked) => answer<Known>(api.POST('/v1/persons/look-up', { body })),
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
  if (!isComplete) return null;
  if (isError)
    return (
      <p className="faint" role="status">
        {t('known.not-asked')}
      </p>
    );
  if (!data || (data.visits === 0 && data.cases.length + data.endedCases.length === 0)) return null;
  return (
    <aside className="known" aria-labelledby="known-head">
      <h3 id="known-head" tabIndex={-1}>
        {t('known.title')}
      </h3>
      <p role="status">{t('known.same', { visits: data.visits, cases: data.cases.length + data.endedCases.length })}</p>
      <ul>
        {data.endedCases.map((item) => (
          <li key={item.id}>
            <CaseLine of={item} /> <span className="faint">{t('known.ended')}</span>{' '}
            {joined === item.id && (
              <Button size="small" aria-pressed onClick={() => onJoin('')}>
                {t('known.joined')}
              </Button>
            )}
          </li>
        ))}
        {data.cases.map((item) => (
          <li key={item.id}>
            <CaseLine of={item} /> <DeadlineChip due={item.due} />{' '}
            <Button
              size="small"
              aria-pressed={joined === item.id}
              onClick={() => onJoin(joined === item.id ? '' : item.id)}
            >
              {t(joined === item.id ? 'known.joined' : 'known.join')}
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function CaseLine({ of }: { of: CaseItem }) {
  const words = useCaseWords();
  return (
    <>
      {of.number && (
        <Link to="/vu-viec/$so" params={{ so: of.number }} target="_blank">
          {of.number}
        </Link>
      )}{' '}
      {words.summary(of)} <StateTag of={of} />
    </>
  );
}
