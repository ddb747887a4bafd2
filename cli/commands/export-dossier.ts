// hoso export dossier ID | --unit CODE --out DIR: digitised files named as Công văn 1361-CV/BTCTW wants, with a manifest.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierDetail } from '../../events/api/dossiers.ts';
import { personFolder, unitFolder } from '../../shared/dossier/digitisation.ts';
import { everyItem } from '../client.ts';
import type { Client } from '../client.ts';
import { connect } from '../connect.ts';
import { exportFiles } from '../dossier-export.ts';
import type { ExportedFile, LeftOut } from '../dossier-export.ts';
import { exitCodes, wrongUsage } from '../failure.ts';
import { officialNumbers } from '../official-numbers.ts';
import { resolvePath } from '../place.ts';
import type { CommandLine, Context } from '../program.ts';
import { titleOf } from '../titles.ts';

interface Options {
  readonly out: string;
  readonly unit?: string;
  readonly codes?: string;
  readonly cccd?: string;
}

interface Exported {
  readonly dossierId: string;
  readonly unit: string;
  readonly folder: string;
  readonly files: readonly ExportedFile[];
  readonly leftOut: readonly LeftOut[];
}

async function idsAskedFor(client: Client, id: string | undefined, unit: string | undefined): Promise<string[]> {
  if ((id === undefined) === (unit === undefined)) {
    throw wrongUsage('export.one-or-unit', {
      vi: 'Ghi mã hồ sơ, hoặc --unit CODE để xuất cả đơn vị.',
      en: 'Name a dossier, or --unit CODE for all of a unit.',
    });
  }
  if (id !== undefined) return [id];
  const ids: string[] = [];
  for await (const item of everyItem((cursor) => client.call('listDossiers', { query: { unit, cursor } }))) {
    ids.push(item.dossierId);
  }
  return ids;
}

/** Two people of one name, both without an identity number, get folders of their own. */
function freeFolder(folder: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? folder : `${folder}.${number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** The unit to which the person went last, else the chi bộ that handed most of it in, gives the unit's code. */
function unitOf({ documents, unit, transfers }: DossierDetail): string {
  const last = transfers.at(-1);
  if (last) return last.to;
  const counts = Map.groupBy(documents, (document) => document.unit);
  return [...counts].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? unit;
}

const why: Readonly<Record<LeftOut['why'], { vi: string; en: string }>> = {
  'not-settled': { vi: 'chưa duyệt xong', en: 'not settled yet' },
  annulled: { vi: 'đã hủy', en: 'annulled' },
  'not-in-catalogue': { vi: 'không có trong danh mục 104 loại', en: 'not among the 104 kinds' },
};

function tell({ terminal }: Context, { folder, files, leftOut }: Exported): void {
  terminal.tell({ vi: `${folder}: ${files.length} tệp`, en: `${folder}: ${files.length} files` });
  for (const { documentId, documentType, why: reason } of leftOut) {
    const left = { vi: 'bỏ lại', en: 'left out' }[terminal.language];
    terminal.tell(
      `  ${left}: ${titleOf(documentType, terminal.language)} ${documentId} (${why[reason][terminal.language]})`,
    );
  }
}

/** What was exported before would stay between the new files, and its manifest be lost. */
function emptyFolder(given: string, env: Context['env']): string {
  const folder = resolvePath(given, env);
  if (!existsSync(folder) || readdirSync(folder).length === 0) return folder;
  throw wrongUsage(
    'export.folder-not-empty',
    { vi: `Thư mục ${given} đã có tệp.`, en: `The folder ${given} is not empty.` },
    {
      vi: 'Ghi tên một thư mục mới hoặc trống, để tệp và bản kê của lần xuất trước không lẫn vào.',
      en: 'Name a new or empty one, so that files and manifest of an earlier export do not mix with it.',
    },
  );
}

async function exportDossier(context: Context, id: string | undefined, options: Options): Promise<number> {
  const { terminal, env } = context;
  const out = emptyFolder(options.out, env);
  const client = connect(context);
  const codes = await officialNumbers(options.codes, 'code', env);
  const numbers = await officialNumbers(options.cccd, 'cccd', env);
  const madeAt = new Date().toISOString();
  const ids = await idsAskedFor(client, id, options.unit);
  const taken = new Set<string>();
  const dossiers: Exported[] = [];
  for (const one of ids) {
    const detail = await client.call('getDossier', { params: { id: one } });
    const unit = unitOf(detail);
    const person = personFolder(detail.personName, numbers.get(detail.dossierId));
    const folder = freeFolder(`${unitFolder(unit, codes.get(unit))}/${person}`, taken);
    const made = await exportFiles(detail, { out, folder, madeAt }, client);
    const exported = { dossierId: detail.dossierId, unit, folder, ...made };
    dossiers.push(exported);
    tell(context, exported);
  }
  const manifest = `${JSON.stringify({ madeAt, catalogue: '1361-CV/BTCTW (30/6/2026)', dossiers }, null, 1)}\n`;
  mkdirSync(out, { recursive: true, mode: 0o700 });
  writeFileSync(join(out, 'manifest.json'), manifest, { mode: 0o600 });
  const summary = { manifest: join(out, 'manifest.json'), sha256: createHash('sha256').update(manifest).digest('hex') };
  if (terminal.json) await terminal.printJson({ ...summary, dossiers });
  else await terminal.print(`${summary.manifest}  sha256 ${summary.sha256}`);
  return exitCodes.done;
}

export function addExportDossier({ program, say, run }: CommandLine): void {
  const group =
    program.commands.find((command) => command.name() === 'export') ??
    program
      .command('export')
      .helpCommand(false)
      .description(say({ vi: 'Xuất dữ liệu', en: 'Export data' }));
  group
    .command('dossier')
    .description(
      say({
        vi: 'Xuất hồ sơ số hóa: mỗi giấy tờ một tệp PDF, đặt tên theo danh mục 104 loại, kèm bản kê mã băm',
        en: 'Export digitised files: a PDF per paper, named by the catalogue of 104 kinds, with a manifest of hashes',
      }),
    )
    .argument('[ID]', say({ vi: 'mã hồ sơ, hoặc mã một giấy tờ trong đó', en: 'id of a dossier or of a paper in it' }))
    .requiredOption(
      '--out <DIR>',
      say({ vi: 'thư mục ghi ra, mới hoặc trống', en: 'folder to write to, new or empty' }),
    )
    .option('--unit <CODE>', say({ vi: 'mọi hồ sơ của đơn vị này và cấp dưới', en: 'all dossiers of this unit' }))
    .option('--codes <FILE>', say({ vi: 'bảng unit,code: mã M1.M2.M3.M4.M5 của đơn vị', en: 'table unit,code' }))
    .option('--cccd <FILE>', say({ vi: 'bảng dossier,cccd: số căn cước', en: 'table dossier,cccd' }))
    .action(run(exportDossier));
}
