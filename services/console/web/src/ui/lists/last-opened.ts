const rows = new Map<string, string>();

/** The row a list was left by, so that coming back lands on it. */
export const lastOpened = {
  remember: (list: string, id: string): void => void rows.set(list, id),
  take: (list: string): string | undefined => {
    const id = rows.get(list);
    rows.delete(list);
    return id;
  },
};
