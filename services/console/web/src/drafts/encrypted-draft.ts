/** A draft as it lies in the browser's store: nothing readable but whose it is and when it was kept. */
export type Sealed = {
  id: string;
  owner: string;
  kind: string;
  keptAt: string;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
};
export type DraftHead = { id: string; kind: string; keptAt: string };

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/** The account's key (32 bytes, base64) as the browser uses it; it cannot be read back from there. */
export const importKey = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(base64), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Bound to the account and the draft: data moved to another place does not open. */
const boundTo = (owner: string, id: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`cau-noi draft ${owner} ${id}`);

export async function seal(key: CryptoKey, head: Omit<Sealed, 'iv' | 'data'>, content: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(head.owner, head.id) },
    key,
    plain,
  );
  return { ...head, iv, data };
}

/** The content, or undefined when the key is another one or the data were changed. */
export async function open(key: CryptoKey, { id, owner, iv, data }: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: boundTo(owner, id) }, key, data);
    return JSON.parse(new TextDecoder().decode(plain)) as unknown;
  } catch {
    return undefined;
  }
}
