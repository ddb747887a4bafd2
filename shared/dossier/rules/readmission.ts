// F2, as far as papers show it: whoever is admitted a second time was out of the Party for at least 36 months, all of
// which lie between the two decisions (294-QĐ/TW 3.5, the same number in 29-QĐ/TW).
import { addMonths } from '../../rules/calendar-months.ts';
import { printDate, textOf } from '../../rules/evidence.ts';
import { regulation } from '../../rules/legal-texts.ts';
import { foldName } from '../person-name.ts';
import { compare, dossierRule } from '../dossier-rule.ts';
import type { DossierBreach } from '../dossier-rule.ts';
import { dated, ofType } from '../papers.ts';
import type { Dated, Dossier } from '../papers.ts';

const monthsOut = 36;

const numberOf = ({ document }: Dated) => foldName(textOf(document, 'documentNumber') ?? '').replace(/^0+/, '');

/** One decision scanned twice has one number; a decision whose number nobody read may be the other one. */
function areTwo(first: Dated, second: Dated): boolean {
  const [one, other] = [numberOf(first), numberOf(second)];
  return one !== '' && other !== '' && one !== other && first.day < second.day;
}

function tooSoon(dossier: Dossier): readonly DossierBreach[] {
  const decisions = ofType(dossier, 'admission-decision')
    .flatMap((paper) => dated(paper, 'documentDate') ?? [])
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return decisions.flatMap((second, at) => {
    const first = decisions[at - 1];
    if (!first || !areTwo(first, second) || addMonths(first.day, monthsOut) <= second.day) return [];
    return [
      {
        compared: compare(first, second),
        day: second.day,
        message: {
          vi: `Hai quyết định kết nạp ngày ${printDate(first.day)} và ${printDate(second.day)} cách nhau chưa đủ 36 tháng; nếu quyết định trước đã bị hủy thì ghi hủy.`,
          en: `Two decisions to admit, of ${printDate(first.day)} and ${printDate(second.day)}, lie less than 36 months apart; where the first was annulled, annul it here.`,
        },
      },
    ];
  });
}

export const readmittedInTime = dossierRule({
  id: 'F2',
  sentence: {
    vi: 'Hai quyết định kết nạp của một người cách nhau ít nhất 36 tháng.',
    en: 'Two decisions to admit one person lie at least 36 months apart.',
  },
  basis: regulation('3.5'),
  certainty: 'unsure',
  note: {
    vi: 'Ngày ra khỏi Đảng không có trong hồ sơ; 36 tháng ấy nằm giữa hai quyết định, nên cách nhau ít hơn thì chắc chưa đủ.',
    en: 'The day of leaving is in no dossier; its 36 months lie between the decisions, so a shorter gap cannot hold them.',
  },
  looksAt: [{ documentType: 'admission-decision', fields: ['documentDate', 'documentNumber'] }],
  breaches: tooSoon,
});
