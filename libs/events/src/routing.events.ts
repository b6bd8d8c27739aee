import { z } from 'zod';
import { by, code, document, id, instant, petitionKind } from './fields.js';

/** Every routing event: the case, its version after the act, the instant of the act (not of its entry), and who acted. */
const act = { caseId: id, version: z.int().positive(), at: instant, by };

export const caseClassifiedV1 = z
  .object({ ...act, kind: petitionKind, subject: code })
  .describe('Kind and subject were settled by the receiving unit.');

export const caseAcceptedV1 = z
  .object({
    ...act,
    kind: petitionKind,
    document: document.nullable(),
    /** A due instant set by the unit (rule DON-VI). */
    dueAt: instant.nullable(),
  })
  .describe('The unit took the matter on (thụ lý); settlement clocks run from here.');

export const caseAssignedV1 = z
  .object({
    ...act,
    unitId: id,
    handlerOfficerId: id,
    handlerPostId: id,
    previousOfficerId: id.nullable(),
    handOver: z.boolean(),
  })
  .describe('A handler answers for the case from now on; `handOver` when another officer had it before.');

export const assignmentTakenUpV1 = z
  .object({ ...act, handlerOfficerId: id })
  .describe('The handler confirmed the assignment.');

export const assignmentReturnedV1 = z
  .object({ ...act, unitId: id, previousOfficerId: id, reason: code })
  .describe('The handler gave the case back to the unit; it waits for assignment again.');

export const stepRecordedV1 = z
  .object({
    ...act,
    stepId: id,
    activity: code,
    officerId: id,
    /** Working group or desk within the unit, where the office keeps one. */
    group: code.nullable(),
    recordedAt: instant,
  })
  .describe('A piece of work was recorded, possibly after the case had ended. It never moves a clock or the state.');

export const resultSubmittedV1 = z
  .object({ ...act })
  .describe('The handler put the result before the one who decides.');

export const caseDecidedV1 = z
  .object({ ...act, kind: petitionKind, outcome: code, document })
  .describe('The case was decided: settlement decision (KN), conclusion (TC), answer (KNPA).');

export const caseClosedV1 = z.object({ ...act, outcome: code }).describe('The case file was closed.');

export const caseWithdrawnV1 = z
  .object({ ...act })
  .describe('The case ended because every petition in it was withdrawn.');
