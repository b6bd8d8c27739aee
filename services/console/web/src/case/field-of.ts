/** Fields of a body whose name differs from the form's. */
const renamed: Readonly<Record<string, string>> = { signerPostId: 'signer', postId: 'post' };

/** The form's field for a field of a command's body: `document.signerPostId` → `signer`, `facts.remote` → `remote`, `criteria.0` → `criteria`. */
export function formFieldOf(path: string): string {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
  const last = parts.at(-1) ?? '';
  return renamed[last] ?? last;
}
