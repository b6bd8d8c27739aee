import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { CaseDetail, Petition, Petitioner } from '../api/answers.js';
import type { components } from '../api/generated.js';
import { formatDate } from '../formats/dates.js';
import { may, useMe } from '../session/me.js';
import { useWords, type WordKey } from '../words/words.js';
import { IdentityDialog } from './identity-dialog.js';

export type Opened = components['schemas']['OpenedIdentity'];

/** People of the case by mask. Opened values live in this component alone and vanish with it, or when their time is over. */
export function OpenIdentities({ of, petitions }: { of: CaseDetail; petitions: readonly Petition[] }) {
  const { t, text } = useWords();
  const me = useMe();
  const [asked, setAsked] = useState<Petitioner | null>(null);
  const [opened, setOpened] = useState<{ of: Opened; until: number } | null>(null);
  const people = [
    ...new Map(petitions.flatMap(({ petitioners }) => petitioners).map((one) => [one.personKey, one])).values(),
  ];
  return (
    <div>
      <h3>{t('people.title')}</h3>
      <ul>
        {people.map((person) => (
          <li key={person.personKey}>
            {text(person.mask)} {person.representative && `(${t('people.representative')})`}{' '}
            {may(me, 'identity.open') && (
              <Button
                size="small"
                aria-label={t('identity.open.name', { who: text(person.mask) })}
                onClick={() => setAsked(person)}
              >
                {t('identity.open')}
              </Button>
            )}
            {opened?.of.personKey === person.personKey && (
              <OpenedValues
                of={opened.of}
                until={opened.until}
                isProtected={of.kind === 'TC'}
                onHide={() => setOpened(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <IdentityDialog
          of={of}
          person={asked}
          onClose={() => setAsked(null)}
          onOpened={(identity) => {
            setAsked(null);
            setOpened({ of: identity, until: performance.now() + identity.shownForSeconds * 1_000 });
          }}
        />
      )}
    </div>
  );
}

const shown = [
  'name',
  'idNumber',
  'idIssuedOn',
  'idIssuedAt',
  'birthDate',
  'phone',
  'address',
  'ethnicGroup',
  'occupation',
  'nationality',
] as const;

function OpenedValues({
  of: { identity },
  until,
  isProtected,
  onHide,
}: {
  of: Opened;
  until: number;
  isProtected: boolean;
  onHide: () => void;
}) {
  const { t } = useWords();
  const [left, setLeft] = useState(secondsTo(until));
  useEffect(() => {
    const timer = window.setInterval(() => {
      const seconds = secondsTo(until);
      if (seconds <= 0) onHide();
      else setLeft(seconds);
    }, 1_000);
    return () => window.clearInterval(timer);
  }, [until, onHide]);
  const time = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
  return (
    <div
      className={isProtected ? 'identity identity-protected' : 'identity'}
      {...(isProtected && { onCopy: (event) => event.preventDefault() })}
    >
      <p className="strip">
        {t('identity.shown', { time })}{' '}
        <Button size="small" onClick={onHide}>
          {t('identity.hide')}
        </Button>
      </p>
      <dl className="facts-list">
        {shown.map((name) => (
          <div key={name}>
            <dt>{t(`person.${name}` as WordKey)}</dt>
            <dd>
              {name.endsWith('On') || name === 'birthDate' ? formatDate(identity[name]) : (identity[name] ?? '–')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const secondsTo = (until: number): number => Math.ceil((until - performance.now()) / 1_000);
