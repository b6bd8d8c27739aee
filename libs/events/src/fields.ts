import { z } from 'zod';
import { hierarchyCodes, kindCodes } from '@cau-noi/vocabulary';

/** An instant in UTC, ISO 8601 with `Z`. */
export const instant = z.iso.datetime();
/** A calendar date in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const date = z.iso.date();
/** A month of the calendar in Asia/Ho_Chi_Minh, `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const id = z.uuid();
/** A stable code out of lower-case words, never free text. */
export const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** KN khiếu nại, TC tố cáo, KNPA kiến nghị–phản ánh, KL complaint against a disciplinary decision. */
export const petitionKind = z.enum(kindCodes);
/** The State line and the Party line are two hierarchies that never mix. */
export const hierarchy = z.enum(hierarchyCodes);
export const text = z.object({ vi: z.string(), en: z.string() });

/** Who acted, and in which post. */
export const by = z.object({ officerId: id, postId: id, unitId: id });

/** The paper that carries an act: number, date of the paper, post of the signer. */
export const document = z.object({ number: z.string().max(60), date, signerPostId: id });
