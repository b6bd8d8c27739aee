import { useWords } from '../../words/words.js';
import type { PolicyVersion } from './policy-queries.js';
import { durationWord } from './policy-values.js';

/** How an alert climbs by this version, in sentences. */
export function RulesText({ version }: { version: PolicyVersion }) {
  const { t, say } = useWords();
  const { steps, repeatEvery, maxSteps, quiet, posts } = version;
  return (
    <>
      <ol className="policy-steps">
        {steps.map((step, index) => (
          <li key={index}>
            <Whom step={step} posts={posts} />
            {t(index === steps.length - 1 ? 'policies.step.last' : 'policies.step', {
              step: index + 1,
              wait: say(durationWord(step.after)),
            })}
          </li>
        ))}
      </ol>
      <p>
        {t('policies.repeat', { wait: say(durationWord(repeatEvery)) })}{' '}
        {maxSteps === null ? t('policies.most.none') : t('policies.most', { count: maxSteps })}
      </p>
      <p>
        {quiet ? t('policies.quiet.is', { from: quiet.from, to: quiet.to }) : t('policies.quiet.none')}
        {quiet?.restDays && ` ${t('policies.quiet.rest')}`}
        {quiet?.exceptPeople ? ` ${t('policies.quiet.except', { count: quiet.exceptPeople })}` : ''}
      </p>
    </>
  );
}

type WhomProps = { step: PolicyVersion['steps'][number]; posts: PolicyVersion['posts'] };

/** Whom a step tells, where that is not the way of the line: “Chánh Thanh tra, Bí thư (cần 2 câu trả lời): ”. */
function Whom({ step: { who, postId, also = [], answers = 1 }, posts }: WhomProps) {
  const { t, text } = useWords();
  const named = [...(postId === undefined ? [] : [postId]), ...also].map((id) => {
    const post = posts.find((one) => one.id === id);
    return post?.title
      ? `${text(post.title)}${post.unitName ? ` (${text(post.unitName)})` : ''}`
      : t('policies.post.gone');
  });
  if (who === undefined && named.length === 0) return null;
  const first = who === 'post' ? [] : [t(`policies.who.${who ?? 'line'}`)];
  const told = [...first, ...named].join(', ');
  return (
    <>
      <strong>{told}</strong>
      {answers > 1 && ` (${t('policies.answers', { count: answers })})`}:{' '}
    </>
  );
}
