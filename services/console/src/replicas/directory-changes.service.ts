import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { DirectoryNews } from '@cau-noi/organisation';
import { AfterCommit } from './change-announcer.service.js';

/** Tells open pages that units, posts or holders are others now; what they are, the library keeps. */
@Injectable()
export class DirectoryChanges {
  constructor(news: DirectoryNews, live: AfterCommit) {
    const tell = (_: unknown, tx: Tx): Promise<void> => Promise.resolve(live.tellDirectoryChanged(tx));
    news.follow('directory.unit-changed.v1', tell);
    news.follow('directory.post-changed.v1', tell);
    news.follow('directory.post-holder-changed.v1', tell);
  }
}
