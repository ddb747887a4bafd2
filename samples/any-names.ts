// Names made of any syllables that the spelling of Vietnamese allows, whether anybody bears them or not: no list of names
// that a reader may know resembles them, so they show what readers see, not what they expect.
import type { Random } from './random.ts';
import type { Stock } from './stock.ts';

const onsets = 'b,ch,c,d,đ,g,gi,h,kh,l,m,n,ng,nh,ph,qu,r,s,t,th,tr,v,x'.split(',');
const free =
  'a,ai,ao,am,an,ang,anh,au,ay,ăm,ăn,ăng,âm,ân,âng,âu,ây,e,em,en,eo,ê,êm,ên,ênh,êu,i,im,in,inh,iu,iêm,iên,iêng,iêu,o,oi,om,on,ong,ô,ôi,ôm,ôn,ông,ơ,ơi,ơm,ơn,oa,oai,oan,oang,uân,uy,uyên,u,ui,um,un,ung,uôi,uôn,uông,ư,ưng,ươm,ươn,ương'.split(
    ',',
  );
const stopped = 'ac,ach,ap,at,ăc,ăt,âc,ât,êch,êt,ich,it,iêc,iêt,oc,ôc,ơt,uât,uôc,uyêt,ưc,ươc'.split(',');
const tones = { free: ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'], stopped: ['\u0301', '\u0323'] } as const;

/** Before e, ê and i three onsets are written otherwise; gi and qu hold a letter that rimes begin with. */
function joined(onset: string, rime: string): string | undefined {
  const isFront = /^[eêi]/u.test(rime);
  if (onset === 'gi' && /^[iê]/u.test(rime)) return undefined;
  if (onset === 'qu' && /^(?:[oôuươ])/u.test(rime)) return undefined;
  if (!isFront) return `${onset}${rime}`;
  return `${{ c: 'k', g: 'gh', ng: 'ngh' }[onset] ?? onset}${rime}`;
}

/** Where the tone stands: on a letter with a mark of its own, else on the first vowel of two that end the syllable. */
function toned(onset: string, rime: string, tone: string): string | undefined {
  const bare = joined(onset, rime);
  if (bare === undefined) return undefined;
  const vowels = [...rime.matchAll(/[aăâeêioôơuưy]/gu)];
  const marked = vowels.findLast(([vowel]) => /[ăâêôơư]/u.test(vowel));
  const isOpen = vowels.length > 1 && rime.length === vowels.length && !/^(?:oa|uy)$/u.test(rime);
  const place = marked ?? (isOpen ? vowels[vowels.length - 2] : vowels.at(-1));
  const at = bare.length - rime.length + (place?.index ?? 0) + 1;
  return `${bare.slice(0, at)}${tone}${bare.slice(at)}`.normalize('NFC');
}

export function anySyllable(random: Random): string {
  for (;;) {
    const kind = random.chance(0.8) ? 'free' : 'stopped';
    const rime = random.pick(kind === 'free' ? free : stopped);
    const syllable = toned(random.pick(onsets), rime, random.pick(tones[kind]));
    if (syllable !== undefined) return syllable.charAt(0).toUpperCase() + syllable.slice(1);
  }
}

const many = 400;

/** The same stock, with names of people that end in any syllable; one surname in eight is any syllable too. */
export function withAnyNames(stock: Stock, random: Random): Stock {
  const draw = (count: number, one: () => string) => Array.from({ length: count }, one);
  return {
    ...stock,
    surnames: [...draw(many, () => random.pick(stock.surnames)), ...draw(many / 8, () => anySyllable(random))],
    givenNames: {
      male: draw(many, () => `${random.pick(['Văn', 'Đức', 'Hữu', 'Minh', 'Xuân'])} ${anySyllable(random)}`),
      female: draw(many, () => `${random.pick(['Thị', 'Thị', 'Thanh', 'Ngọc', 'Thu'])} ${anySyllable(random)}`),
    },
  };
}
