// `hoso report --records FILE`: the printed report of a quarter from a records file alone, storing nothing but the files.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describeFault } from '../functions/api/describe-fault.ts';
import { renderFiles } from '../functions/adapters/report/files.ts';
import type { ReportFile } from '../functions/adapters/report/files.ts';
import { fontFiles, readFonts } from '../functions/adapters/report/fonts.ts';
import { Fault } from '../shared/fault.ts';
import type { ClosedPeriod } from '../shared/figures/closed-period.ts';
import { Committee, unnamed } from '../shared/report/committee.ts';
import { reportFromFile } from '../shared/report/from-file.ts';
import type { Asked } from '../shared/report/from-file.ts';
import { parseRecordsFile } from './figures-records.ts';
import { Failure, exitCodes, wrongUsage } from './failure.ts';
import type { NamedFile } from './files.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const require = createRequire(import.meta.url);

export function readCommittee(file: NamedFile | undefined): Committee {
  if (!file) return unnamed;
  try {
    return Committee.parse(JSON.parse(readFileSync(file.path, 'utf8')));
  } catch {
    throw wrongUsage(
      'committee.invalid',
      { vi: `Tệp ${file.given} không đúng dạng.`, en: `${file.given} does not have the right form.` },
      {
        vi: 'Cần JSON có superior, issuer, place, code; có thể thêm receivers, onBehalf, office.',
        en: 'It must be JSON with superior, issuer, place, code; receivers, onBehalf, office may be added.',
      },
    );
  }
}

export function saveFiles(files: readonly Pick<ReportFile, 'name' | 'bytes'>[], folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return files.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

export interface Printed {
  readonly closed: ClosedPeriod;
  readonly paths: readonly string[];
}

export async function reportFromRecords(
  file: NamedFile,
  asked: Omit<Asked, 'sha256'>,
  folder: string,
): Promise<Printed> {
  try {
    const { report, closed } = reportFromFile(parseRecordsFile(readFileSync(file.path, 'utf8')), { ...asked, sha256 });
    const fonts = readFonts((name) => require.resolve(fontFiles[name]));
    return { closed, paths: saveFiles(await renderFiles(report, closed, fonts, asked.unit), folder) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Failure(exitCodes.refused, describeFault(error), { cause: error });
  }
}
