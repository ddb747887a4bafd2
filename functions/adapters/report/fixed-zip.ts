// Word and Excel files are zip files, and the libraries that make them write the time of writing into them. Here every
// entry gets the same time, in the same order: the same content is the same bytes.
import JSZip from 'jszip';

/** The earliest day a zip file can state. */
const epoch = new Date('1980-01-01T00:00:00Z');

export type Changes = Readonly<Record<string, (text: string) => string>>;

/** `changes`: parts that are written anew, by name; `added`: parts that come in. */
export async function fixedZip(
  bytes: Uint8Array,
  changes: Changes = {},
  added: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const before = await JSZip.loadAsync(bytes);
  const after = new JSZip();
  const options = { date: epoch, createFolders: false, unixPermissions: null, dosPermissions: null };
  for (const name of Object.keys(before.files).sort()) {
    const part = before.files[name];
    if (!part || part.dir) continue;
    const change = changes[name];
    after.file(name, change ? change(await part.async('string')) : await part.async('uint8array'), options);
  }
  for (const [name, text] of Object.entries(added)) after.file(name, text, options);
  return after.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}
