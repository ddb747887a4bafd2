// Every kind of paper a person brings, in two houses' wording: all that is printed on it is found.
import { describe, expect, it } from 'vitest';
import { understand } from '../../functions/understand/understand.ts';
import { pageOf } from './layout.ts';
import { personalPapers } from './personal-papers.ts';
import { personalPapersOfOtherHouse } from './personal-papers-other-house.ts';

describe.each([
  ['the wording of 2022', personalPapers],
  ["another house's wording", personalPapersOfOtherHouse],
])('understanding what people write for themselves in %s', (_, papers) => {
  it.each(papers)('reads every field of $type', ({ type, pages, fields }) => {
    const [document, ...more] = understand(pages.map((paper, place) => pageOf(paper, place + 1)));

    expect(more).toEqual([]);
    expect(document?.documentType).toBe(type);
    const values = Object.fromEntries(Object.keys(fields).map((name) => [name, document?.fields[name]?.value]));
    expect(values).toEqual(fields);
  });
});
