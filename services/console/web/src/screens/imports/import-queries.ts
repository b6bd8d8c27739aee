import { answer, api, commandHeaders } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import type { FileKind } from './import-files.js';

type Schemas = components['schemas'];
export type ImportPreview = Schemas['ImportPreview'];
export type ImportCounts = Schemas['ImportCounts'];

/** A file goes as it is: the server finds out its encoding. The document knows it as text. */
const asFile = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: (body: unknown) => body as BodyInit,
  headers: { 'Content-Type': 'text/csv' },
});

/** What the file would do now, or what is wrong with it; nothing is written. */
export const previewOf = (kind: FileKind, file: File): Promise<ImportPreview> =>
  answer<ImportPreview>(
    kind === 'units'
      ? api.POST('/v1/units/import-preview', asFile(file))
      : api.POST('/v1/posts/import-preview', asFile(file)),
  );

/** Takes all lines of the file, or none. */
export function importOf(kind: FileKind, file: File, key: string): Promise<ImportCounts> {
  const sent = { ...asFile(file), params: { header: commandHeaders(key) } };
  return answer<ImportCounts>(
    kind === 'units' ? api.POST('/v1/units/import', sent) : api.POST('/v1/posts/import', sent),
  );
}
