// What all papers of one person must say alike, and what one paper cites of another. No article is needed for agreement.
import type { UnderstoodDocument } from '../../document-types/field.ts';
import { isDoubtful, printDate, textOf } from '../../rules/evidence.ts';
import type { Said } from '../../rules/rule.ts';
import { dossierRule } from '../dossier-rule.ts';
import type { DossierBreach, DossierRule } from '../dossier-rule.ts';
import { ofType } from '../papers.ts';
import type { Dossier } from '../papers.ts';
import { closeNames, foldName, sameName, sameSpelling } from '../person-name.ts';
import { saidOn } from '../said-where.ts';

const show = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? printDate(value) : value);

interface Shared {
  readonly field: string;
  readonly label: Said;
  readonly same: (a: string, b: string) => boolean;
}

/**
 * The value most papers share, one of them as witness that was read for certain if there is one: against a doubtful
 * witness no paper is held. Each other value is set against it.
 */
function differing(dossier: Dossier, { field, label, same }: Shared): readonly DossierBreach[] {
  const papers = dossier.papers.filter((paper) => textOf(paper, field) !== undefined);
  const valueOf = (paper: UnderstoodDocument) => textOf(paper, field) ?? '';
  // Most dossiers say it alike throughout: then nothing has to be folded and compared.
  if (new Set(papers.map(valueOf)).size <= 1) return [];
  const agreeing = (paper: UnderstoodDocument) => papers.filter((other) => same(valueOf(other), valueOf(paper))).length;
  const doubt = (paper: UnderstoodDocument) => Number(isDoubtful({ document: paper, fields: [field] }));
  const [witness] = [...papers].sort((one, other) => agreeing(other) - agreeing(one) || doubt(one) - doubt(other));
  if (!witness) return [];
  return papers
    .filter((paper) => !same(valueOf(paper), valueOf(witness)))
    .map((paper) => {
      const [one, other] = [saidOn({ document: witness, field }), saidOn({ document: paper, field })];
      return {
        compared: [witness, paper].map((document) => ({ document, fields: [field] })),
        message: {
          vi: `${label.vi} không khớp giữa các giấy tờ: ${one.vi} và ${other.vi}.`,
          en: `${label.en} differs between papers: ${one.en} and ${other.en}.`,
        },
      };
    });
}

const naming = { field: 'personName', label: { vi: 'Họ tên', en: 'The name' } };
const everyPaper = (field: string) => [{ documentType: '*', fields: [field] }];

const strangers: DossierRule = dossierRule({
  id: 'mixed-persons',
  sentence: { vi: 'Mọi giấy tờ trong hồ sơ là của cùng một người.', en: 'All papers of a dossier are one person’s.' },
  basis: [],
  certainty: 'certain',
  looksAt: everyPaper('personName'),
  breaches: (dossier) => differing(dossier, { ...naming, same: closeNames }),
});

const otherNames: DossierRule = dossierRule({
  id: 'name-mismatch',
  sentence: {
    vi: 'Họ tên trên các giấy tờ khớp nhau, kể cả dấu.',
    en: 'The name is the same on all papers, marks included.',
  },
  basis: [],
  certainty: 'certain',
  note: {
    vi: 'Không phân biệt chữ hoa, chữ thường và cách đặt dấu hoà/hòa, uỷ/ủy.',
    en: 'Case and the two ways of placing the tone (hoà/hòa, uỷ/ủy) do not matter.',
  },
  looksAt: everyPaper('personName'),
  breaches: (dossier) => differing(dossier, { ...naming, same: (a, b) => sameName(a, b) || !closeNames(a, b) }),
});

const birthDates: DossierRule = dossierRule({
  id: 'birth-date-mismatch',
  sentence: { vi: 'Ngày sinh trên các giấy tờ khớp nhau.', en: 'The birth date is the same on all papers.' },
  basis: [],
  certainty: 'certain',
  looksAt: everyPaper('birthDate'),
  breaches: (dossier) =>
    differing(dossier, {
      ...{ field: 'birthDate', label: { vi: 'Ngày sinh', en: 'The birth date' } },
      same: (a, b) => a === b,
    }),
});

/** The province at the end stands for the place: papers shorten what comes before, and since 1/7/2025 it has changed. */
const provinceOf = (address: string) =>
  foldName(address.split(',').at(-1) ?? '').replace(/^(tinh|thanh pho|tp\.?) /, '');

