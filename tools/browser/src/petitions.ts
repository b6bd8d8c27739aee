import type { Office } from './office.js';
import { visitors } from './pages/desk.js';

/** A case that was just registered. */
type Registered = { caseId: string; caseNumber: string };

/** A complaint as the desk of commune A sends it; a test names what it is about. */
export const aComplaint = (summary: string, over: object = {}): object => ({
  kind: 'KN',
  channel: 'visit',
  subject: 'land-housing',
  petitioners: [{ name: visitors.one.name }],
  respondent: { kind: 'other', name: 'Cơ quan Thử' },
  content: 'Nội dung thử (synthetic)',
  summary,
  ...over,
});

/** Registers a petition at the desk and waits for all its effects; the officer has left when it returns. */
export async function register(office: Office, petition: object): Promise<Registered> {
  const desk = await office.as('td.a');
  const { body } = await desk.command('/v1/petitions', petition);
  await desk.leave();
  await office.system.quiesce();
  return body;
}
