import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { type Actor, permissions, type Role } from '@cau-noi/platform';
import { everyAct } from '../acts/acts.input.js';
import { PostsService } from '../assignment/posts.service.js';
import { CaseFilesService } from '../case/case-files.service.js';
import { allowedFor, type AllowedActions } from './allowed-actions.js';

/** What a person may do with a case now, and what prevents the rest. */
@Injectable()
export class AllowedActionsService {
  constructor(
    private readonly files: CaseFilesService,
    private readonly posts: PostsService,
  ) {}

  /** `not-found` for whoever has nothing to do with the case. */
  async of(tx: Tx, actor: Actor, caseId: string): Promise<AllowedActions> {
    const { current, who } = await this.files.look(tx, actor, caseId);
    const posts = await this.posts.around(tx, current.unitId, tx.clock.now());
    const roles = (needs: keyof typeof permissions): readonly Role[] => permissions[needs];
    const may = (needs: keyof typeof permissions): boolean => roles(needs).includes(actor.role);
    return allowedFor({ acts: everyAct, current, who, posts, may });
  }
}
