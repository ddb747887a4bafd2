// What a later reading would change, and what a person's word is worth against it. All papers are invented.
import { describe, expect, it } from 'vitest';
import type { CheckedDocument, StoredDocument } from '../../shared/review/document.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { countedBefore, documentOf, stateOf } from '../../shared/review/evolve.ts';
import { compareReadings } from '../../shared/review/reread.ts';
import { admissionDecision } from '../functions/invented-papers.ts';

const at = '2026-11-25T03:00:00.000Z';
const stored = (checked: CheckedDocument, ...events: ReviewEvent[]): StoredDocument => ({
  ...{ documentId: 's1.01', submissionId: 's1', unit: 'D09', attempt: 1, settledAt: at, version: 3 },
  ...{ checked, events },
});
const isSure = (field?: { probability?: number }) => (field?.probability ?? 0) >= 0.99;
const compare = (one: StoredDocument, ...fresh: CheckedDocument[]) => compareReadings({ stored: [one], fresh, isSure });
const approved: ReviewEvent = { type: 'approved', at, by: 'an-admin' };

function withField(paper: CheckedDocument, name: string, value: string | null, probability = 0.999): CheckedDocument {
  const state = value === null ? ('unreadable' as const) : ('found' as const);
  return { ...paper, fields: { ...paper.fields, [name]: { value, state, why: ['readers-agree'], probability } } };
}

describe('a page read once more', () => {
  it('alike is no change', () => {
    expect(compare(stored(admissionDecision()), admissionDecision())).toEqual([]);
  });

  it('shows the old and the new value and the route of today', () => {
    const fresh = withField(admissionDecision({ route: 'flagged' }), 'documentDate', '2022-04-16', 0.8);

    expect(compare(stored(admissionDecision()), fresh)).toEqual([
      {
        ...{ documentId: 's1.01', documentType: 'admission-decision', pages: [1], version: 3 },
        ...{ state: 'accepted', route: 'flagged' },
        fields: [{ field: 'documentDate', old: '2022-04-19', new: { value: '2022-04-16', probability: 0.8 } }],
      },
    ]);
  });

  it('may lose a value, or find one where there was none only for sure', () => {
    const empty = withField(admissionDecision(), 'homeTown', null);

    const lost = compare(stored(admissionDecision()), withField(admissionDecision(), 'birthDate', null));
    const guessed = compare(stored(empty), withField(admissionDecision(), 'homeTown', 'xã Phú Khê', 0.7));
    const found = compare(stored(empty), withField(admissionDecision(), 'homeTown', 'xã Phú Khê'));

    expect(lost[0]?.fields).toMatchObject([{ field: 'birthDate', old: '1995-05-04', new: { value: null } }]);
    expect(guessed).toEqual([]);
    expect(found[0]?.fields).toMatchObject([{ field: 'homeTown', old: null, new: { value: 'xã Phú Khê' } }]);
  });

  it('says nothing against what a person entered, and does not ask an approval again for the route alone', () => {
    const corrected: ReviewEvent = { type: 'corrected', at, by: 'an-admin', fields: { documentDate: '2022-04-20' } };

    expect(compare(stored(admissionDecision(), corrected, approved), admissionDecision())).toEqual([]);
    expect(compare(stored(admissionDecision(), approved), admissionDecision({ route: 'flagged' }))).toEqual([]);
    expect(compare(stored(admissionDecision()), admissionDecision({ route: 'flagged' }))).toHaveLength(1);
  });

  it('may find another document, or one no more', () => {
    const other = { ...admissionDecision(), documentType: 'official-decision' };

    expect(compare(stored(admissionDecision()), other)).toEqual([
      expect.objectContaining({ documentId: 's1.01', state: 'accepted', fields: [] }),
      { documentType: 'official-decision', pages: [1], route: 'accepted', fields: [] },
    ]);
    expect(compare(stored(admissionDecision()), other)[0]).not.toHaveProperty('route');
  });
});

describe('a document opened again', () => {
  const reread: ReviewEvent = {
    ...{ type: 'reread', at, by: 'an-admin', batch: 'r2026112503' },
    fields: { documentDate: { value: '2022-04-16' } },
  };

  it('waits for a person and says what it said before', () => {
    const document = stored(admissionDecision(), reread);

    expect(stateOf(document)).toBe('open');
    expect(documentOf(document).fields.documentDate?.value).toBe('2022-04-19');
    expect(stateOf(stored(admissionDecision(), reread, approved))).toBe('approved');
  });

  it('remembers how it counted each time', () => {
    const corrected: ReviewEvent = { type: 'corrected', at, by: 'an-admin', fields: { documentDate: '2022-05-01' } };
    const document = stored(admissionDecision(), reread, corrected, approved, reread);

    const days = countedBefore(document).map((then) => documentOf(then).fields.documentDate?.value);
    expect(days).toEqual(['2022-04-19', '2022-05-01']);
    expect(countedBefore(stored(admissionDecision({ route: 'flagged' }), reread))).toEqual([]);
  });
});
