// Which letter groups can be a Vietnamese syllable: onset + rime + tone. Made from the spelling rules of the language
// (onsets, rimes, and that stopped rimes take only the tones sắc and nặng); no word list was copied.

import { fold } from './fold.ts';

const onsets = [
  ...['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh', 'p', 'ph'],
  ...['qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'],
];

const openRimes =
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iêu yêu iu oa oai oao oay oe oeo oi ôi ơi ua uâ uây ui uơ uê uôi ươi ươu uy uya uyu ưa ưi ưu uêu';
const nasalRimes =
  'am ăm âm em êm im om ôm ơm um iêm yêm uôm ươm oam oăm oem an ăn ân en ên in on ôn ơn un iên yên oan oăn oen uân uôn ươn uyên uyn ang ăng âng eng iêng yêng ong ông ung ưng oong oang oăng uâng uông ương anh ênh inh oanh uênh uynh ênh';
const stoppedRimes =
  'ac ăc âc ec iêc oc ôc uc ưc ooc oac oăc uôc ươc at ăt ât et êt it ot ôt ơt ut ưt iêt yêt oat oăt oet uât uôt ươt uyêt uyt ap ăp âp ep êp ip op ôp ơp up iêp ươp oap ach êch ich oach uêch uych';

const free = new Set(`${openRimes} ${nasalRimes}`.split(' '));
const stopped = new Set(stoppedRimes.split(' '));
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

function withoutTone(syllable: string): { bare: string; tone: string } {
  const decomposed = syllable.normalize('NFD');
  const tone = decomposed.match(tones) ?? [];
  return { bare: decomposed.replace(tones, '').normalize('NFC'), tone: tone.join('') };
}

function rimesOf(bare: string): string[] {
  const rimes = onsets.filter((onset) => bare.startsWith(onset)).map((onset) => bare.slice(onset.length));
  // "gì", "quý", "giếng": the i or u of gi- and qu- belongs to the rime as well.
  return [
    ...rimes,
    ...(bare.startsWith('gi') ? [bare.slice(1)] : []),
    ...(bare.startsWith('qu') ? [bare.slice(1)] : []),
  ];
}

const foldedRimes = new Set([...free, ...stopped].map((rime) => fold(rime)));

/** Could these letters, marks aside, be a syllable? `looksLikeSyllable('nguoi')` -> true; `('rftq')` -> false. */
export function looksLikeSyllable(text: string): boolean {
  return rimesOf(fold(text).replaceAll('đ', 'd')).some((rime) => foldedRimes.has(rime));
}

/** `isSyllable('nghiêm')` -> true; `isSyllable('nghỉêm')` -> true (tone place is free); `isSyllable('tĩt')` -> false. */
export function isSyllable(text: string): boolean {
  const { bare, tone } = withoutTone(text.toLowerCase());
  if (tone.length > 1 || bare === '') return false;
  const stopTone = tone === '\u0301' || tone === '\u0323';
  return rimesOf(bare).some((rime) => free.has(rime) || (stopped.has(rime) && stopTone));
}

/** The syllables and numbers of a text: "vụ1" is two, "T/M" and "12/12" are one each. */
export const syllablePattern = /\p{N}[\p{N}/]*\p{L}*|[\p{L}/]+/gu;
