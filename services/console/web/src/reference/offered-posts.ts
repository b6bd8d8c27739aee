import { useQueries } from '@tanstack/react-query';
import type { OfferedPost, PostItem } from '../api/answers.js';
import { postsOptions } from './subjects.js';

/** The offered posts in the order in which the owner of the case offers them, with title and who holds them today. */
export function useOfferedPosts(offered: readonly OfferedPost[]): readonly PostItem[] {
  const unitIds = [...new Set(offered.map(({ unitId }) => unitId))];
  const posts = useQueries({
    queries: unitIds.map(postsOptions),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  return offered.flatMap(({ postId }) => posts.find(({ id }) => id === postId) ?? []);
}
