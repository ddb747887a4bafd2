/** Old and new place of the tone on oa, oe, uy made one: hoà = hòa. */
export function sameTonePlace(syllable: string): string {
  const decomposed = syllable.normalize('NFD').toLowerCase();
  // A tilde on n is no tone of this language: it stays and tells the two apart.
  if (/n\u0303/.test(decomposed)) return decomposed;
  // Two tones on one syllable are a misreading ("ngũyễn"): it is the same as nothing that is spelled right.
  const tone = (decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).join('');
  return decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC') + tone;
}
