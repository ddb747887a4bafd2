// Names of files and folders as the guidance on digitising member files wants them: Công văn 1361-CV/BTCTW (30/6/2026),
// Phụ lục 1 (catalogue of 104 kinds) and Phụ lục 2 (`{STT}.{Tên không dấu}[.N].pdf` in `M1.M2.M3.M4.M5/{CCCD}_{HoTenKhongDau}`),
// as two independent programs give them; the text itself was not read, so the names of 42 and 49 are shortened.

/** Number of the catalogue -> name. Of the 104 kinds those that are met in admission and recognition. */
export const catalogueNames: Readonly<Record<string, string>> = {
  '01': 'Lý lịch của người xin vào Đảng',
  '05': 'Quyết định kết nạp đảng viên',
  '07': 'Quyết định công nhận đảng viên chính thức',
  '37': 'Đơn xin vào Đảng',
  '38': 'Giấy chứng nhận học lớp nhận thức về Đảng',
  '39': 'Giấy giới thiệu người vào Đảng',
  '40': 'Nghị quyết giới thiệu đoàn viên ưu tú vào Đảng',
  '41': 'Nghị quyết giới thiệu đoàn viên công đoàn vào Đảng',
  '42': 'Tổng hợp ý kiến nhận xét đối với người vào Đảng',
  '43': 'Nghị quyết đề nghị kết nạp đảng viên của chi bộ',
  '44': 'Báo cáo về việc thẩm định nghị quyết của chi bộ đề nghị kết nạp đảng viên của đảng uỷ bộ phận',
  '45': 'Nghị quyết đề nghị kết nạp đảng viên của đảng uỷ cơ sở',
  '46': 'Giấy chứng nhận học lớp đảng viên mới',
  '47': 'Bản tự kiểm điểm của đảng viên dự bị (đề nghị công nhận đảng viên chính thức)',
  '48': 'Bản nhận xét đảng viên dự bị của đảng viên được phân công giúp đỡ',
  '49': 'Tổng hợp ý kiến nhận xét đối với đảng viên dự bị',
  '50': 'Nghị quyết đề nghị công nhận đảng viên chính thức của chi bộ',
  '51': 'Báo cáo về việc thẩm định nghị quyết của chi bộ đề nghị công nhận đảng viên chính thức của đảng uỷ bộ phận',
  '52': 'Nghị quyết đề nghị công nhận đảng viên chính thức của đảng uỷ cơ sở',
};

/** Letters, digits, blanks and brackets only: `"Đơn xin vào Đảng"` -> `"Don xin vao Dang"` */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9() ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Said where the official number is not known, so that nobody takes it for one. */
export const noIdentityNumber = 'CHUA-CO-CCCD';
export const noUnitCode = 'CHUA-CO-MA';

/** `"D09/02"` without an official code -> `"CHUA-CO-MA_D09-02"`; `"19.001.002.000.003"` stays. */
export function unitFolder(unit: string, code: string | undefined): string {
  return code ?? `${noUnitCode}_${unit.replace(/[^\p{L}\p{N}._-]/gu, '-')}`;
}

/** `"Lý Thị Mẫu Đơn"`, no number -> `"CHUA-CO-CCCD_LyThiMauDon"` */
export function personFolder(name: string | undefined, identityNumber: string | undefined): string {
  const joined = withoutMarks(name ?? 'khong ro ten')
    .split(' ')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
  return `${identityNumber ?? noIdentityNumber}_${joined}`;
}

export interface Named<T> {
  readonly item: T;
  readonly catalogueNo: string;
  readonly file: string;
}

/** In the order of the catalogue, a number behind each where there are two or more of a kind; the rest is left out. */
export function namedByCatalogue<T>(items: readonly T[], numberOf: (item: T) => string | undefined): Named<T>[] {
  const kinds = Map.groupBy(items, (item) => numberOf(item) ?? '');
  return Object.keys(catalogueNames)
    .toSorted()
    .flatMap((catalogueNo) => {
      const own = kinds.get(catalogueNo) ?? [];
      const stem = `${catalogueNo}.${withoutMarks(catalogueNames[catalogueNo] ?? '')}`;
      return own.map((item, index) => ({
        ...{ item, catalogueNo },
        file: `${stem}${own.length > 1 ? `.${index + 1}` : ''}.pdf`,
      }));
    });
}
