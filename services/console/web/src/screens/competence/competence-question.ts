import type { components } from '../../api/generated.js';
import type { FormError } from '../../ui/forms/error-summary.js';

export type Office = components['schemas']['OfficeView'];
export type Competence = components['schemas']['CompetenceView'];

/** The form as chosen; empty texts are not said. */
export type CompetenceForm = {
  kind: string;
  office: string;
  post: string;
  managedBy: string;
  decided: '0' | '1' | '2';
  isLate: boolean;
  isPartyMatter: boolean;
  isCrime: boolean;
  isDismissal: boolean;
  addressedTo: string;
  before: string;
};

export const emptyCompetence: CompetenceForm = {
  kind: '',
  office: '',
  post: 'body',
  managedBy: '',
  decided: '0',
  isLate: false,
  isPartyMatter: false,
  isCrime: false,
  isDismissal: false,
  addressedTo: '',
  before: 'none',
};

/** What must be chosen first; ids of fields begin with `competence-`. */
export const faultsOf = ({ kind, office }: CompetenceForm): FormError[] => [
  ...(kind === '' ? [{ field: 'competence-kind', said: { key: 'competence.need.kind' as const } }] : []),
  ...(office === '' ? [{ field: 'competence-office', said: { key: 'competence.need.office' as const } }] : []),
];

/** The question as the API has it: facts of another kind are left out. */
export const questionOf = (form: CompetenceForm, needsManager: boolean): object => ({
  kind: form.kind,
  respondent: {
    office: form.office,
    post: form.post,
    ...(needsManager && form.managedBy !== '' && { managedBy: form.managedBy }),
    ...(form.kind === 'TC' && { partyMatter: form.isPartyMatter }),
  },
  decided: Array.from({ length: Number(form.decided) }, (_, at) => ({ instance: at + 1 })),
  late: form.isLate,
  ...(form.kind === 'TC' && { crime: form.isCrime }),
  ...(form.kind === 'KL' && { dismissal: form.isDismissal }),
  ...(form.addressedTo !== '' && { addressedTo: form.addressedTo, before: form.before }),
});