const homeTowns: DossierRule = dossierRule({
  id: 'home-town-mismatch',
  sentence: {
    vi: 'Quê quán trên các giấy tờ cùng một tỉnh.',
    en: 'The home town is in the same province on all papers.',
  },
  basis: [],
  certainty: 'unsure',
  note: {
    vi: 'Tên đơn vị hành chính đổi từ 01/7/2025 và giấy thường ghi tắt, nên máy chỉ so tỉnh và chỉ nhắc xem lại.',
    en: 'Names changed on 1 July 2025 and papers shorten them, so only the province is compared, and only asked about.',
  },
  looksAt: everyPaper('homeTown'),
  breaches: (dossier) =>
    differing(dossier, {
      ...{ field: 'homeTown', label: { vi: 'Quê quán', en: 'The home town' } },
      same: (a, b) => provinceOf(a) === provinceOf(b),
    }).filter(({ compared }) => !compared.some(isDoubtful)),
});

/** Which papers may be cited, the nearest step first; the number's issuer code tells which one is meant. */
const citable: Readonly<Record<string, readonly { readonly code: string; readonly documentType: string }[]>> = {
  'admission-decision': [
    { code: 'ĐU', documentType: 'committee-admission-resolution' },
    { code: 'CB', documentType: 'cell-admission-resolution' },
  ],
  'official-decision': [
    { code: 'ĐU', documentType: 'committee-official-resolution' },
    { code: 'CB', documentType: 'cell-official-resolution' },
  ],
  'admission-appraisal': [{ code: 'CB', documentType: 'cell-admission-resolution' }],
  'official-appraisal': [{ code: 'CB', documentType: 'cell-official-resolution' }],
};

const citedFields = [
  { cites: 'basisResolutionNumber', own: 'documentNumber', vi: 'số', en: 'number' },
  { cites: 'basisResolutionDate', own: 'documentDate', vi: 'ngày', en: 'date' },
  { cites: 'appraisedResolutionNumber', own: 'documentNumber', vi: 'số', en: 'number' },
  { cites: 'appraisedResolutionDate', own: 'documentDate', vi: 'ngày', en: 'date' },
] as const;

function citedPaper(citing: UnderstoodDocument, dossier: Dossier): UnderstoodDocument | undefined {
  const number = textOf(citing, 'basisResolutionNumber') ?? textOf(citing, 'appraisedResolutionNumber');
  const wanted = citable[citing.documentType]?.find(({ code }) => number?.endsWith(`/${code}`));
  const candidates = wanted ? ofType(dossier, wanted.documentType) : [];
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** `09-NQ/CB` and `9-NQ/CB` are one number. */
const sameReference = (a: string, b: string) =>
  sameSpelling(a.replace(/^0+/, '')) === sameSpelling(b.replace(/^0+/, ''));

function citations(citing: UnderstoodDocument, dossier: Dossier): readonly DossierBreach[] {
  const paper = citedPaper(citing, dossier);
  if (!paper) return [];
  return citedFields.flatMap(({ cites, own, vi, en }) => {
    const [cited, actual] = [textOf(citing, cites), textOf(paper, own)];
    if (cited === undefined || actual === undefined || sameReference(cited, actual)) return [];
    return [
      {
        compared: [
          { document: citing, fields: [cites] },
          { document: paper, fields: [own] },
        ],
        message: {
          vi: `Giấy tờ căn cứ nghị quyết ${vi} ${show(cited)}, nhưng nghị quyết trong hồ sơ ghi ${vi} ${show(actual)}.`,
          en: `The paper cites a resolution of ${en} ${show(cited)}; the one in the dossier says ${show(actual)}.`,
        },
      },
    ];
  });
}

const basis: DossierRule = dossierRule({
  id: 'basis-mismatch',
  sentence: {
    vi: 'Nghị quyết mà quyết định căn cứ (hoặc báo cáo thẩm định) là nghị quyết có trong hồ sơ: đúng số, đúng ngày.',
    en: 'The resolution that a decision or an appraisal cites is the one in the dossier: same number, same date.',
  },
  basis: [],
  certainty: 'certain',
  looksAt: Object.keys(citable).map((documentType) => ({
    ...{ documentType, fields: ['basisResolutionNumber', 'basisResolutionDate'] },
  })),
  breaches: (dossier) => dossier.papers.flatMap((paper) => citations(paper, dossier)),
});

export const identityRules: readonly DossierRule[] = [strangers, otherNames];
export const agreementRules: readonly DossierRule[] = [birthDates, homeTowns, basis];
