// A dossier as files: each paper its own PDF, named and ordered as the catalogue of digitised files wants, page images
// fetched over the API one by one. What has no number in the catalogue, or is not settled yet, is left out and said.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierDetail } from '../events/api/dossiers.ts';
import { documentTypeOf } from '../shared/document-types/registry.ts';
import { catalogueNames, namedByCatalogue } from '../shared/dossier/digitisation.ts';
import { submissionIdOf } from '../shared/review/document.ts';
import type { Client } from './client.ts';

type Paper = DossierDetail['documents'][number];

export interface ExportedFile {
  /** Relative to the folder of the export. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  readonly catalogueNo: string;
  readonly documentId: string;
  readonly documentType: string;
}

export interface LeftOut {
  readonly documentId: string;
  readonly documentType: string;
  readonly why: 'not-settled' | 'annulled' | 'not-in-catalogue';
}

const counts = ({ state }: Paper) => state === 'accepted' || state === 'approved';
const numberOf = ({ documentType }: Paper) => documentTypeOf(documentType)?.catalogueNo;

/** Older ones of a kind first, so that the number behind the name grows with the date. */
const byDate = (one: Paper, other: Paper) =>
  `${one.documentDate ?? ''}${one.documentId}` < `${other.documentDate ?? ''}${other.documentId}` ? -1 : 1;

async function imagesOf({ documentId, pages }: Paper, client: Client): Promise<Uint8Array[]> {
  const images: Uint8Array[] = [];
  for (const page of pages) {
    const params = { id: submissionIdOf(documentId), n: page };
    const { url } = await client.call('getPageImage', { params });
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`page ${page} of ${documentId}: HTTP ${answer.status}`);
    images.push(new Uint8Array(await answer.arrayBuffer()));
  }
  return images;
}

export interface ExportPlace {
  readonly out: string;
  /** Below it: unit and person. */
  readonly folder: string;
  readonly madeAt: string;
}

/** Nobody else on the machine may read a member's file. */
function write(out: string, path: string, bytes: Uint8Array): Pick<ExportedFile, 'path' | 'sha256' | 'bytes'> {
  writeFileSync(join(out, path), bytes, { mode: 0o600 });
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

export async function exportFiles(detail: DossierDetail, place: ExportPlace, client: Client) {
  // Loaded only here: the PDF and image libraries take their time.
  const { archivePdf } = await import('./archive-pdf.ts');
  const papers = detail.documents.filter(counts).toSorted(byDate);
  const files: ExportedFile[] = [];
  mkdirSync(join(place.out, place.folder), { recursive: true, mode: 0o700 });
  for (const { item, catalogueNo, file } of namedByCatalogue(papers, numberOf)) {
    const images = await imagesOf(item, client);
    const title = `${catalogueNames[catalogueNo] ?? ''} - ${detail.personName ?? ''}`;
    const written = write(
      place.out,
      `${place.folder}/${file}`,
      await archivePdf({ title, images, madeAt: place.madeAt }),
    );
    const { documentId, documentType } = item;
    files.push({ ...written, pages: images.length, catalogueNo, documentId, documentType });
  }
  return { files, leftOut: leftOutOf(detail) };
}

function leftOutOf(detail: DossierDetail): LeftOut[] {
  return detail.documents.flatMap((paper): LeftOut[] => {
    const { documentId, documentType } = paper;
    if (!counts(paper)) {
      return [{ documentId, documentType, why: paper.state === 'annulled' ? 'annulled' : 'not-settled' }];
    }
    const number = numberOf(paper);
    const known = number !== undefined && number in catalogueNames;
    return known ? [] : [{ documentId, documentType, why: 'not-in-catalogue' }];
  });
}
