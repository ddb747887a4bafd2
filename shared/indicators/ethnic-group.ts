// The 54 ethnic groups of Vietnam (Quyết định 121-TCTK/PPCĐ, 02/3/1979) and other spellings of them met on papers.
// Kinh is the majority; people of foreign origin and "Dân tộc khác" have rows of their own, outside the minorities.
const minorities = new Set(
  (
    'Tày,Thái,Hoa,Khơ-me,Mường,Nùng,Mông,Dao,Gia-rai,Ngái,Ê-đê,Ba-na,Xơ-đăng,Sán Chay,Cơ-ho,Chăm,Sán Dìu,Hrê,' +
    'Mnông,Ra-glai,Xtiêng,Bru-Vân Kiều,Thổ,Giáy,Cơ-tu,Gié-Triêng,Mạ,Khơ-mú,Co,Tà-ôi,Chơ-ro,Kháng,Xinh-mun,' +
    'Hà Nhì,Chu-ru,Lào,La Chí,La Ha,Phù Lá,La Hủ,Lự,Lô Lô,Chứt,Mảng,Pà Thẻn,Cơ Lao,Cống,Bố Y,Si La,Pu Péo,' +
    'Brâu,Ơ-đu,Rơ-măm'
  ).split(','),
);

const otherNames: Readonly<Record<string, string>> = {
  Việt: 'Kinh',
  Hmông: 'Mông',
  "H'Mông": 'Mông',
  'H’Mông': 'Mông',
  Mèo: 'Mông',
  'Cao Lan': 'Sán Chay',
  'Sán Chỉ': 'Sán Chay',
  'Cao Lan - Sán Chỉ': 'Sán Chay',
  Mán: 'Dao',
  Khmer: 'Khơ-me',
  'Khơ me': 'Khơ-me',
  'Gia Rai': 'Gia-rai',
  Jrai: 'Gia-rai',
  'Ê Đê': 'Ê-đê',
  'Ba Na': 'Ba-na',
  'Bru - Vân Kiều': 'Bru-Vân Kiều',
  'Vân Kiều': 'Bru-Vân Kiều',
  'Hoa (Hán)': 'Hoa',
};

const key = (name: string) => name.trim().normalize('NFC').replace(/\s+/g, ' ').toLocaleLowerCase('vi');
const known = new Map<string, string>([
  ...['Kinh', ...minorities].map((name): [string, string] => [key(name), name]),
  ...Object.entries(otherNames).map(([name, group]): [string, string] => [key(name), group]),
]);

/** The group's own name: "Cao Lan" -> "Sán Chay"; nothing for a name that is on no list. */
export function ethnicGroupOf(written: string): string | undefined {
  return known.get(key(written));
}

export type EthnicRow = 'kinh' | 'minority' | 'foreign' | 'other' | 'unknown';

const ownRows: Readonly<Record<string, EthnicRow>> = {
  'quốc tịch gốc nước ngoài': 'foreign',
  'người nước ngoài': 'foreign',
  'dân tộc khác': 'other',
};

/** `ethnicRow("Tày")` -> "minority"; a name on no list is unknown, never "no". */
export function ethnicRow(written: string | undefined): EthnicRow {
  if (written === undefined) return 'unknown';
  const group = ethnicGroupOf(written);
  if (group === undefined) return ownRows[key(written)] ?? 'unknown';
  return group === 'Kinh' ? 'kinh' : 'minority';
}
