import { connection } from '../live/stream.js';
import { useStore } from '../state/store.js';
import { useWords } from '../words/words.js';

/** “● Trực tiếp”, “○ Số liệu lúc 09:12”, “✕ Mất kết nối”. */
export function ConnectionWord() {
  const { t } = useWords();
  const { state, since } = useStore(connection);
  const [mark, text] =
    state === 'live'
      ? ['●', t('connection.live')]
      : state === 'stale'
        ? ['○', t('connection.stale', { time: since })]
        : state === 'lost'
          ? ['✕', t('connection.lost')]
          : ['…', t('connection.connecting')];
  return (
    <span className={`connection connection-${state}`}>
      <span aria-hidden="true">{mark}</span> {text}
    </span>
  );
}
