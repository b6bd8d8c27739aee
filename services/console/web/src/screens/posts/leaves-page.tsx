import { useToday } from '../../api/server-time.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { PostsPanel } from './posts-panel.js';

/** Nghỉ, làm thay: who of the own unit is away and who does the work instead; assignment then passes them over. */
export function LeavesPage() {
  const { t, text } = useWords();
  const { actingPost } = useMe();
  const today = useToday();
  if (!actingPost) return null;
  const { unitId, name, code } = actingPost.unit;
  return (
    <Page title={t('menu.leaves')} aside={<span className="faint">{name ? text(name) : code}</span>}>
      <p className="faint">{t('leaves.how')}</p>
      <PostsPanel unitId={unitId} at={today} />
    </Page>
  );
}
