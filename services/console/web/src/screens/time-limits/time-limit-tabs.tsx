import { useNavigate } from '@tanstack/react-router';
import { Tabs } from '../../ui/lists/list-parts.js';
import { useWords } from '../../words/words.js';

/** The pages about the law: time limits, what would be if, and who settles what. */
export function TimeLimitTabs({ on }: { on: 'catalogue' | 'what-if' | 'competence' }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <Tabs
      label={t('menu.time-limits')}
      tabs={[
        {
          key: 'catalogue',
          label: t('catalogue.tab'),
          isOn: on === 'catalogue',
          onChoose: () => void navigate({ to: '/thoi-han' }),
        },
        {
          key: 'what-if',
          label: t('whatif.tab'),
          isOn: on === 'what-if',
          onChoose: () => void navigate({ to: '/thoi-han/tinh-thu', search: {} }),
        },
        {
          key: 'competence',
          label: t('competence.tab'),
          isOn: on === 'competence',
          onChoose: () => void navigate({ to: '/thoi-han/tham-quyen' }),
        },
      ]}
    />
  );
}
