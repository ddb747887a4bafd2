// A paper that is none of our forms: it makes no record, and the header all official papers share is still read.
import { headerOf } from '../fields/header.ts';
import { missing, readParts } from '../fields/located.ts';
import { wholeParts } from '../fields/header.ts';
import { signatureBlockOf } from '../fields/signature-block.ts';
import { titleOf } from '../splitting/titles.ts';
import type { FieldSpec, LocatedField, Locator } from './document-type.ts';

const title: Locator = ({ pages }) => {
  const [page] = pages;
  const found = page && titleOf(page);
  if (!found) return missing;
  // Kinds of official papers are a closed list, so their marks are known: "CHÍ THỊ" is a "CHỈ THỊ".
  return { ...readParts('text', wholeParts(found.row.words)), value: found.kind.toLocaleUpperCase('vi') };
};

export const otherType = 'other';

export const otherFields: Readonly<Record<string, FieldSpec>> = {
  issuer: { kind: 'text', label: 'Cơ quan ban hành' },
  documentNumber: { kind: 'documentNumber', label: 'Số' },
  documentDate: { kind: 'date', label: 'ngày … tháng … năm …' },
  title: { kind: 'text', label: 'Tên loại văn bản' },
  signer: { kind: 'name', label: 'Người ký' },
};

export const otherLocators: Readonly<Record<string, (input: Parameters<Locator>[0]) => LocatedField>> = {
  issuer: ({ pages }) => headerOf(pages).issuer,
  documentNumber: ({ pages }) => headerOf(pages).documentNumber,
  documentDate: ({ pages }) => headerOf(pages).documentDate,
  title,
  signer: ({ pages }) => signatureBlockOf(pages).signer,
};
