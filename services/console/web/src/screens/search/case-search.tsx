import { readRecordNumber } from '@cau-noi/rules';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { looksPersonal } from '../../formats/text.js';
import { searchWords } from './search-words.js';
import { Input } from '../../ui/forms/controls.js';
import { useWords } from '../../words/words.js';

/**
 * Numbers of cases, petitions, visits and alerts lead to their case, words are looked for in summaries; what was typed is kept
 * in memory only. Numbers of people are not looked for.
 */
export function CaseSearch() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const search = (): void => {
    const isNumber = readRecordNumber(words) !== null;
    if (!isNumber && looksPersonal(words)) return setProblem(t('search.personal'));
    if (!isNumber && words.trim().length < 2) return setProblem(t('search.short'));
    setProblem(null);
    if (isNumber) setWords('');
    searchWords.set(words.trim());
    void navigate({ to: '/tim-kiem' });
  };
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <Input
        id="search"
        autoComplete="off"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={words}
        onChange={({ target }) => (setWords(target.value), setProblem(null))}
        {...(problem && { 'aria-describedby': 'search-problem', 'aria-invalid': true })}
      />
      {problem && (
        <p id="search-problem" role="alert" className="search-problem">
          {problem}
        </p>
      )}
    </form>
  );
}
