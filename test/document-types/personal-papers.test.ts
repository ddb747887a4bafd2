// Every kind of paper a person brings, in two houses' wording: all that is printed on it is found.
import { describe, expect, it } from 'vitest';
import { understand } from '../../functions/understand/understand.ts';
import { pageOf } from './layout.ts';
import { personalPapers } from './personal-papers.ts';

describe('understanding what people write for themselves', () => {
  personalPapers.forEach(({ type, pages, fields }, index) => {
    it(`reads every field of ${type} in ${index % 2 === 0 ? 'the wording of 2022' : "another house's wording"}`, () => {
      const [document, ...more] = understand(pages.map((paper, place) => pageOf(paper, place + 1)));

      expect(more).toEqual([]);
      expect(document?.documentType).toBe(type);
      const values = Object.fromEntries(Object.keys(fields).map((name) => [name, document?.fields[name]?.value]));
      expect(values).toEqual(fields);
    });
  });
});
