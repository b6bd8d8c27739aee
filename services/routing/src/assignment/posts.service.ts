import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { everHeldAPost, postsAround, postsOn } from '@cau-noi/organisation';
import { theRole } from '@cau-noi/vocabulary';
import type { PostAround, PostOnDay } from './assignee.js';

/** What routing must know of posts: which unit they belong to and who holds them on a day. */
@Injectable()
export class PostsService {
  /** The posts of the unit on the day of an act; of `postId` alone where one is named. */
  of(tx: Tx, unitId: string, postId: string | null, at: Date): Promise<PostOnDay[]> {
    return postsOn(tx, unitId, dayOf(at), postId);
  }

  /** Posts of the unit, and those of the leaders above it on the State line, with who holds them on that day. */
  around(tx: Tx, unitId: string, at: Date): Promise<PostAround[]> {
    return postsAround(tx, unitId, dayOf(at), theRole.agencyHead);
  }

  /** False for an officer who never held a post. */
  isKnown(tx: Tx, officerId: string): Promise<boolean> {
    return everHeldAPost(tx, officerId);
  }
}
