// The foot of a paper under a seal: what two readers make of the lines it crosses.
import { describe, expect, it } from 'vitest';
import type { Line } from '../../shared/document/page.ts';
import { signatureBlockOf } from '../../shared/fields/signature-block.ts';
import { emptyPage, lineAt } from '../document-types/layout.ts';

/** A line as reader B gave it, and word by word as reader A did where that differs. */
function read(text: string, top: number, left = 0.62, a: readonly (string | undefined)[] = []): Line {
  const line = lineAt(text, left, top);
  const words = line.words.map((word, index) => {
    const other = a[index];
    return other === undefined
      ? word
      : { ...word, readings: { a: other, b: word.text }, agreement: 'differs' as const };
  });
  return { ...line, words };
}

const name = read('Vương Thị Chanh', 0.8);
const blockOf = (lines: readonly Line[]) => signatureBlockOf([emptyPage(1, lines)]);

describe('the signature block', () => {
  it('begins where one reader alone saw "T/M"', () => {
    const { signerRole, signer } = blockOf([
      read('T7MBAN THƯỜNG VỤ', 0.7, 0.62, ['T/MBAN']),
      read('PHÓ BÍ THƯ', 0.72, 0.65),
      name,
    ]);

    expect([signerRole.value, signer.value]).toEqual(['T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ', 'Vương Thị Chanh']);
  });

  it('begins behind signs that a stamp left before "T/M"', () => {
    const { signerRole } = blockOf([read('“T/M:.BAN(THƯỜNG VỤ', 0.7), read('BÍ THƯ', 0.72, 0.65), name]);

    expect(signerRole.value).toBe('T/M BAN THƯỜNG VỤ BÍ THƯ');
  });

  it('leaves out letters of the seal between its lines', () => {
    const lines = [read('T/M BAN THƯỜNG VỤ', 0.7), read('KHO', 0.715, 0.6), read('BÍ THƯ', 0.725, 0.66), name];

    expect(blockOf(lines).signerRole.value).toBe('T/M BAN THƯỜNG VỤ BÍ THƯ');
  });

  it('keeps the deputy where a stroke of the seal stands under the word', () => {
    const office = read('PHÓ BÍ THƯ', 0.72, 0.65);
    const [deputy, ...rest] = office.words;
    const box = deputy && { ...deputy.box, left: deputy.box.left + 0.001, right: deputy.box.left + 0.004 };
    const stroke = deputy && box ? [{ ...deputy, text: '-', readings: { a: null, b: '-' }, box }] : [];
    const line = { ...office, words: deputy ? [deputy, ...stroke, ...rest] : [] };

    expect(blockOf([read('T/M BAN THƯỜNG VỤ', 0.7), line, name]).signerRole.value).toBe('T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ');
  });

  it('keeps the deputy where a wide blank parts it from the office', () => {
    const lines = [read('T/M CHI BỘ', 0.7), read('PHÓ', 0.72, 0.6), read('BÍ THƯ', 0.72, 0.7), name];

    expect(blockOf(lines).signerRole.value).toBe('T/M CHI BỘ PHÓ BÍ THƯ');
  });

  it('knows an office for whole only with the body it acts for', () => {
    const whole = blockOf([read('T/M CHI BỘ', 0.7), read('BÍ THƯ', 0.72, 0.65), name]);
    const cut = blockOf([read('T/M CHI BỘ', 0.7), name]);

    expect(whole.signerRole.evidence?.closed).toBe(true);
    expect(cut.signerRole.evidence?.closed).not.toBe(true);
  });

  it('is agreed on where each reader by itself saw the same office, but for one letter', () => {
    const lines = (a: string) => [read('T/M CHI BỘ', 0.7), read('BÍ TNƯ', 0.72, 0.65, [undefined, a]), name];
    const agreement = (a: string) => blockOf(lines(a)).signerRole.evidence?.agreement;

    expect(agreement('THU')).toBe('both');
    expect(agreement('CHUCH')).toBe('differ');
  });

  it('prints the sign that stands there', () => {
    const lines = [read('TM BAN CHẤP HÀNH', 0.7, 0.62, ['TM.']), read('CHỦ TỊCH', 0.72, 0.65), name];

    expect(blockOf(lines).signerRole.value).toBe('TM. BAN CHẤP HÀNH CHỦ TỊCH');
  });

  it('gives an abbreviation its stop where both readers lost it', () => {
    const lines = [
      read('TM BAN GIÁM SÁT', 0.7),
      read('KT CHỦ TỊCH', 0.72, 0.65),
      read('PHÓ CHỦ TỊCH', 0.74, 0.65),
      name,
    ];

    expect(blockOf(lines).signerRole.value).toBe('TM. BAN GIÁM SÁT KT. CHỦ TỊCH PHÓ CHỦ TỊCH');
  });

  it('is not the line under the title that names whom the paper is about', () => {
    const [title, foot] = [read('Đảng viên dự bị', 0.14, 0.4), read('NGƯỜI ĐƯỢC PHÂN CÔNG GIÚP ĐỠ', 0.7)];
    const between = read('dự bị Dương Xuân Trường được kết nạp vào Đảng', 0.31, 0.3);

    expect(blockOf([title, between, foot, name]).signer.value).toBe('Vương Thị Chanh');
    expect(blockOf([title, between]).signer.value).toBeNull();
  });
});
