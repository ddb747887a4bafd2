// The chi bộ's name agrees between the papers of one step (domain notes, section 2, consistency checks). A person may go to
// another chi bộ between admission and recognition, so each step's papers are compared with each other alone.
import { isDoubtful, textOf } from '../../rules/evidence.ts';
import type { Compared } from '../../rules/evidence.ts';
import { sameUnitName } from '../../units/same-name.ts';
import { dossierRule } from '../dossier-rule.ts';
import type { DossierBreach, DossierRule } from '../dossier-rule.ts';
import { ofType } from '../papers.ts';
import type { Dossier } from '../papers.ts';
import { saidOn } from '../said-where.ts';

type Place = readonly [documentType: string, field: string];

/** The resolution, which the chi bộ issues itself, stands first: the others are held against it. */
const steps: readonly (readonly Place[])[] = [
  [
    ['cell-admission-resolution', 'issuer'],
    ['opinion-summary', 'issuer'],
    ['member-introduction', 'toCell'],
    ['self-review', 'admissionCell'],
  ],
  [
    ['cell-official-resolution', 'issuer'],
    ['probation-opinion-summary', 'issuer'],
    ['self-review', 'currentCell'],
  ],
];

interface Named {
  readonly compared: Compared;
  readonly name: string;
}

/** What no record rests on accuses nobody where it may be misread. */
function surelyNamed(dossier: Dossier, places: readonly Place[]): readonly Named[] {
  return places
    .flatMap(([type, field]) =>
      ofType(dossier, type).flatMap((document) => {
        const name = textOf(document, field);
        return name === undefined ? [] : [{ compared: { document, fields: [field] }, name }];
      }),
    )
    .filter(({ compared }) => !isDoubtful(compared));
}

const saidIn = ({ document, fields }: Compared) => saidOn({ document, field: fields[0] ?? '' });

function otherCells(dossier: Dossier, places: readonly Place[]): readonly DossierBreach[] {
  const [first, ...others] = surelyNamed(dossier, places);
  if (!first) return [];
  return others
    .filter(({ name }) => !sameUnitName(name, first.name))
    .map(({ compared }) => {
      const [one, other] = [saidIn(first.compared), saidIn(compared)];
      return {
        compared: [first.compared, compared],
        message: {
          vi: `Tên chi bộ không khớp giữa các giấy tờ: ${one.vi} và ${other.vi}.`,
          en: `The cell differs between papers: ${one.en} and ${other.en}.`,
        },
      };
    });
}

export const oneCell: DossierRule = dossierRule({
  id: 'cell-mismatch',
  sentence: {
    vi: 'Các giấy tờ của một lần xét ghi cùng một chi bộ.',
    en: 'The papers of one step name the same cell.',
  },
  basis: [],
  certainty: 'certain',
  note: {
    vi: 'Tên viết tắt hoặc ghi thiếu không tính là khác. Chi bộ đổi tên, hoặc người vào Đảng chuyển chi bộ giữa chừng: duyệt kèm lý do.',
    en: 'Names that are shortened do not differ. A cell renamed meanwhile, or a person who went to another one: approve with a reason.',
  },
  looksAt: steps.flat().map(([documentType, field]) => ({ documentType, fields: [field] })),
  breaches: (dossier) => steps.flatMap((places) => otherCells(dossier, places)),
});
