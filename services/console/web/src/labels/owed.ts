type Due = { status: string; rule: string };

const open: readonly string[] = ['running', 'due-soon', 'overdue'];

/** Whether something is still to be done by this date. */
export const isStillOwed = (due: Pick<Due, 'status'> | null): boolean => due !== null && open.includes(due.status);

/** Whether that is the execution of a decision or conclusion, which the handler records. */
export const isExecutionOwed = (due: Due | null): boolean =>
  due !== null && isStillOwed(due) && due.rule.endsWith('-THI-HANH');
