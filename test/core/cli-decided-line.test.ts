// What a person decided, as `hoso review show` and `hoso dossier show` print it.
import { describe, expect, it } from 'vitest';
import { decidedLine } from '../../cli/decided-line.ts';

describe('a decision on a paper', () => {
  const decided = { at: '2023-03-05T17:30:00.000Z', by: 'admin1', command: 'approve' };

  it('is shown with its day in Vietnam, the reason and the paper that allows it', () => {
    const line = decidedLine({ ...decided, reason: 'Có uy tín', consent: '88-CV/TU, 01/3/2022' }, 'vi');
    expect(line.trim()).toBe('✎ duyệt 06/3/2023, admin1: “Có uy tín” (văn bản đồng ý: 88-CV/TU, 01/3/2022)');
  });

  it('is shown with the paper that annuls', () => {
    const line = decidedLine({ ...decided, command: 'annul', reason: 'Sai', paper: '16-QĐ/ĐUK' }, 'vi');
    expect(line.trim()).toBe('✎ hủy 06/3/2023, admin1: “Sai” (theo văn bản: 16-QĐ/ĐUK)');
  });

  it('of nobody is shown with the paper that brought it about', () => {
    const cleared = { ...decided, by: 'system', command: 'clear' };
    expect(decidedLine({ ...cleared, about: 's1.01' }, 'vi').trim()).toBe(
      '✎ được nhận, không còn gì nghi vấn từ khi giấy tờ s1.01 được xử lý 06/3/2023, system',
    );
    expect(decidedLine(cleared, 'en').trim()).toBe('✎ accepted, nothing being in doubt any more 06/3/2023, system');
  });

  it('is shown without them where there are none', () => {
    expect(decidedLine(decided, 'en').trim()).toBe('✎ approved 06/3/2023, admin1');
  });
});
