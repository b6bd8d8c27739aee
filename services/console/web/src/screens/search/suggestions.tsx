import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { CaseItem, Page } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import { useCaseWords } from '../../labels/case-words.js';
import { StateTag } from '../../labels/state-tag.js';
import { keys } from '../../live/keys.js';
import { may, useMe } from '../../session/me.js';
import type { Found } from '../../ui/find/finder.js';
import { useWords } from '../../words/words.js';
import { maySuggest } from './typed-words.js';

const restMs = 400;
const most = 6;

/**
 * Cases that fit what is being typed, as soon as somebody rests: number, state and the officer's line, of a denunciation its
 * subject alone. What was typed travels in the body of a request and is kept nowhere.
 */
export function useCaseSuggestions(typed: string): readonly Found[] {
  const { t } = useWords();
  const navigate = useNavigate();
  const words = useRested(typed.trim());
  const { data } = useQuery({
    queryKey: keys.suggestions(words),
    queryFn: () => answer<Page<CaseItem>>(api.POST('/v1/cases/search', { body: { words, limit: most } })),
    enabled: may(useMe(), 'case.read') && maySuggest(words) && maySuggest(typed),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  if (words === '' || typed.trim() !== words) return [];
  return (data?.items ?? []).map((item) => ({
    key: item.id,
    group: t('search.cases'),
    content: <Suggestion of={item} />,
    onTake: () => void navigate({ to: '/vu-viec/$so', params: { so: item.number ?? item.id } }),
  }));
}

function Suggestion({ of }: { of: CaseItem }) {
  const words = useCaseWords();
  return (
    <>
      <strong>{of.number}</strong> <StateTag of={of} />
      <span className="finder-more">{words.summary(of)}</span>
    </>
  );
}

/** The words once nothing was typed for a moment; empty words at once. */
function useRested(words: string): string {
  const [rested, setRested] = useState(words);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(words), words === '' ? 0 : restMs);
    return () => window.clearTimeout(timer);
  }, [words]);
  return rested;
}
