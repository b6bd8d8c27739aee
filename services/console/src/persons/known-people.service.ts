import { Injectable } from '@nestjs/common';
import { NotReady, type Actor } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { takesNoPetition } from '@cau-noi/vocabulary';
import type { CaseItem } from '../cases/case-item.view.js';
import { CasesService } from '../cases/cases.service.js';
import { TokensService } from '../sessions/tokens.service.js';
import { ServiceRegistry } from '../upstream/service-registry.service.js';
import { Upstream } from '../upstream/upstream.service.js';
import type { KnownPerson } from './known-person.view.js';

/** A person at the desk, by the number on the card. */
export type ByNumber = { idKind?: string; idNumber: string };

type InRegister = Pick<KnownPerson, 'visits' | 'recorded'> & { caseIds: string[]; endedCaseIds: string[] };

/** Asks the desk's service, which alone knows people, and reads the cases here. Nothing of it is kept. */
@Injectable()
export class KnownPeopleService {
  constructor(
    private readonly services: ServiceRegistry,
    private readonly upstream: Upstream,
    private readonly tokens: TokensService,
    private readonly transactions: Transactions,
    private readonly cases: CasesService,
  ) {}

  /** Codes: `not-ready` while the desk's service does not respond. */
  async find(actor: Actor, person: ByNumber): Promise<KnownPerson> {
    const { visits, caseIds, endedCaseIds, recorded } = await this.ask(actor, person);
    const all = [...caseIds, ...endedCaseIds];
    const found = all.length === 0 ? [] : await this.transactions.read((tx) => this.cases.known(tx, actor, all));
    // The one service or the other may know first that a case has ended.
    const isOpen = ({ id, state }: CaseItem): boolean => caseIds.includes(id) && !takesNoPetition(state);
    return { visits, cases: found.filter(isOpen), endedCases: found.filter((item) => !isOpen(item)), recorded };
  }

  private async ask(actor: Actor, person: ByNumber): Promise<InRegister> {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await this.tokens.tokenFor(actor.accountId, actor)}`,
    };
    const body = Buffer.from(JSON.stringify(person));
    const urls = this.services.urlsOf('intake');
    const answer = await this.upstream
      .ask(urls, { method: 'POST', path: '/v1/persons/known', headers, body })
      .catch(() => ({ status: 0, body }));
    if (answer.status !== 200) throw new NotReady();
    return JSON.parse(answer.body.toString('utf8')) as InRegister;
  }
}
