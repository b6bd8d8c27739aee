/** One public operation: method in upper case and the path as OpenAPI writes it, `/v1/cases/{id}`; `bodyLimit` in bytes. */
export type Operation = { method: string; path: string; service: string; bodyLimit: number };

type Node = { fixed: Map<string, Node>; any?: Node; services: Map<string, Operation> };

const node = (): Node => ({ fixed: new Map(), services: new Map() });

/** Finds the service of a request by method and path; a fixed segment wins over a parameter. */
export class RouteTable {
  private readonly root = node();
  /** Operations that two services claim; the first one keeps them. */
  readonly contested: string[] = [];

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) this.add(operation);
  }

  find(method: string, path: string): Operation | undefined {
    const segments = path.split('/').slice(1);
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined;
    return search(this.root, segments, method === 'HEAD' ? 'GET' : method);
  }

  private add(operation: Operation): void {
    let at = this.root;
    for (const segment of operation.path.split('/').slice(1)) at = child(at, segment);
    const known = at.services.get(operation.method);
    if (known && known.service !== operation.service) {
      this.contested.push(`${operation.method} ${operation.path} (${known.service}, ${operation.service})`);
    }
    if (!known) at.services.set(operation.method, operation);
  }
}

function child(parent: Node, segment: string): Node {
  if (/^\{.+\}$/.test(segment)) return (parent.any ??= node());
  let next = parent.fixed.get(segment);
  if (!next) parent.fixed.set(segment, (next = node()));
  return next;
}

function search(at: Node, segments: readonly string[], method: string): Operation | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return at.services.get(method);
  const fixed = at.fixed.get(segment);
  return (fixed && search(fixed, rest, method)) ?? (at.any && search(at.any, rest, method));
}
