import { useState } from 'react';
import type { CaseDetail, OpenedIdentity, Petition, Petitioner } from '../api/answers.js';
import { answer, api, commandHeaders } from '../api/client.js';
import { formatDate } from '../formats/dates.js';
import { keys } from '../live/keys.js';
import { may, useMe } from '../session/me.js';
import { Button } from '../ui/button.js';
import { useWords, type WordKey } from '../words/words.js';
import { OpenedBox } from './opened-box.js';
import { ReasonDialog } from './reason-dialog.js';

/** People of the case by mask. OpenedIdentity values live in this component alone and vanish with it, or when their time is over. */
export function OpenIdentities({ of, petitions }: { of: CaseDetail; petitions: readonly Petition[] }) {
  const { t, text } = useWords();
  const me = useMe();
  const [asked, setAsked] = useState<Petitioner | null>(null);
  const [opened, setOpened] = useState<{ of: OpenedIdentity; until: number } | null>(null);
  const isProtected = petitions.some((petition) => petition.isProtected);
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
              <OpenedBox
                until={opened.until}
                isProtected={isProtected}
                said="identity.shown"
                onHide={() => setOpened(null)}
              >
                <IdentityValues of={opened.of} />
              </OpenedBox>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <ReasonDialog<OpenedIdentity>
          title={t('identity.title', { who: text(asked.mask), number: of.number ?? '' })}
          kind={isProtected ? 'TC' : of.kind}
          told={t(isProtected ? 'identity.told.TC' : 'identity.told')}
          run={(reason, key) =>
            answer(
              api.POST('/v1/persons/{personKey}/open-identity', {
                params: { path: { personKey: asked.personKey }, header: commandHeaders(key) },
                body: { caseId: of.id, ...reason },
              }),
            )
          }
          touches={[keys.timeline(of.id)]}
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

function IdentityValues({ of: { identity } }: { of: OpenedIdentity }) {
  const { t } = useWords();
  return (
    <dl className="facts-list">
      {shown.map((name) => (
        <div key={name}>
          <dt>{t(`person.${name}` as WordKey)}</dt>
          <dd>{name.endsWith('On') || name === 'birthDate' ? formatDate(identity[name]) : (identity[name] ?? '–')}</dd>
        </div>
      ))}
    </dl>
  );
}
