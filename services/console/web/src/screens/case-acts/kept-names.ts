import type { Input, Values } from './action-form.js';

/** Names of inputs as drafts were kept before the server named them and as they are named now; a fact is in `facts` now. */
const renamed: Readonly<Record<string, string>> = {
  post: 'postId',
  number: 'document.number',
  date: 'document.date',
  signer: 'document.signerPostId',
};

/**
 * What was typed, by the names the inputs of the form have now: `post` → `postId`, `signer` → `document.signerPostId`,
 * `remote` → `facts.remote`. What the form has no input for stays as it is.
 */
export function asNamedNow(inputs: readonly Input[], values: Values): Values {
  const names = new Set(inputs.map(({ name }) => name));
  const nameNow = (name: string): string => {
    const now = Object.hasOwn(renamed, name) ? (renamed[name] ?? name) : `facts.${name}`;
    return !names.has(name) && names.has(now) ? now : name;
  };
  const typed = Object.entries(values);
  const isNow = ([name]: (typeof typed)[number]): boolean => nameNow(name) === name;
  const before = typed.filter((one) => !isNow(one)).map(([name, value]) => [nameNow(name), value] as const);
  return Object.fromEntries([...before, ...typed.filter(isNow)]);
}
