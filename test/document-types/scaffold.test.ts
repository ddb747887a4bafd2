// A new type starts as a folder of placeholders, and no placeholder stays.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

function filesWithPlaceholders(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => readFileSync(join(directory, name), 'utf8').includes('«'));
}

function scaffold(name: string, folder: string): string {
  const script = join(root, 'samples', 'new-document-type.ts');
  return execFileSync(process.execPath, ['--import', 'tsx', script, name, folder], {
    ...{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  });
}

describe('a new document type', () => {
  it('is a folder and a sample whose placeholders this test would refuse', () => {
    const folder = mkdtempSync(join(tmpdir(), 'type-'));

    const said = scaffold('handover-note', folder);

    expect(said).toContain('registry.ts');
    expect(filesWithPlaceholders(join(folder, 'shared'))).toEqual([join('document-types', 'handover-note', 'type.ts')]);
    expect(filesWithPlaceholders(join(folder, 'samples'))).toEqual([join('reports', 'handover-note.ts')]);
    expect(() => scaffold('handover-note', folder)).toThrow(/is there already/);
    expect(() => scaffold('Biên bản', folder)).toThrow(/lower-case words/);
  });

  it('is filled in before it is landed', () => {
    expect(filesWithPlaceholders(join(root, 'shared', 'document-types'))).toEqual([]);
    expect(filesWithPlaceholders(join(root, 'samples', 'reports'))).toEqual([]);
  });
});
