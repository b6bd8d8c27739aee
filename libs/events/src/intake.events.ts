import { z } from 'zod';
import { channelCodes, codesOf, respondentKinds, visitForms } from '@cau-noi/vocabulary';
import { by, code, document, id, instant, petitionKind } from './fields.js';

/** Why it was entered long after it happened, as a code; not there for what was entered in time. */
const lateReason = code.optional();

/** What intake publishes: visits, petitions, who speaks for a group, opened identities. By name and version. */
export const intakeEvents = {
  'intake.visit-recorded.v1': z
    .object({
      visitId: id,
      unitId: id,
      /** Ordinary reception, the head's day, or an unscheduled one. */
      form: z.enum(codesOf(visitForms)),
      receivedAt: instant,
      people: z.int().positive(),
      petitionIds: z.array(id),
      lateReason,
      by,
    })
    .describe('People came to the desk. One visit may bring several petitions, or none.'),

  'intake.petition-registered.v1': z
    .object({
      petitionId: id,
      caseId: id,
      /** `<unit code>-<yy>-<six digits>`, gapless per unit and year. */
      caseNumber: z.string().max(60),
      visitId: id.nullable(),
      unitId: id,
      kind: petitionKind,
      channel: z.enum(channelCodes),
      /** Subject (lĩnh vực), a code of `libs/rules/src/subjects.ts`. */
      subject: code,
      /** Who the petition is against, as far as it is coded; a name stays in the vault. */
      respondent: z.object({ kind: z.enum(codesOf(respondentKinds)), unitId: id.nullable() }).nullable(),
      /** Five-digit commune code of the place the matter is about. */
      placeCode: z.string().max(10).nullable(),
      /** Units named as addressees on the paper, by unit id. */
      addressedTo: z.array(id),
      petitioners: z.array(z.string().max(80)),
      groupSize: z.int().positive(),
      /** Number of petitioners who represent the group; missing in older events. */
      representatives: z.int().nonnegative().optional(),
      receivedAt: instant,
      /** A due instant the unit set at registration of a KNPA (rule DON-VI); it runs beside the legal clocks, never instead. */
      dueAt: instant.nullable(),
      /** The officer's neutral line, checked against the identities typed with it; null for a TC. */
      summary: z.string().max(300).nullable(),
      /** The petition had joined this case, which had ended when it came: it got a case of its own instead. */
      lateFor: z.object({ caseId: id, caseNumber: z.string().max(60) }).optional(),
      lateReason,
      by,
    })
    .describe(
      'A petition entered the register and opened a case. Petitioners are pseudonyms that only the vault can turn back.',
    ),

  'intake.petition-joined.v1': z
    .object({
      petitionId: id,
      /** The case that was there already. */
      caseId: id,
      caseNumber: z.string().max(60),
      visitId: id.nullable(),
      unitId: id,
      kind: petitionKind,
      channel: z.enum(channelCodes),
      subject: code,
      respondent: z.object({ kind: z.enum(codesOf(respondentKinds)), unitId: id.nullable() }).nullable(),
      placeCode: z.string().max(10).nullable(),
      addressedTo: z.array(id),
      petitioners: z.array(z.string().max(80)),
      /** The same people once more, or others as well. */
      relation: z.enum(['repeat', 'further-petitioner']),
      /** People behind the case with this petition: everybody named once, and those who are only counted. */
      groupSize: z.int().positive(),
      /** People behind this petition alone; missing in older events. */
      ownSize: z.int().positive().optional(),
      /** Number of petitioners of this petition who represent the group; missing in older events. */
      representatives: z.int().nonnegative().optional(),
      receivedAt: instant,
      summary: z.string().max(300).nullable(),
      lateReason,
      by,
    })
    .describe(
      'A petition entered the register and joined a case that was there: it opens no case and starts no clock.',
    ),

  'intake.petition-withdrawn.v1': z
    .object({
      petitionId: id,
      caseId: id,
      withdrawnAt: instant,
      remaining: z.int().nonnegative(),
      document: document.nullable(),
      lateReason,
      by,
    })
    .describe('One petition of a case was withdrawn; at `remaining` 0 the case has lost its cause.'),

  'intake.similarity-found.v1': z
    .object({
      petitionId: id,
      caseId: id,
      /** The petition it is like, and the case of that one. */
      otherPetitionId: id,
      otherCaseId: id,
      /** How much alike they are, from 0 to 1. */
      likeness: z.number().min(0).max(1),
      foundAt: instant,
    })
    .describe(
      'What a petition says was found to be like what another one says: they may be about one matter. Nothing of the content is in it.',
    ),

  'intake.representatives-named.v1': z
    .object({
      petitionId: id,
      caseId: id,
      representatives: z.int().positive(),
      namedAt: instant,
      by,
    })
    .describe(
      'A group named, after its petition was registered, who of its people speaks for it; who they are stays in the vault.',
    ),

  'intake.identity-opened.v1': z
    .object({
      openingId: id,
      caseId: id,
      kind: petitionKind,
      unitId: id,
      purpose: code,
      openedAt: instant,
      by,
    })
    .describe('An identity was opened: who, when, for which case and purpose; never whose and never what.'),
};
