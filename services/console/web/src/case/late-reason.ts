import { codeLists } from '../labels/code-lists.js';
import type { ActionField } from './action-forms.js';

/** Asked for once the owner of the case reports that the act is entered late. */
export const lateReason: ActionField = {
  name: 'lateReason',
  as: 'code',
  group: 'late',
  codes: codeLists.late,
  label: 'field.late-reason',
  hint: 'field.late-reason.hint',
  isRequired: true,
};
