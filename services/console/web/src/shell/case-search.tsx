import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asCaseNumber, looksPersonal } from '../formats/text.js';
import { searchWords } from '../search/search-words.js';
import { useWords } from '../words/words.js';

/** A case number leads to its case; other words are looked for in summaries and kept in memory only; numbers of people are not looked for. */
export function CaseSearch() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const search = (): void => {
    const number = asCaseNumber(words);
    if (number !== null) {
      setProblem(null);
      setWords('');
      void navigate({ to: '/vu-viec/$so', params: { so: number } });
      return;
    }
    if (looksPersonal(words)) return setProblem(t('search.personal'));
    if (words.trim().length < 2) return setProblem(t('search.short'));
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
      <input
        id="search"
        type="text"
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
