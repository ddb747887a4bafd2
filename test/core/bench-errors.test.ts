// The page of errors and the curve that a developer mends by. All values are invented.
import { describe, expect, it } from 'vitest';
import { curveSvg, riskCurve } from '../../bench/curve.ts';
import { errorPageHtml } from '../../bench/error-page.ts';
import { fieldErrors } from '../../bench/errors.ts';

const judged = (right: boolean, probability: number) => ({
  ...{ level: 'clean', type: 'admission-decision', field: 'signer', right, given: true, printed: true },
  ...{ handwritten: false, accepted: false, probability },
});

describe('risk over coverage', () => {
  it('takes the surest first, and values of one probability together', () => {
    const curve = riskCurve([judged(false, 0.5), judged(true, 0.9), judged(true, 0.99), judged(false, 0.9)]);

    expect(curve).toEqual([
      { coverage: 0.25, risk: 0 },
      { coverage: 0.75, risk: 1 / 3 },
      { coverage: 1, risk: 0.5 },
    ]);
  });

  it('is drawn also where nothing was rated', () => {
    expect(curveSvg(new Map([['clean', []]]))).toMatch(/^<svg[\s\S]*<\/svg>$/);
    expect(curveSvg(new Map([['hard', [judged(true, 0.9), judged(false, 0.2)]]]))).toContain('<path');
  });
});

describe('errors', () => {
  const label = (value: string, legible = true) => ({ value, legible, handwritten: false });
  const truth = {
    documentType: 'admission-decision',
    pages: [1],
    fields: { signer: label('Tạ Thử'), place: label('Phú Lâm'), homeTown: label('xã An', false), title: label('A') },
  };
  const read = (value: string | null) => ({ value, state: 'found' as const, why: [] });
  const found = {
    ...{ documentType: 'admission-decision', pages: [1], route: 'accepted', findings: [], marks: {} },
    fields: { signer: read('Tạ Thứ'), place: read(null), homeTown: read(null), title: read('A'), extra: read('<b>') },
  };
  const file = { dossier: '01', level: 'clean', file: 'a.pdf', pages: [], truths: [] };

  it('are wrong, invented and lost values; what nobody could read is none', () => {
    const errors = fieldErrors(file, [[truth, found as never]]);

    expect(errors.map(({ field, kind }) => [field, kind])).toEqual([
      ['signer', 'silent'],
      ['place', 'missing'],
      ['extra', 'silent'],
    ]);
  });

  it('stand on the page as text, silent ones first', async () => {
    const errors = fieldErrors(file, [[truth, found as never]]).toReversed();
    const html = await errorPageHtml({ truths: '/nowhere', errors, fields: [judged(true, 0.9)] });

    expect(html.indexOf('Tạ Thứ')).toBeLessThan(html.indexOf('Phú Lâm'));
    expect(html).toContain('&lt;b&gt;');
  });
});
