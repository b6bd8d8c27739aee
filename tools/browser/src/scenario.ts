import type { Act, Played } from '@cau-noi/demo';
import type { Office } from './office.js';
import type { Person } from './person.js';

/** A plan of the demonstration; `isSteered`: each act at its own time, else all of it entered afterwards. */
type Plan = { name: string; acts: readonly Act[]; isSteered: boolean };

/** Plays a plan through the public API, each officer in a window of their own. */
export async function playScenario(office: Office, { name, acts, isSteered }: Plan): Promise<Played> {
  const officers = new Map<string, Promise<Person>>();
  const officer = (login: string): Promise<Person> => {
    const known = officers.get(login) ?? office.as(login);
    officers.set(login, known);
    return known;
  };
  const { play } = await import('@cau-noi/demo'); // with the services behind it, which most specs need not load
  const played = await play(acts, {
    name,
    as: async (login) => ({ post: (await officer(login)).send }),
    ...(isSteered && { before: (at: Date) => office.system.advanceTo(at) }),
  });
  for (const each of officers.values()) await (await each).leave();
  await office.system.quiesce();
  return played;
}
