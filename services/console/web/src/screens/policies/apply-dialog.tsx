import { answer, api, commandHeaders } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { useUnitsOf } from '../../reference/units.js';
import { may, useMe } from '../../session/me.js';
import { announceSaved } from '../../ui/announcements.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useCommand } from '../../ui/forms/use-command.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { useWords } from '../../words/words.js';
import { useFindings, type Finding, type PolicyVersion } from './policy-queries.js';
import { RulesText } from './rules-text.js';
import { SimulationPart } from './simulation-part.js';
import { VersionFacts } from './version-facts.js';

type Props = { version: PolicyVersion; title: string; onClose: () => void };

/** A draft with what its check finds today; whoever did not draft it applies it here. */
export function ApplyDialog({ version, title, onClose }: Props) {
  const { t } = useWords();
  const me = useMe();
  const read = useFindings(version.id);
  const { send, error, isSending } = useCommand<null, PolicyVersion>({
    run: (_, key) =>
      answer<PolicyVersion>(
        api.POST('/v1/policies/{id}/apply', {
          params: { path: { id: version.id }, header: commandHeaders(key) },
          body: { findingsSeen: true },
        }),
      ),
    touches: () => [keys.policies],
    onDone: () => {
      announceSaved(t('policies.title'));
      onClose();
    },
  });
  const isOwn = version.draftedBy === me.officer.id;
  return (
    <Dialog
      title={t(isOwn ? 'policies.check.name' : 'policies.apply.name', { policy: title, version: version.version })}
      onClose={onClose}
      isWide
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {!isOwn && (
            <Button type="primary" loading={isSending} disabled={!read.data} onClick={() => send(null)}>
              {t('policies.apply')}
            </Button>
          )}
        </>
      }
    >
      {error && <ProblemMessage error={error} />}
      <h3>{t('policies.findings')}</h3>
      <FindingsList read={read} />
      <RulesText version={version} />
      {may(me, 'policy.apply') && <SimulationPart version={version} />}
      <VersionFacts version={version} />
      <p className="faint">{t(isOwn ? 'policies.four-eyes' : 'policies.from-now')}</p>
    </Dialog>
  );
}

/** What the check found, with the names of the units; or that there is nothing. */
function FindingsList({ read }: { read: ReturnType<typeof useFindings> }) {
  const { t } = useWords();
  const { data, error, refetch } = read;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={2} />;
  if (data.items.length === 0) return <p role="status">{t('policies.findings.none')}</p>;
  return (
    <div className="warning" role="status">
      <ul>
        {data.items.map((finding) => (
          <FindingLine key={finding.code} finding={finding} />
        ))}
      </ul>
    </div>
  );
}

const namesShown = 5;

function FindingLine({ finding: { code, units, count } }: { finding: Finding }) {
  const { t, text } = useWords();
  const named = useUnitsOf(units.slice(0, namesShown)).map(({ name }) => text(name));
  return (
    <li>
      {t(`policies.findings.${code}`, { count })}
      {named.length > 0 && ` ${named.join('; ')}${count > named.length ? '; …' : ''}`}
    </li>
  );
}
