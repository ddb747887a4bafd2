// Where an address ends in running text: it is made of words for units ("xã", "huyện", "tỉnh") and names in capitals;
// the first other word is not part of it. So no label needs to follow ("… tỉnh Thái Nguyên là công chức").
import { fold } from './fold.ts';
import { provinces } from './lexicon/places.ts';

const units = new Set(
  'xa phuong thi tran xom thon to ban lang ap buon khu pho dan tieu duong ngo so nha huyen quan thanh tinh tp tx tt'.split(
    ' ',
  ),
);

const isName = (token: string) => /^[("]?[\p{Lu}\p{N}]/u.test(token);
const isUnit = (token: string) => units.has(fold(token).replace(/[^a-z]/g, ''));
const isDash = (token: string) => /^[-–]$/.test(token);

/** Characters of a text that are its address; 0 where it does not begin with one. A full stop or semicolon ends it. */
export function addressLength(text: string): number {
  let end = 0;
  for (const match of text.matchAll(/\S+/gu)) {
    const [token] = match;
    const bare = token.replace(/[.,;:)]+$/u, '');
    if (!/[\p{L}\p{N}-]/u.test(bare)) {
      if (end === 0) continue;
      break;
    }
    if (!isName(bare) && !isUnit(bare) && !isDash(bare)) break;
    if (isName(bare)) end = match.index + bare.length;
    if (/[.;)]$/u.test(token) && isName(bare)) break;
  }
  return end;
}

const beyondProvince = new RegExp(`(?<![a-z])tinh (?:${provinces.map(fold).join('|')})(?![a-z]).*[a-z0-9]`, 'u');

/** "… tỉnh Thái Nguyên Nơi", "… tỉnh Bắc Kạn 6": an address ends with its province, what follows is of something else. */
export function runsBeyondProvince(address: string): boolean {
  return beyondProvince.test(fold(address));
}
