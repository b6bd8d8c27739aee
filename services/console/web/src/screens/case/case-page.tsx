import { getRouteApi, Link } from '@tanstack/react-router';
import { isProblem } from '../../api/problem.js';
import type { CaseDetail, Petition } from '../../api/answers.js';
import { ClocksPanel } from '../deadline/clocks-panel.js';
import { DeadlineChip, Mark45Chip } from '../deadline/deadline-chip.js';
import { useOpenedCase } from '../../session/recent-cases.js';
import { Button } from '../../ui/button.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { Flags, useCaseWords } from '../../labels/case-words.js';
import { StateTag } from '../../labels/state-tag.js';
import { Tabs } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { PageState } from '../../ui/states/page-state.js';
import { useWords, type WordKey } from '../../words/words.js';
import { ActionsPanel } from '../case-acts/actions-panel.js';
import { CaseAlerts } from '../alerts/case-alerts.js';
import { CaseFacts } from './case-facts.js';
import { useCase, usePetitions } from '../../petition/case-queries.js';
import { PetitionContent } from '../../petition/petition-content.js';
import { PetitionsTab } from '../../petition/petitions-tab.js';
import { may, useMe } from '../../session/me.js';
import { Timeline } from '../case-timeline/timeline.js';

const route = getRouteApi('/shell/vu-viec/$so');

/** Everything about one case, why it is due, what may be done now. */
export function CasePage() {
  const { so } = route.useParams();
  const { data, error, refetch } = useCase(so);
  if (!data || isProblem(error, 'not-found'))
    return <PageState title={so} error={error} onRetry={() => void refetch()} />;
  return <OpenCase of={data} />;
}

function OpenCase({ of }: { of: CaseDetail }) {
  const { t, text } = useWords();
  const words = useCaseWords();
  const showClocks = (): void => document.getElementById('clocks')?.scrollIntoView();
  useShortcuts({ c: showClocks, p: () => window.print() });
  const number = of.number ?? of.id;
  useOpenedCase(of.number);
  const heading = (
    <>
      {number}{' '}
      <span className="heading-more">
        {[words.kind(of.kind), words.subject(of.subject), of.unit?.name && text(of.unit.name)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
  const aside = (
    <div className="case-state">
      <StateTag of={of} /> <DeadlineChip due={of.due} more={of.moreClocks} onOpen={showClocks} /> <Mark45Chip of={of} />{' '}
      <Flags flags={of.flags} />
      <Link className="no-print" to="/vu-viec/$so/bang-tinh" params={{ so: number }}>
        {t('sheet.title')}
      </Link>
      <Button onClick={() => window.print()}>{t('print')}</Button>
    </div>
  );
  return (
    <Page title={number} heading={heading} titleParts={[number, t('case.title')]} aside={aside}>
      <p className="case-holder">
        <span className="faint">{t('case.handler')}:</span>{' '}
        {of.handler
          ? [of.handler.name, of.handler.title && text(of.handler.title)].filter(Boolean).join(', ')
          : t('case.nobody')}
      </p>
      <div className="two-columns case-columns">
        <div>
          <CaseTabs of={of} />
          <Timeline caseId={of.id} />
        </div>
        <div>
          <ActionsPanel of={of} />
          <section className="panel" id="clocks" aria-labelledby="clocks-head">
            <h2 id="clocks-head">{t('clocks.heading')}</h2>
            <ClocksPanel caseId={of.id} />
          </section>
          <CaseAlerts alerts={of.alerts} />
        </div>
      </div>
    </Page>
  );
}

const tabs: readonly [key: string, label: WordKey][] = [
  ['thong-tin', 'case.tab.facts'],
  ['don', 'case.tab.petitions'],
];

function CaseTabs({ of }: { of: CaseDetail }) {
  const { t } = useWords();
  const { the } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: petitions } = usePetitions(of.id);
  // Above the unit the papers are not read: no tab for nothing.
  const hasPetitions = petitions !== undefined && petitions.length > 0;
  const isPetitions = the === 'don' && hasPetitions;
  const shown = tabs.filter(([key]) => key === 'thong-tin' || hasPetitions);
  return (
    <>
      {shown.length > 1 && (
        <Tabs
          label={t('case.tabs')}
          tabs={shown.map(([key, label]) => ({
            key,
            label: t(label),
            ...(key === 'don' && { count: petitions?.length }),
            isOn: isPetitions === (key === 'don'),
            onChoose: () => void navigate({ search: key === 'thong-tin' ? {} : { the: key }, replace: true }),
          }))}
        />
      )}
      {isPetitions ? (
        <PetitionsTab of={of} petitions={petitions} />
      ) : (
        <CaseFacts of={of}>
          <ContentOfCase petitions={petitions ?? []} />
        </CaseFacts>
      )}
    </>
  );
}

/** What the people wrote or said: of the petition that opened the case, for a stated purpose, logged. */
function ContentOfCase({ petitions }: { petitions: readonly Petition[] }) {
  const { t } = useWords();
  const mayOpen = may(useMe(), 'identity.open');
  const first = petitions.find(({ withdrawnAt }) => withdrawnAt === null) ?? petitions[0];
  if (!first || !mayOpen) return null;
  return (
    <div className="content-of-case no-print">
      <span className="faint">{t('case.content')}</span> <PetitionContent of={first} />
    </div>
  );
}
