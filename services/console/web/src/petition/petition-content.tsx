import { useState } from 'react';
import type { OpenedWords, Petition } from '../api/answers.js';
import { answer, api, commandHeaders } from '../api/client.js';
import { formatDate } from '../formats/dates.js';
import { useCodeWords } from '../labels/code-words.js';
import { keys } from '../live/keys.js';
import { useUnitsOf } from '../reference/units.js';
import { may, useMe } from '../session/me.js';
import { Button } from '../ui/button.js';
import { useWords, type WordKey } from '../words/words.js';
import { OpenedBox } from '../identity/opened-box.js';
import { ReasonDialog } from '../identity/reason-dialog.js';

/**
 * The contents of a petition, whom it names and what was handed over: opened for a stated purpose, logged, hidden again
 * in time.
 */
export function PetitionContent({ of }: { of: Petition }) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  const [opened, setOpened] = useState<{ words: OpenedWords; until: number } | null>(null);
  const number = of.petitionNumber ?? of.caseNumber;
  if (!may(useMe(), 'identity.open')) return null;
  return (
    <>
      <Button size="small" aria-label={t('content.open.name', { number })} onClick={() => setAsked(true)}>
        {t('content.open')}
      </Button>
      {opened && (
        <OpenedBox
          until={opened.until}
          isProtected={of.isProtected}
          said="content.shown"
          onHide={() => setOpened(null)}
        >
          <Words words={opened.words} />
        </OpenedBox>
      )}
      {isAsked && (
        <ReasonDialog<OpenedWords>
          title={t('content.title', { number })}
          kind={of.isProtected ? 'TC' : of.kind}
          told={t(of.isProtected ? 'identity.told.TC' : 'identity.told')}
          run={(reason, key) =>
            answer(
              api.POST('/v1/petitions/{id}/open-content', {
                params: { path: { id: of.id }, header: commandHeaders(key) },
                body: reason,
              }),
            )
          }
          touches={[keys.timeline(of.caseId)]}
          onClose={() => setAsked(false)}
          onOpened={(words) => {
            setAsked(false);
            setOpened({ words, until: performance.now() + words.shownForSeconds * 1_000 });
          }}
        />
      )}
    </>
  );
}

function Words({ words: { content, request, respondentName, papers = [] } }: { words: OpenedWords }) {
  const { t } = useWords();
  const codeWord = useCodeWords();
  const rows: [WordKey, string | null][] = [
    ['petition.content', content],
    ['petition.request', request],
    ['petition.respondent.name', respondentName],
  ];
  return (
    <dl className="facts-list facts-lines said">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
      <div>
        <dt>{t('content.papers')}</dt>
        <dd>
          {papers.length === 0 && '–'}
          <ul>
            {papers.map(({ name, pages, condition }, index) => (
              <li key={index}>
                {name} · {t('content.pages', { count: pages })} · {codeWord('paper.condition', condition)}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

/** What is known of a petition without opening it: whom it is against, where it was sent, who dealt with it before. */
export function PetitionFacts({ of }: { of: Petition }) {
  const { t, text } = useWords();
  const { respondent, addressedTo, settledBefore } = of;
  const named = [respondent?.unitId, ...addressedTo, settledBefore?.unitId].flatMap((id) => id ?? []);
  const units = useUnitsOf([...new Set(named)]);
  const unitName = (id: string | null): string => text(units.find((unit) => unit.id === id)?.name);
  const against =
    respondent && (respondent.unitId ? unitName(respondent.unitId) : t(`respondent.${respondent.kind}` as WordKey));
  const settled =
    settledBefore &&
    [
      unitName(settledBefore.unitId),
      settledBefore.number &&
        t('timeline.paper', { number: settledBefore.number, date: formatDate(settledBefore.date) }),
    ]
      .filter(Boolean)
      .join(', ');
  const rows: [WordKey, string | null][] = [
    ['petition.against', against],
    ['petition.addressed-to.legend', addressedTo.map(unitName).join(', ')],
    ['petition.settled-before', settled],
  ];
  const known = rows.filter(([, value]) => Boolean(value));
  return (
    <>
      {known.map(([label, value]) => (
        <span key={label} className="petition-fact">
          <span className="faint">{t(label)}:</span> {value}
        </span>
      ))}
    </>
  );
}
