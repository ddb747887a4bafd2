// What the side-by-side measurement stands on: the generator says a page's whole text, and errors are counted line by
// line, wherever a reader puts the line. All papers are invented.
import { describe, expect, it } from 'vitest';
import { characterErrors, leastDistance } from '../../bench/character-errors.ts';
import { inventDossier } from '../../samples/dossier.ts';
import { printedText } from '../../samples/page/printed-text.ts';
import { setPaper } from '../../samples/page/setting.ts';
import { writePaper } from '../../samples/paper.ts';
import { createRandom } from '../../samples/random.ts';

function pagesOf(documentType: string, byHand: readonly string[] = []) {
  const random = createRandom(`text ${documentType}`);
  const dossier = inventDossier(random.fork('facts'), '2022-03-07');
  const wish = { documentType, level: 'clean', style: 'A', byHand: new Set(byHand) } as const;
  const written = writePaper(dossier, wish, random);
  return { paper: written.paper, pages: setPaper(written.paper, written.look, 200) };
}

describe('the text of a drawn page', () => {
  it('has every printed value, columns apart, lines in order', () => {
    const { paper, pages } = pagesOf('cell-admission-resolution');
    const lines = pages.flatMap(printedText);
    const whole = lines.join(' ');

    for (const name of ['documentNumber', 'chair', 'secretary', 'signer', 'votesForPercent'])
      expect(whole).toContain(paper.values[name]?.raw);
    expect(lines).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(lines.indexOf('NGHỊ QUYẾT')).toBeLessThan(
      lines.findIndex((line) => line.includes('T/M') || /^TM\./.test(line)),
    );
  });

  it('leaves out what a pen wrote', () => {
    const { paper, pages } = pagesOf('admission-decision', ['personName']);
    const [first = ''] = String(paper.values.personName?.raw).split(' ');

    expect(pages.flatMap(printedText).join(' ')).not.toContain(` ${first} `);
  });
});

describe('characters wrong', () => {
  it('are those of the nearest place', () => {
    expect(leastDistance('abc', 'xxabdxx')).toBe(1);
    expect(leastDistance('abc', '')).toBe(3);
    expect(leastDistance('', 'abc')).toBe(0);
  });

  it('do not depend on the order of lines, and count a lost mark', () => {
    const printed = ['Nghị quyết', 'Chi bộ  Phòng Tổng hợp'];

    expect(characterErrors(printed, 'Chi bộ Phòng Tổng hợp\nNghị quyết')).toEqual({ wrong: 0, characters: 31 });
    expect(characterErrors(printed, 'Nghi quyết Chi bộ Phòng Tông hợp').wrong).toBe(2);
  });
});
