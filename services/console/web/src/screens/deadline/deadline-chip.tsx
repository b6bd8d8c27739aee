import type { CaseItem, Due } from '../../api/answers.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import { chipFace, earlyMark, mark45Face, type ChipFace } from './chip.js';

type Props = { due: Due | null; more?: number; onOpen?: () => void };

/** Words, number, shape and colour together; read aloud in full; opens the derivation. */
export function DeadlineChip({ due, more = 0, onOpen }: Props) {
  const { t, say, text } = useWords();
  const face = chipFace(due, text);
  const early = earlyMark(due);
  const name = say(face.name);
  return (
    <span className="chips">
      {onOpen ? (
        <Button type="bare" className={`chip chip-${face.tone}`} title={name} onClick={onOpen}>
          <Face face={face} />
        </Button>
      ) : (
        <Badge tone={face.tone} title={name}>
          <Face face={face} />
        </Badge>
      )}
      {more > 0 && <span className="chip-more" title={t('chip.more.name', { count: more })}>{`+${more}`}</span>}
      {early && (
        <Badge tone="soon">
          <span aria-hidden="true">△ </span>
          {say(early)}
        </Badge>
      )}
    </span>
  );
}

function Face({ face }: { face: ChipFace }) {
  const { say } = useWords();
  return (
    <>
      <span aria-hidden="true">
        {`${face.shape} `}
        {say(face.text)}
        {face.more && <small>{say(face.more)}</small>}
      </span>
      <span className="unseen">{say(face.name)}</span>
    </>
  );
}

/** The 45-day mark beside the chip, where there is one. */
export function Mark45Chip({ of: { mark45 } }: { of: Pick<CaseItem, 'mark45'> }) {
  const { say } = useWords();
  const face = mark45Face(mark45);
  if (!face) return null;
  return (
    <Badge tone={face.tone} title={say(face.name)}>
      <Face face={face} />
    </Badge>
  );
}
