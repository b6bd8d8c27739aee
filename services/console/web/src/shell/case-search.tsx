import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asCaseNumber, looksPersonal } from '../formats/text.js';
import { useWords } from '../words/words.js';

/** By case number only: it may stand in the address; numbers of people never do, so they are not looked for here. */
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
    setProblem(looksPersonal(words) ? t('search.personal') : t('search.not-a-number'));
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
