// Text without Vietnamese marks and case, as reader A sees it: `fold("Đảng ủy")` -> "dang uy".

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}

/** Also without blanks, for readers that part words differently: `foldJoined("ngày 19")` -> "ngay19". */
export function foldJoined(text: string): string {
  return fold(text).replace(/\s+/gu, '');
}
