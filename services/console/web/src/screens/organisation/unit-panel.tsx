import { Link } from '@tanstack/react-router';
import { covers } from '@cau-noi/calendar';
import { Button } from '../../ui/button.js';
import { useState, type ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import type { UnitItem } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { useUnit, useUnitRead } from '../../reference/units.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useWords } from '../../words/words.js';
import { PostsPanel } from '../posts/posts-panel.js';
import { EndUnitForm } from './end-unit-form.js';
import { useMergedInto } from './organisation-queries.js';
import { ChangeUnitForm, MoveUnitForm } from './unit-changes.js';
import { UnitForm } from './unit-form.js';
import { levelWord } from './unit-values.js';

type Props = { unitId: string; at: string; ofDay: string | undefined; onMade: (unitId: string) => void };
type Asked = 'change' | 'move' | 'end' | 'below' | null;

/** One unit: what it is, what is above and beside it on the day, and its posts. */
export function UnitPanel({ unitId, at, ofDay, onMade }: Props) {
  const { t, text } = useWords();
  const { data: unit, error, refetch } = useUnitRead(unitId);
  const [asked, setAsked] = useState<Asked>(null);
  if (isProblem(error, 'not-found') || isProblem(error, 'invalid-input')) return <p>{t('problem.not-found')}</p>;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!unit) return <Skeleton rows={4} />;
  const close = (): void => setAsked(null);
  const isThere = covers({ from: unit.validFrom, to: unit.validTo }, at);
  return (
    <>
      <Link className="tree-back" to="/quan-tri/don-vi" search={ofDay === undefined ? {} : { ngay: ofDay }}>
        {t('org.back')}
      </Link>
      <section className="panel" aria-labelledby="unit-head">
        <div className="section-head">
          <h2 id="unit-head">{text(unit.name)}</h2>
          <span className="tag">{t(`org.line.${unit.hierarchy}`)}</span>
        </div>
        {!isThere && (
          <p className="warning" role="status">
            {t('org.not-then', { day: formatDate(at) })}
          </p>
        )}
        <UnitFactsList unit={unit} at={at} ofDay={ofDay} />
        <div className="actions">
          <Button onClick={() => setAsked('change')}>{t('org.change')}</Button>
          <Button onClick={() => setAsked('move')}>{t('org.move')}</Button>
          <Button onClick={() => setAsked('below')}>{t('org.new-below')}</Button>
          <Button onClick={() => setAsked('end')}>{t(unit.validTo === null ? 'org.end' : 'org.end.change')}</Button>
        </div>
      </section>
      <PostsPanel unitId={unitId} at={at} />
      {asked === 'change' && <ChangeUnitForm unit={unit} onClose={close} />}
      {asked === 'move' && <MoveUnitForm unit={unit} at={at} onClose={close} />}
      {asked === 'below' && <UnitForm parentId={unitId} hierarchy={unit.hierarchy} onClose={close} onMade={onMade} />}
      {asked === 'end' && <EndUnitForm unit={unit} onClose={close} />}
    </>
  );
}

function UnitFactsList({ unit, at, ofDay }: { unit: UnitItem; at: string; ofDay: string | undefined }) {
  const { t } = useWords();
  const merged = useMergedInto(unit.id).data ?? [];
  const above = unit.lines.find((line) => covers(line, at))?.parentId ?? null;
  const beside = unit.committees.find((committee) => covers(committee, at))?.committeeId ?? null;
  return (
    <dl className="facts-list unit-facts">
      <Fact name={t('org.code')}>{unit.code}</Fact>
      <Fact name={t('org.name.en')}>{unit.name.en}</Fact>
      <Fact name={t('org.level')}>{levelWord(unit.level, t)}</Fact>
      <Fact name={t('org.valid')}>
        {unit.validTo === null
          ? t('org.since', { from: formatDate(unit.validFrom) })
          : t('org.span', { from: formatDate(unit.validFrom), to: formatDate(unit.validTo) })}
      </Fact>
      <Fact name={t('org.above')}>
        {above === null ? t('org.above.none') : <NameOf unitId={above} ofDay={ofDay} />}
      </Fact>
      {unit.successorId !== null && (
        <Fact name={t('org.successor')}>
          <NameOf unitId={unit.successorId} ofDay={ofDay} />
        </Fact>
      )}
      {merged.length > 0 && (
        <Fact name={t('org.merged')}>
          {merged.map(({ id, validTo }) => (
            <div key={id}>
              <NameOf unitId={id} ofDay={ofDay} />{' '}
              <small className="faint">{t('org.until', { to: formatDate(validTo) })}</small>
            </div>
          ))}
        </Fact>
      )}
      {unit.hierarchy === 'state' && (
        <Fact name={t('org.beside')}>{beside === null ? '–' : <NameOf unitId={beside} ofDay={ofDay} />}</Fact>
      )}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function NameOf({ unitId, ofDay }: { unitId: string; ofDay: string | undefined }) {
  const { text } = useWords();
  const unit = useUnit(unitId);
  return (
    <Link to="/quan-tri/don-vi" search={{ 'don-vi': unitId, ...(ofDay !== undefined && { ngay: ofDay }) }}>
      {text(unit?.name)}
    </Link>
  );
}
