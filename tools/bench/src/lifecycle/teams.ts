import { randomUUID } from 'node:crypto';
import type { Client, Origin } from './client.js';
import { inTurn } from './in-turn.js';
import type { Team } from './lifecycle.js';
import type { Staff } from './office.js';

/** Signs everybody in; one team per handler, of each unit in turn. */
export async function teamsOf(origin: Origin, staff: readonly Staff[]): Promise<Team[]> {
  const perUnit: Team[][] = [];
  for (const each of staff) perUnit.push(await teamsOfUnit(origin, each));
  return inTurn(perUnit);
}

/** Where nobody asks who it is. */
export function anybody(origin: Origin): Team {
  const client = origin.as('');
  const postId = randomUUID();
  return { desk: client, head: client, handler: client, handlerPostId: postId, signerPostId: postId };
}

/** They share the desk and the head. */
async function teamsOfUnit(origin: Origin, staff: Staff): Promise<Team[]> {
  const [desk, head] = [await origin.signIn(staff.desk), await origin.signIn(staff.head)];
  const signerPostId = await postOf(head);
  const teams: Team[] = [];
  for (const account of staff.handlers) {
    const handler = await origin.signIn(account);
    teams.push({ desk, head, handler, handlerPostId: await postOf(handler), signerPostId });
  }
  return teams;
}

async function postOf(client: Client): Promise<string> {
  const { body } = await client.get('/v1/me');
  const { actingPost } = body as { actingPost?: { postId: string } | null };
  if (!actingPost) throw new Error('An account of the bench holds no post.');
  return actingPost.postId;
}
