import type { Envelope } from '@cau-noi/events';
import type { By } from '../alerts/alert.js';
import type { CrowdPetitionRow } from './stream.table.js';

type Facts = Pick<
  CrowdPetitionRow,
  'petitionId' | 'caseId' | 'unitId' | 'kind' | 'subject' | 'placeCode' | 'opens' | 'people' | 'size'
> & { caseNumber: string; receivedAt: Date };

/** A petition as an event or a desk tells of it. `opens`: it opened its case. */
type PetitionNews = { news: 'petition' } & Facts;
/** Two petitions are said to be about one matter, or not to be. */
type LinkNews = {
  news: 'link';
  petitions: readonly [string, string];
  isOn: boolean;
  at: Date;
  likeness: number | null;
  reason: string | null;
  by: By | null;
};
/** A case is said to belong to a matter, or to none. */
type MatterNews = { news: 'matter'; caseId: string; matterId: string | null; reason: string; by: By };

/** What is told of petitions, cases and links. `saidAt`: when it was said; the present is never before it. */
export type News = { saidAt: Date } & (
  | PetitionNews
  | LinkNews
  | MatterNews
  | { news: 'withdrawn'; petitionId: string; caseId: string; at: Date }
  | { news: 'received'; caseId: string; receivedAt: Date; version: number }
);

type Registered = Envelope<'intake.petition-registered.v1' | 'intake.petition-joined.v1'>;

/** A petition entered the register. Of one that joined, older events do not say how many people are behind it alone. */
function petitionNews({ type, time, data }: Registered): News {
  const { petitionId, caseId, caseNumber, unitId, kind, subject, placeCode, petitioners, receivedAt } = data;
  const size =
    type === 'intake.petition-registered.v1'
      ? data.groupSize
      : ((data as { ownSize?: number }).ownSize ?? petitioners.length);
  return {
    news: 'petition',
    saidAt: new Date(time),
    petitionId,
    caseId,
    caseNumber,
    unitId,
    kind,
    subject,
    placeCode,
    opens: type === 'intake.petition-registered.v1',
    receivedAt: new Date(receivedAt),
    people: petitioners,
    size,
  };
}

const withdrawnNews = ({ time, data }: Envelope<'intake.petition-withdrawn.v1'>): News => ({
  news: 'withdrawn',
  saidAt: new Date(time),
  petitionId: data.petitionId,
  caseId: data.caseId,
  at: new Date(data.withdrawnAt),
});

const likeNews = ({ time, data }: Envelope<'intake.similarity-found.v1'>): News => ({
  news: 'link',
  saidAt: new Date(time),
  petitions: [data.petitionId, data.otherPetitionId],
  isOn: true,
  at: new Date(data.foundAt),
  likeness: data.likeness,
  reason: null,
  by: null,
});

/** It was corrected when a case really came in; nothing where other facts were corrected. */
const correctedNews = ({ time, data }: Envelope<'routing.facts-corrected.v1'>): News[] =>
  data.facts.receivedAt === undefined
    ? []
    : [
        {
          news: 'received',
          saidAt: new Date(time),
          caseId: data.caseId,
          receivedAt: new Date(data.facts.receivedAt),
          version: data.version,
        },
      ];

/** What any event is to crowds; nothing, most of them. */
export function newsOf(event: Envelope): News[] {
  switch (event.type) {
    case 'intake.petition-registered.v1':
    case 'intake.petition-joined.v1':
      return [petitionNews(event)];
    case 'intake.petition-withdrawn.v1':
      return [withdrawnNews(event)];
    case 'intake.similarity-found.v1':
      return [likeNews(event)];
    case 'routing.facts-corrected.v1':
      return correctedNews(event);
    default:
      return [];
  }
}
