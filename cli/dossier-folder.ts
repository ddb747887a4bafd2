// A folder of scans as dossiers: each folder below it that holds files is one, files right inside it are one of their own.
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { wrongUsage } from './failure.ts';
import type { NamedFile } from './files.ts';
import { resolvePath } from './place.ts';
import type { Environment } from './place.ts';

export interface DossierFolder {
  readonly name: string;
  readonly files: readonly NamedFile[];
}

const scan = /\.(pdf|jpe?g|png|tiff?)$/i;

function foldersIn(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name));
  return [path, ...folders.sort().flatMap(foldersIn)];
}

function filesOf(path: string, top: string): NamedFile[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ given: relative(top, join(path, name)), path: join(path, name), name }))
    .sort((one, other) => (one.given < other.given ? -1 : 1));
}

const isScan = ({ name }: NamedFile) => scan.test(name);

export interface FoundFolders {
  readonly dossiers: readonly DossierFolder[];
  /** Files that are no scans by their names: nobody reads them. */
  readonly passedOver: readonly string[];
}

/** Folders without a scan are left out; none at all is wrong usage. */
export function findDossiers(given: string, env: Environment): FoundFolders {
  const top = resolvePath(given, env);
  if (!statSync(top, { throwIfNoEntry: false })?.isDirectory()) {
    throw wrongUsage('folder.not-found', { vi: `Không có thư mục ${given}.`, en: `There is no folder ${given}.` });
  }
  const folders = foldersIn(top).map((path) => ({
    name: relative(top, path) || basename(top),
    files: filesOf(path, top),
  }));
  const dossiers = folders
    .map(({ name, files }) => ({ name, files: files.filter(isScan) }))
    .filter(({ files }) => files.length > 0);
  const passedOver = folders.flatMap(({ files }) => files.filter((file) => !isScan(file))).map((file) => file.given);
  if (dossiers.length > 0) return { dossiers, passedOver };
  throw wrongUsage(
    'folder.no-scans',
    { vi: `Trong ${given} không có tệp quét nào.`, en: `There are no scans in ${given}.` },
    { vi: 'Cần tệp PDF, JPEG, PNG hoặc TIFF.', en: 'PDF, JPEG, PNG or TIFF files are needed.' },
  );
}
