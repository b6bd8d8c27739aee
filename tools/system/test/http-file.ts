/** One call of a file for REST clients, with its `{{…}}` still in it. */
export type WrittenCall = {
  title: string;
  name: string | undefined;
  method: string;
  address: string;
  headers: Record<string, string>;
  body: string;
};

/** What came back, as `{{name.response.…}}` reads it. */
export type Returned = { body: unknown; headers: Headers };

/** The variables and the calls of a `.http` file, in their order. */
export function readHttpFile(text: string): { variables: ReadonlyMap<string, string>; calls: WrittenCall[] } {
  const [head = '', ...parts] = text.split(/^### /m);
  const variables = new Map([...head.matchAll(/^@(\w+) = (.+)$/gm)].map(([, name = '', value = '']) => [name, value]));
  return { variables, calls: parts.map(callOf) };
}

function callOf(part: string): WrittenCall {
  const [title = '', ...lines] = part.split('\n');
  const name = lines.map((line) => /^# @name (\w+)$/.exec(line)?.[1]).find(Boolean);
  const [top = '', ...rest] = lines
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .trim()
    .split('\n\n');
  const [first = '', ...headerLines] = top.split('\n');
  const [method = '', address = ''] = first.split(' ');
  const headers = Object.fromEntries(headerLines.map((line) => line.split(': ') as [string, string]));
  return { title, name, method, address, headers, body: rest.join('\n\n') };
}

/** Fills `{{…}}`: variables of the file, `own` for what a client makes up itself, and what earlier calls returned. */
export function fillIn(
  text: string,
  own: ReadonlyMap<string, string>,
  returned: ReadonlyMap<string, Returned>,
): string {
  return text.replaceAll(/\{\{(.+?)\}\}/g, (whole, asked: string) => {
    const [, name = '', part, path = ''] = /^(\w+)\.response\.(body|headers)\.(.+)$/.exec(asked) ?? [];
    const from = returned.get(name);
    const found =
      from === undefined ? own.get(asked) : part === 'headers' ? from.headers.get(path) : at(from.body, path);
    if (typeof found !== 'string') throw new Error(`nothing stands for ${whole}`);
    return found;
  });
}

/** `$.items[0].id` of a body. */
const at = (body: unknown, path: string): unknown =>
  [...path.matchAll(/[A-Za-z]\w*|\d+/g)].reduce<unknown>(
    (value, [key]) => (value as Record<string, unknown> | undefined)?.[key],
    body,
  );
