import { getRouteApi, Link } from '@tanstack/react-router';
import type { CaseDetail } from '../../api/answers.js';
import { serverNow } from '../../api/server-time.js';
import { CaseFacts } from '../case/case-facts.js';
import { useCase } from '../../petition/case-queries.js';
import { inOrder, statusWord } from '../deadline/clocks-panel.js';
import { useClocks, type Clock } from '../deadline/clock-queries.js';
import { formatDate, formatDateTime } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { useCaseWords } from '../../labels/case-words.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../ui/page.js';
import { PageState } from '../../ui/states/page-state.js';
import { useWords, type WordKey } from '../../words/words.js';
import { Chain, Doubts, Ledger, Notices, paperText, Steps } from '../deadline/account-parts.js';

const route = getRouteApi('/shell/vu-viec/$so/bang-tinh');

/** “Bảng tính thời hạn”: every clock of a case with all that its dates rest on, to be printed and filed. */
export function SheetPage() {
  const { so } = route.useParams();
  const found = useCase(so);
  const clocks = useClocks(found.data?.id ?? null);
  const error = found.error ?? clocks.error;
  if (error || !found.data || !clocks.data)
    return <PageState title={so} error={error} onRetry={() => void (found.error ? found : clocks).refetch()} />;
  return <Sheet of={found.data} clocks={clocks.data.items} />;
}

function Sheet({ of, clocks }: { of: CaseDetail; clocks: readonly Clock[] }) {
  const { t, text } = useWords();
  const words = useCaseWords();
  const me = useMe();
  const print = (): void => window.print();
  useShortcuts({ p: print });
  const number = of.number ?? of.id;
  const printer = [me.officer.name ?? me.account.username, me.actingPost && text(me.actingPost.title)];
  const aside = (
    <div className="case-state no-print">
      <Link to="/vu-viec/$so" params={{ so: number }} search={{}}>
        {t('whatif.back')}
      </Link>
      <Button type="primary" onClick={print}>
        {t('print')}
      </Button>
    </div>
  );
  return (
    <Page title={t('sheet.title')} titleParts={[number, t('sheet.title')]} aside={aside}>
      <article className="sheet">
        <p className="sheet-head">
          <strong>{number}</strong> · {words.kind(of.kind)} · {of.unit?.name ? text(of.unit.name) : '–'}
          <br />
          {t('sheet.printed', {
            name: printer.filter(Boolean).join(', '),
            at: formatDateTime(serverNow().toISOString()),
          })}
        </p>
        <CaseFacts of={of} />
        {clocks.length === 0 && <p>{t('clocks.none')}</p>}
        {inOrder(clocks).map((clock) => (
          <ClockSheet key={clock.id} clock={clock} />
        ))}
        <p className="faint">{t('sheet.note')}</p>
      </article>
    </Page>
  );
}

function ClockSheet({ clock }: { clock: Clock }) {
  const { t, text } = useWords();
  const { name, article, rule, ruleVersion: version, start, due, dueAt, calendar } = clock;
  const calendars = calendar.map(({ year, version: of }) => `${year}/${of}`).join(', ');
  const rows: [WordKey, string][] = [
    ['sheet.article', t('clocks.sources', { article, rule, version })],
    ['catalogue.col.confidence', clock.confidence === null ? '–' : t(`confidence.${clock.confidence}` as WordKey)],
    ['sheet.start', formatDate(start)],
    ['sheet.due', dueAt ? formatDateTime(dueAt) : formatDate(due)],
    ['sheet.status', t(statusWord(clock))],
    ['sheet.calendar', calendars === '' ? '–' : calendars],
  ];
  return (
    <section className="sheet-clock">
      <h2>{text(name)}</h2>
      <dl className="facts-list">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('sheet.steps')}</h3>
      <Steps {...clock} />
      <Doubts {...clock} />
      <Papers of={clock} />
      <Notices {...clock} />
      {clock.ledger.length > 0 && (
        <>
          <h3>{t('clocks.ledger')}</h3>
          <Ledger {...clock} />
        </>
      )}
      {clock.chain.length > 0 && clock.status === 'running' && (
        <>
          <h3>{t('clocks.chain')}</h3>
          <Chain {...clock} />
        </>
      )}
    </section>
  );
}

/** The papers its dates are based on: of what started it, paused it, resumed it, stopped it, and lengthened it. */
function Papers({ of }: { of: Clock }) {
  const { t } = useWords();
  const documents = [
    of.startedBy.document,
    ...of.pauses.flatMap(({ document, endDocument }) => [document, endDocument]),
    of.stoppedBy?.document,
  ].flatMap((document) => (document ? [paperText(document)] : []));
  const extensions = of.extensions.map(({ document, decided }) => `${document}, ${formatDate(decided)}`);
  const papers = [...new Set([...documents, ...extensions])];
  return papers.length === 0 ? null : (
    <p>
      {t('sheet.papers')} {papers.join('; ')}
    </p>
  );
}
