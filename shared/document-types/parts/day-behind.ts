// A day that stands behind its label at once. Where its own words were not read, the next day further on is another's:
// "sinh ngày …, vào Đảng ngày 27/12/2011", "từ ngày … đến ngày 18/6/2021". Only words that belong to a day may stand between.
import { fold } from '../../fields/fold.ts';
import { missing, readParts } from '../../fields/located.ts';
import { partsOf, textOfParts } from '../../fields/stream.ts';
import type { Span, TextStream, WordPart } from '../../fields/stream.ts';
import type { LocatedField } from '../document-type.ts';

/** Words of days as readers leave them, hours, and what labels go on with: "kết nạp vào Đảng Cộng sản Việt Nam ngày …". */
const ofDay =
  /^(?:ng[a-z]{1,2}y|th[a-z]{1,2}n?g?|n[a-z]{1,2}[mn]|m[ou]ng|gieng|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi|chap|vao|gio|phut|luc|hoi|cong|san|viet|[a-z]{0,2})$/;

const lettersOf = (part: WordPart) => fold(textOfParts([part])).replace(/[^a-z0-9]/g, '');

/** "… ngày … | Ngày 18 tháng 6 năm 2021, tôi được phân công": another sentence begins on another line. */
function beginsSentence(part: WordPart, before: WordPart | undefined): boolean {
  if (before === undefined || before.placed.line === part.placed.line) return false;
  return /^(?:Ng\p{Ll}{1,2}y|Từ|Kể|Vào|Hôm|Trong)$/u.test(textOfParts([part]).normalize('NFC'));
}

/** The words up to the first that no day has. */
export function wordsOfDay(parts: readonly WordPart[], label?: WordPart): readonly WordPart[] {
  const end = parts.findIndex((part, index) => {
    const letters = lettersOf(part);
    if (beginsSentence(part, parts[index - 1] ?? label)) return true;
    // "Ngày kết nạp Đảng: …", but not "sinh ngày …, vào Đảng ngày …"
    const endsLabel = index === 0 && letters === 'dang';
    // "… kể từ ngày" says since when.
    return letters === 'ke' || (!/[0-9]/.test(letters) && !endsLabel && !ofDay.test(letters));
  });
  return end < 0 ? parts : parts.slice(0, end);
}

/** "Vào Đoàn TNCS Hồ Chí Minh: … | Ngày 24 tháng 10 năm 2019 tôi được …": the label's last word begins the next sentence. */
function endsInNextSentence({ words, wordAt }: TextStream, { start }: Span): boolean {
  const index = wordAt[start - 1] ?? 0;
  const [word, before] = [words[index], words[index - 1]];
  if (!word || !before || before.line === word.line) return false;
  return /^Ng\p{Ll}{1,2}y/u.test(word.characters.join(''));
}

export function dayBehindLabel(body: TextStream, span: Span | undefined): LocatedField {
  if (!span || endsInNextSentence(body, span)) return missing;
  // "được kết nạp vào Đảng … từ ngày": since when somebody is official, not when he was admitted.
  const isSince = /^(?:tungay|ketu)/.test(body.letters.slice(span.start, span.start + 6));
  if (isSince && /(?:vaodang|ketnap|ngay)$/.test(body.letters.slice(0, span.start))) return missing;
  const [label] = span.start > 0 ? partsOf(body, { start: span.start - 1, end: span.start }) : [];
  return readParts('date', wordsOfDay(partsOf(body, span), label));
}
