import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { DirectoryNews } from '@cau-noi/organisation';
import { ChangeAnnouncer } from './change-announcer.service.js';

/** Announces to open pages that units, posts or holders changed; `libs/organisation` keeps what they are now. */
@Injectable()
export class DirectoryChanges {
  constructor(news: DirectoryNews, changes: ChangeAnnouncer) {
    const announce = (_: unknown, tx: Tx): Promise<void> => Promise.resolve(changes.announceDirectory(tx));
    news.follow('directory.unit-changed.v1', announce);
    news.follow('directory.post-changed.v1', announce);
    news.follow('directory.post-holder-changed.v1', announce);
  }
}
