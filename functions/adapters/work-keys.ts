// Where the results of a submission's steps lie in the work bucket. Keys are deterministic: a step that finds its result
// skips the work. What is under `pages/` is kept, what is under `work/` goes after some weeks.
const numbered = (page: number) => String(page).padStart(4, '0');

export type PageFormat = 'jpg' | 'png';

export const workKeys = {
  /** The page as a viewer shows it. */
  image: (submissionId: string, page: number, format: PageFormat) =>
    `work/${submissionId}/pages/${numbered(page)}.${format}`,
  /** The same image behind a document that was settled. */
  keptImage: (submissionId: string, page: number, format: PageFormat) =>
    `pages/${submissionId}/${numbered(page)}.${format}`,
  /** Size, format and digital text of a page. */
  page: (submissionId: string, page: number) => `work/${submissionId}/pages/${numbered(page)}.json`,
  /** All pages in order, written last. */
  pages: (submissionId: string) => `work/${submissionId}/pages.json`,
  reading: (submissionId: string, page: number) => `work/${submissionId}/read/${numbered(page)}.json`,
  understood: (submissionId: string) => `work/${submissionId}/understood.json`,
  checked: (submissionId: string) => `work/${submissionId}/checked.json`,
};
