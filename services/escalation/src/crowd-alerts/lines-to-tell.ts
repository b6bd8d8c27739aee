import { hierarchyCodes, type Hierarchy } from '@cau-noi/vocabulary';
import type { Alert } from '../alerts/alert.js';

/** Both lines are notified of a crowd at once: each crowd with every line that was not notified of its case yet; `alerts`: the crowd alerts these cases have. */
export function untold<E extends { data: { caseId: string } }>(
  crowds: readonly E[],
  alerts: readonly Pick<Alert, 'caseId' | 'line'>[],
): { event: E; line: Hierarchy }[] {
  const told = new Set(alerts.map(({ caseId, line }) => `${caseId} ${line}`));
  return crowds.flatMap((event) =>
    hierarchyCodes.filter((line) => !told.has(`${event.data.caseId} ${line}`)).map((line) => ({ event, line })),
  );
}
