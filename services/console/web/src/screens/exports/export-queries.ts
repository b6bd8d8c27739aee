import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Accepted, ExportItem, ExportOrder, Page } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { spoken } from '../../words/words.js';

/** How often a file that is being written is asked about. */
const lookMs = 700;

const isOnItsWay = ({ state }: ExportItem): boolean => state === 'waiting' || state === 'running';

/** The reader's own files of the last day, the newest first; asked again while one of them is being written. */
export const useExports = () =>
  useQuery({
    queryKey: keys.exports,
    queryFn: async () => (await answer<Page<ExportItem>>(api.GET('/v1/exports'))).items,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data?.some(isOnItsWay) ? lookMs : false),
  });

/** Which list, with which filter and order, and which columns of it are to be in the file. */
export type Exported = Required<Pick<ExportOrder, 'list' | 'filter' | 'columns'>>;

/** Orders a file of every row of the list, in the language of the page. */
export function useStartExport(exported: Exported): (format: ExportItem['format'], key: string) => Promise<void> {
  const client = useQueryClient();
  return async (format, key) => {
    const body = { ...exported, format, language: spoken() };
    await answer<Accepted>(api.POST('/v1/exports', { params: { header: commandHeaders(key) }, body }));
    await client.invalidateQueries({ queryKey: keys.exports });
  };
}
