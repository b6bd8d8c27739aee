import { useLadder } from './alert-queries.js';
import { may, useMe } from '../../session/me.js';
import { useWords } from '../../words/words.js';

/** What somebody wrote, as it was written. */
export function Note({ text }: { text: string }) {
  const { t } = useWords();
  return (
    <p className="note">
      <span className="faint">{t('note')}</span> <q>{text}</q>
    </p>
  );
}

/** What a leader wrote on taking an alert; whom the alert does not concern is shown nothing. */
export function AlertNote({ alertId }: { alertId: string }) {
  const mayRead = may(useMe(), 'alert.read');
  return mayRead ? <Read alertId={alertId} /> : null;
}

function Read({ alertId }: { alertId: string }) {
  const { data } = useLadder(alertId);
  return data?.note ? <Note text={data.note} /> : null;
}
