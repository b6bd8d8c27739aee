import { z } from 'zod';
import {
  codesOf,
  criterionCodes,
  executionObstacles,
  executionOutcomes,
  forwarderCodes,
  paperKinds,
} from '@cau-noi/vocabulary';
import { by, code, date, document, id, instant, petitionKind } from './fields.js';

/** Every routing event: the case, its version after the act, the instant of the act (not of its entry), and who acted. */
const act = {
  caseId: id,
  version: z.int().positive(),
  at: instant,
  by,
  /** The state of the case after the act; events that were published before this field have none. */
  state: code.optional(),
  /** Why it was entered long after it happened, as a code; not there for what was entered in time. */
  lateReason: code.optional(),
};

/** An act that needs a paper of the office. */
const onPaper = { ...act, document };

/** What routing publishes: one event for each act of a case. By name and version. */
export const routingEvents = {
  'routing.case-classified.v1': z
    .object({ ...act, kind: petitionKind, subject: code })
    .describe('Kind and subject were settled by the receiving unit.'),

  'routing.case-accepted.v1': z
    .object({
      ...act,
      kind: petitionKind,
      document: document.nullable(),
      /** A due instant set by the unit (rule DON-VI). */
      dueAt: instant.nullable(),
    })
    .describe('The unit took the matter on (thụ lý); settlement clocks run from here.'),

  'routing.case-assigned.v1': z
    .object({
      ...act,
      unitId: id,
      handlerOfficerId: id,
      handlerPostId: id,
      previousOfficerId: id.nullable(),
      handOver: z.boolean(),
    })
    .describe('A handler answers for the case from now on; `handOver` when another officer had it before.'),

  'routing.assignment-taken-up.v1': z
    .object({ ...act, handlerOfficerId: id })
    .describe('The handler confirmed the assignment.'),

  'routing.assignment-returned.v1': z
    .object({ ...act, unitId: id, previousOfficerId: id, reason: code })
    .describe('The handler gave the case back to the unit; it waits for assignment again.'),

  'routing.step-recorded.v1': z
    .object({
      ...act,
      stepId: id,
      activity: code,
      officerId: id,
      /** Working group or desk within the unit, where the office keeps one. */
      group: code.nullable(),
      recordedAt: instant,
    })
    .describe('A piece of work was recorded, possibly after the case had ended. It never moves a clock or the state.'),

  'routing.result-submitted.v1': z
    .object({ ...act })
    .describe('The handler put the result before the one who decides.'),

  'routing.case-decided.v1': z
    .object({ ...act, kind: petitionKind, outcome: code, document })
    .describe('The case was decided: settlement decision (KN), conclusion (TC), answer (KNPA).'),

  'routing.execution-recorded.v1': z
    .object({
      ...onPaper,
      outcome: z.enum(codesOf(executionOutcomes)),
      /** Why it is not whole; not there for what is. */
      obstacle: z.enum(codesOf(executionObstacles)).optional(),
    })
    .describe('How far the decision or conclusion was executed by `at`, possibly after the file was closed.'),

  'routing.case-closed.v1': z.object({ ...act, outcome: code }).describe('The case file was closed.'),

  'routing.case-withdrawn.v1': z
    .object({ ...act })
    .describe('The case ended because every petition in it was withdrawn.'),

  'routing.case-suspended.v1': z
    .object({ ...onPaper, ground: code })
    .describe(
      'The case was suspended (tạm đình chỉ) by a decision; settlement clocks pause from the day of `at`, which is not counted.',
    ),

  'routing.case-resumed.v1': z
    .object({
      ...onPaper,
      /** The state the case had before the suspension, and has again. */
      state: code,
    })
    .describe('A suspended case goes on by a decision to continue; the day of `at` is counted again.'),

  'routing.case-extended.v1': z
    .object({ ...onPaper, days: z.int().positive() })
    .describe('The settlement period of a denunciation was extended by a decision. Each extension is one event.'),

  'routing.case-marked-complex.v1': z
    .object({ ...onPaper, criteria: z.array(z.enum(criterionCodes)).min(1) })
    .describe('The case was recorded as complex; `criteria` replaces what was recorded before.'),

  'routing.examination-started.v1': z
    .object(onPaper)
    .describe('An expert examination (giám định) was ordered in a denunciation; its time is not counted.'),

  'routing.examination-ended.v1': z.object(onPaper).describe('The result of the expert examination came in.'),

  'routing.case-taken-over.v1': z
    .object({ ...onPaper, fromUnitId: id, unitId: id })
    .describe(
      'A superior unit took the denunciation from the unit that had it. The case waits, classified, for the acceptance of the superior: settlement starts anew there; suspensions, examinations and extensions before it no longer count.',
    ),

  'routing.case-terminated.v1': z
    .object({ ...onPaper, ground: code })
    .describe('The settlement was terminated (đình chỉ) by a decision; the case has ended without a result.'),

  'routing.facts-corrected.v1': z
    .object({
      ...onPaper,
      /** Only what was corrected; what is not named stays as it was. Applies from the beginning of the case. */
      facts: z.object({
        /** Remote area that is hard to reach (vùng sâu, vùng xa đi lại khó khăn). */
        remote: z.boolean().optional(),
        /** A denunciation to be checked in several places. */
        severalPlaces: z.boolean().optional(),
        /** The check of a denunciation was delegated. */
        delegated: z.boolean().optional(),
        /** The disciplinary decision complained of is a dismissal (buộc thôi việc). */
        dismissal: z.boolean().optional(),
        /** A second complaint (khiếu nại lần hai). */
        secondLevel: z.boolean().optional(),
        /** Forwarded by the press, a deputy or an agency, which is owed a reply too. */
        forwarded: z.boolean().optional(),
        /**
         * Who forwarded it; decides which replies they are owed (Luật TCD Đ.27(2), Tố cáo Đ.26(2), Khiếu nại Đ.66(2)).
         */
        forwardedBy: z.enum(forwarderCodes).optional(),
        /** A denunciation that is another body's to settle, and to be forwarded there. */
        otherBody: z.boolean().optional(),
        /** When the petition really came in. */
        receivedAt: instant.optional(),
        /** When the acceptance now in force really was. */
        acceptedAt: instant.optional(),
        /** The day set for the dialogue; its notice has to come days before. */
        dialogueOn: date.optional(),
        /** The day on which the overdue settlement was reported to the superior (Luật Tố cáo Đ.38). */
        delayReportedOn: date.optional(),
        /** The day on which a further denunciation came in (Luật Tố cáo Đ.37). */
        reviewAskedOn: date.optional(),
        /** The day on which the decision or act complained of was received or known; of a second complaint the first decision. */
        decisionKnownOn: date.optional(),
        /** The day of the meeting that makes the second decision public; its notice has to come days before. */
        meetingOn: date.optional(),
        /** The day by which the decision, or the paper that gives out its execution, wants it executed. */
        executeBy: date.optional(),
      }),
    })
    .describe('Facts of the case that choose a time limit were corrected on paper; every clock is derived again.'),

  'routing.paper-issued.v1': z
    .object({ ...onPaper, paper: z.enum(paperKinds) })
    .describe('A paper of the case was issued, sent or published at `at`, possibly after the case had ended.'),

  'routing.petition-came-late.v1': z
    .object({ caseId: id, petitionId: id, state: code })
    .describe(
      'A petition joined a case that had ended when it came: nobody deals with it there. The desk opens a case for it.',
    ),
};
