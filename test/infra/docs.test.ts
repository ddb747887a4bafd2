// A newcomer follows the links of README and docs/: each leads to a file that is there, and to a heading in it.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

const pages = [
  'README.md',
  'samples/README.md',
  ...readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const textOf = (page: string) => readFileSync(join(project, page), 'utf8');

/** As GitHub makes it of a heading: `## A submission failed` -> "a-submission-failed" */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

function linksOf(page: string): { file: string; anchor: string | undefined }[] {
  const targets = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor] = target.split('#');
      return { file: path === '' ? page : relative(project, resolve(project, dirname(page), path)), anchor };
    });
}

function isThere({ file, anchor }: { file: string; anchor: string | undefined }): boolean {
  const path = join(project, file);
  if (!existsSync(path)) return false;
  if (anchor === undefined || statSync(path).isDirectory()) return true;
  return [...textOf(file).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
}

describe('links', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    expect(linksOf(page).filter((link) => !isThere(link))).toEqual([]);
  });

  it('reach every page of docs/ from README, through other pages at most', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      const next = pages.includes(page) ? linksOf(page).map(({ file }) => file) : [];
      for (const file of next) {
        const isFolder = existsSync(join(project, file)) && statSync(join(project, file)).isDirectory();
        for (const one of isFolder ? pages.filter((each) => dirname(each) === file) : [file]) reached.add(one);
      }
    }

    expect(pages.filter((page) => page.startsWith('docs/') && !reached.has(page))).toEqual([]);
  });
});
