import type { NewEvent, Payload } from '@cau-noi/events';

/** Publishes that an identity was opened: who, when, for which case and purpose; never whose and never what. */
export const opened = (data: Payload<'intake.identity-opened.v1'>): NewEvent<'intake.identity-opened.v1'> => ({
  type: 'intake.identity-opened.v1',
  subject: data.caseId,
  data,
});
