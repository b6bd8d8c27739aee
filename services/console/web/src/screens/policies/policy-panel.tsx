import type { Me } from '../../api/answers.js';
import { may } from '../../session/me.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import type { PolicyGroup } from './policy-groups.js';
import type { PolicyVersion } from './policy-queries.js';
import { RulesText } from './rules-text.js';
import { useDaysWord, VersionFacts } from './version-facts.js';

type Scope = PolicyGroup['scope'];
/** What somebody wants to do with a version, or (null) with a policy that does not exist yet. */
export type Asked =
  | { what: 'draft'; version: PolicyVersion | null; scope: Scope | null }
  | { what: 'apply' | 'discard' | 'move'; version: PolicyVersion; scope: Scope };

type Props = { group: PolicyGroup; title: string; me: Me; onAsk: (asked: Asked) => void };

/** One policy: what holds, the drafts that wait for a second person, what comes, what was. */
export function PolicyPanel({ group, title, me, onAsk }: Props) {
  const { t } = useWords();
  const { policyId, scope, inForce, drafts, coming, former } = group;
  const head = `policy-${policyId}`;
  const latest = coming[0] ?? inForce ?? former.find(({ state }) => state === 'applied') ?? drafts[0] ?? null;
  return (
    <section className="panel" aria-labelledby={head}>
      <div className="section-head policy-head">
        <h2 id={head}>{title}</h2>
        {may(me, 'policy.change') && (
          <span className="actions">
            {inForce && inForce.version > 1 && (
              <Button
                aria-label={t('policies.move.name', { policy: title })}
                onClick={() => onAsk({ what: 'move', version: inForce, scope })}
              >
                {t('policies.move')}
              </Button>
            )}
            <Button
              aria-label={t('policies.draft.name', { policy: title })}
              onClick={() => onAsk({ what: 'draft', version: latest, scope })}
            >
              {t('policies.draft')}
            </Button>
          </span>
        )}
      </div>
      {inForce ? <Version version={inForce} /> : <p>{t('policies.none-in-force')}</p>}
      {coming.map((version) => (
        <Version key={version.id} version={version} />
      ))}
      {drafts.map((version) => (
        <Draft
          key={version.id}
          version={version}
          title={title}
          me={me}
          onAsk={(what) => onAsk({ what, version, scope })}
        />
      ))}
      {former.length > 0 && (
        <details>
          <summary>{t('policies.former', { count: former.length })}</summary>
          {former.map((version) => (
            <Version key={version.id} version={version} />
          ))}
        </details>
      )}
    </section>
  );
}

/** A version with its mark, its rules and its history. */
function Version({ version }: { version: PolicyVersion }) {
  const { t } = useWords();
  const daysWord = useDaysWord();
  const mark = version.isInForce ? 'in-force' : version.state;
  return (
    <article className="policy-version">
      <h3>
        {t('policies.version', { version: version.version })}{' '}
        <Badge tone={version.isInForce ? 'good' : 'plain'}>{t(`policies.state.${mark}`)}</Badge>{' '}
        <small className="faint">{daysWord(version)}</small>
      </h3>
      <RulesText version={version} />
      <VersionFacts version={version} />
    </article>
  );
}

type DraftProps = { version: PolicyVersion; title: string; me: Me; onAsk: (what: 'apply' | 'discard') => void };

function Draft({ version, title, me, onAsk }: DraftProps) {
  const { t } = useWords();
  const isOwn = version.draftedBy === me.officer.id;
  const name = { policy: title, version: version.version };
  return (
    <>
      <Version version={version} />
      {isOwn && <p className="faint">{t('policies.four-eyes')}</p>}
      <p className="actions">
        {may(me, 'policy.apply') && (
          <Button
            type={isOwn ? 'default' : 'primary'}
            aria-label={t(isOwn ? 'policies.check.name' : 'policies.apply.name', name)}
            onClick={() => onAsk('apply')}
          >
            {t(isOwn ? 'policies.check' : 'policies.apply.ask')}
          </Button>
        )}
        {may(me, 'policy.change') && (
          <Button aria-label={t('policies.discard.name', name)} onClick={() => onAsk('discard')}>
            {t('policies.discard')}
          </Button>
        )}
      </p>
    </>
  );
}
