import { getRouteApi, Link } from '@tanstack/react-router';
import { isDay } from '@cau-noi/calendar';
import { Button } from '../../ui/button.js';
import { useState } from 'react';
import { useToday } from '../../api/server-time.js';
import { formatDate } from '../../formats/dates.js';
import { useFoundUnits } from '../../reference/units.js';
import { DateField } from '../../ui/forms/date-field.js';
import { TextField } from '../../ui/forms/text-field.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { UnitForm } from './unit-form.js';
import { UnitPanel } from './unit-panel.js';
import { UnitLink, UnitTree } from './unit-tree.js';
import { Vacancies } from './vacancies.js';

const route = getRouteApi('/shell/quan-tri/don-vi');

/** Đơn vị: the organisation on a day, both lines, and one unit of it with its posts. */
export function OrganisationPage() {
  const { t } = useWords();
  const { 'don-vi': chosen, ngay } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const at = ngay !== undefined && isDay(ngay) ? ngay : today;
  const ofDay = at === today ? undefined : at;
  const [isNew, setNew] = useState(false);
  const show = (unitId: string): void =>
    void navigate({ search: { 'don-vi': unitId, ...(ofDay !== undefined && { ngay: ofDay }) } });
  return (
    <Page
      title={t('menu.organisation')}
      aside={<Link to="/quan-tri/nhap-tep">{t('menu.imports')}</Link>}
      primary={
        <Button type="primary" onClick={() => setNew(true)}>
          {t('org.new')}
        </Button>
      }
    >
      <div className={chosen === undefined ? 'tree-columns' : 'tree-columns has-chosen'}>
        <section className="panel tree-panel" aria-labelledby="tree-head">
          <h2 id="tree-head">{t('org.tree')}</h2>
          <DayOfTree
            key={at}
            at={at}
            onChange={(day) => void navigate({ search: { ...(chosen && { 'don-vi': chosen }), ngay: day } })}
          />
          <FoundOrTree at={at} chosen={chosen} ofDay={ofDay} />
          <Vacancies at={at} ofDay={ofDay} />
        </section>
        <div>
          {chosen === undefined ? (
            <p className="faint">{t('org.choose')}</p>
          ) : (
            <UnitPanel key={chosen} unitId={chosen} at={at} ofDay={ofDay} onMade={show} />
          )}
        </div>
      </div>
      {isNew && <UnitForm parentId="" onClose={() => setNew(false)} onMade={show} />}
    </Page>
  );
}

/** The day the tree is of; taken when a whole day is typed, or when the field is left. */
function DayOfTree({ at, onChange }: { at: string; onChange: (day: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(formatDate(at));
  const take = (text: string): void => {
    setTyped(text);
    const day = dayIn(text);
    if (day !== null && day !== at && formatDate(day) === text) onChange(day);
  };
  return <DateField id="tree-day" label={t('org.day')} value={typed} onChange={take} />;
}

type TreeProps = { at: string; chosen: string | undefined; ofDay: string | undefined };

function FoundOrTree(props: TreeProps) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const { units, isWhole } = useFoundUnits(words);
  const isSearched = words.trim() !== '';
  return (
    <>
      <TextField
        id="tree-find"
        label={t('org.find')}
        value={words}
        onChange={setWords}
        hint={isSearched && !isWhole ? t('unit.find.more') : undefined}
      />
      {!isSearched && <UnitTree {...props} />}
      {isSearched && (
        <ul className="unit-tree" aria-label={t('org.found')}>
          {units.map((unit) => (
            <li key={unit.id}>
              <UnitLink unit={unit} chosen={props.chosen} ofDay={props.ofDay} />
            </li>
          ))}
          {units.length === 0 && <li className="faint">{t('org.not-found')}</li>}
        </ul>
      )}
    </>
  );
}
