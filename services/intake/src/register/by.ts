import type { Payload } from '@cau-noi/events';
import type { Actor } from '@cau-noi/platform';

/** Who acted, and in which post. */
export type By = Payload<'intake.petition-registered.v1'>['by'];

/** Who acts, as events name them. */
export const byOf = ({ officerId, postId, unitId }: Actor): By => ({ officerId, postId, unitId });
