import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Finder } from '../../ui/find/finder.js';
import { useWords } from '../../words/words.js';
import { searchWords } from './search-words.js';
import { useCaseSuggestions } from './suggestions.js';
import { typedWords } from './typed-words.js';

/**
 * Numbers of cases, petitions, visits and alerts lead to their case, words are looked for in summaries; what fits is offered
 * while somebody types, and kept in memory only. Numbers of people are not looked for.
 */
export function CaseSearch() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const found = useCaseSuggestions(words);
  const search = (): void => {
    const typed = typedWords(words);
    if (typed === 'personal' || typed === 'short') return setProblem(t(`search.${typed}`));
    setProblem(null);
    if (typed === 'number') setWords('');
    searchWords.set(words.trim());
    void navigate({ to: '/tim-kiem' });
  };
  return (
    <div role="search" className="search">
      <Finder
        id="search"
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        words={words}
        onWords={(typed) => (setWords(typed), setProblem(null))}
        found={found.map((one) => ({ ...one, onTake: () => (setWords(''), one.onTake()) }))}
        onEnter={search}
        problem={problem}
      />
    </div>
  );
}
