import { useNavigate } from '@tanstack/react-router';
import { Tabs } from '../../ui/lists/list-parts.js';
import { useWords } from '../../words/words.js';

/** The two pages about time limits: the law, and what would be if. */
export function TimeLimitTabs({ on }: { on: 'catalogue' | 'what-if' }) {
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
      ]}
    />
  );
}
