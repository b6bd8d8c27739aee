const open: readonly string[] = ['running', 'due-soon', 'overdue'];

/** Whether something is still to be done by this date. */
export const isStillOwed = (due: { status: string } | null): boolean => due !== null && open.includes(due.status);
