// Laws of a submission and of a document under review: whatever happens in whatever order, the state stays a legal one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../shared/fault.ts';
import { documentOf, evolve, stateOf } from '../../shared/review/evolve.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { submissionIdOf } from '../../shared/submission/submission-id.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import {
  beginReading,
  bind,
  driveAgain,
  fail,
  isCurrent,
  maximalDrives,
  mayDriveAgain,
  receive,
  refuse,
  settle,
  withdraw,
} from '../../shared/submission/transitions.ts';
import { parseUploadKey, shownName, uploadKeyOf } from '../../shared/submission/upload.ts';
import { admissionDecision, submissionOf } from './invented-papers.ts';

const at = '2023-07-01T03:00:00.000Z';
const uploaded = (key: string) => ({
  ...{ key, unit: 'D10', name: 'a.pdf', size: 9, sha256: '00', uploadedAt: at },
});

type Step = (submission: StoredSubmission) => StoredSubmission;

const steps: Readonly<Record<string, (attempt: number) => Step>> = {
  begin: (attempt) => (found) => beginReading(found, attempt, at),
  settle: (attempt) => (found) => settle(found, { attempt, hasRecords: false, at }),
  settleWithRecords: (attempt) => (found) => settle(found, { attempt, hasRecords: true, at }),
  refuse: (attempt) => (found) => refuse(found, { attempt, refusal: 'pdf.damaged', at }),
  fail: (attempt) => (found) => fail(found, { attempt, fault: { kind: 'unavailable', code: 'aws.unavailable' }, at }),
  sweep: () => (found) => (mayDriveAgain(found) ? driveAgain(found, at) : found),
  withdraw: () => (found) => withdraw(found, at),
  approve: () => (found) => bind(found, at),
  uploadAgain: (attempt) => (found) =>
    receive(found.submissionId, uploaded(`again-${attempt}`), found, true).submission,
};

/** What is refused changes nothing. */
function apply(submission: StoredSubmission, step: Step): StoredSubmission {
  try {
    return step(submission);
  } catch (error) {
    if (error instanceof Fault && error.kind === 'conflict') return submission;
    throw error;
  }
}

const anySteps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.integer({ min: 1, max: 6 })), {
  maxLength: 30,
});

function history(path: readonly (readonly [string, number])[]): StoredSubmission[] {
  const all = [{ ...submissionOf('D10', 'law'), state: 'received' }] as StoredSubmission[];
  for (const [name, attempt] of path) {
    const last = all.at(-1);
    const step = steps[name];
    if (last && step) all.push(apply(last, step(attempt)));
  }
  return all;
}

describe('a submission, whatever happens', () => {
  it('keeps its records: once bound it is never withdrawn, replaced, or read again', () => {
    fc.assert(
      fc.property(anySteps, (path) => {
        const all = history(path);
        const bound = all.findIndex(({ hasRecords }) => hasRecords);
        if (bound < 0) return;
        for (const later of all.slice(bound)) expect(later).toMatchObject({ state: 'settled', hasRecords: true });
      }),
    );
  });

  it('counts its attempts upwards, and is driven by itself no more than it may', () => {
    fc.assert(
      fc.property(anySteps, (path) => {
        const all = history(path);
        for (const [index, { attempt, drives }] of all.entries()) {
          expect(attempt).toBeGreaterThanOrEqual(all[index - 1]?.attempt ?? 1);
          expect(drives).toBeLessThanOrEqual(maximalDrives);
        }
      }),
    );
  });

  it('read once more by the execution that settled it stays as it is settled', () => {
    const settled = settle({ ...submissionOf('D10', 'law'), state: 'reading' }, { attempt: 1, hasRecords: true, at });

    expect(beginReading(settled, 1, at)).toBe(settled);
    expect(() => beginReading(settled, 2, at)).toThrow('submission.moved-on');
  });

  it('ends an attempt once: a late step of an old attempt changes nothing', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 1, max: 6 }), (path, attempt) => {
        const last = history(path).at(-1);
        if (!last || isCurrent(last, attempt)) return;
        for (const name of ['begin', 'settle', 'refuse', 'fail']) {
          const step = steps[name];
          if (step) expect(apply(last, step(attempt))).toBe(last);
        }
      }),
    );
  });
});

describe('an upload', () => {
  it('delivered again is no second one, whatever else came between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 20 }), (keys) => {
        let submission: StoredSubmission | undefined;
        for (const key of keys) submission = receive('s1', uploaded(key), submission, true).submission;
        expect(submission?.duplicates).toBe(new Set(keys).size - 1);
        expect(submission?.attempt).toBe(1);
      }),
    );
  });

  it('has a key from which its unit is read back, slashes in the unit’s code included', () => {
    expect(uploadKeyOf('D01/02', 'x1')).toBe('uploads/D01/02/x1/original');
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z0-9][A-Z0-9/]{0,10}[A-Z0-9]$/),
        fc.stringMatching(/^[a-z0-9]{1,26}$/),
        (unit, uploadId) => {
          expect(parseUploadKey(uploadKeyOf(unit, uploadId))).toEqual({ unit, uploadId });
        },
      ),
    );
    for (const key of ['', 'uploads/original', 'work/D01/x/original', 'uploads/D01/x/other']) {
      expect(() => parseUploadKey(key)).toThrow('upload.key');
    }
  });

  it('has a name without ways, controls and directions in it', () => {
    expect(shownName('../../etc/Quyết định.pdf')).toBe('Quyết định.pdf');
    expect(shownName('C:\\scan\\a.pdf')).toBe('a.pdf');
    expect(shownName('a\u202efdp.exe')).toBe('afdp.exe');
    expect(shownName('')).toBe('?');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => !/[/\\\p{Cc}]/u.test(shownName(name))));
  });

  it('has an id that depends on unit and bytes alone', () => {
    // base32(sha256("D10\\0" + 64 zeros)), reckoned with Python's hashlib and base64.
    expect(submissionIdOf('D10', '0'.repeat(64))).toBe('sekordwgds27lm7fyg7d5amv2h');
    expect(submissionIdOf('D1', '0'.repeat(64))).not.toBe(submissionIdOf('D10', '0'.repeat(64)));
  });
});

const events = fc.array(
  fc.oneof(
    fc.constantFrom<ReviewEvent>(
      { type: 'approved', at, by: 'a' },
      { type: 'returned', at, by: 'a', reason: 'r' },
      { type: 'rejected', at, by: 'a', reason: 'r' },
      { type: 'withdrawn', at, by: 'a' },
    ),
    fc.record<ReviewEvent & { type: 'corrected' }>({
      type: fc.constant('corrected'),
      at: fc.constant(at),
      by: fc.constant('a'),
      fields: fc.dictionary(fc.constantFrom('documentDate', 'personName'), fc.constantFrom('2022-01-01', null), {
        noNullPrototype: true,
      }),
    }),
  ),
  { maxLength: 12 },
);

describe('a document under review', () => {
  const checked = admissionDecision({ route: 'flagged' });

  it('is in the state of its last decision; a correction decides nothing', () => {
    fc.assert(
      fc.property(events, (all) => {
        const decision = all.findLast(({ type }) => type !== 'corrected');
        expect(stateOf({ checked, events: all })).toBe(decision?.type ?? 'open');
        expect(all.reduce(evolve, 'open')).toBe(stateOf({ checked, events: all }));
      }),
    );
  });

  it('says what the last correction of each field said, and that a person did', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { fields } = documentOf({ checked, events: all });
        for (const [name, field] of Object.entries(fields)) {
          const last = all.findLast((event) => event.type === 'corrected' && name in event.fields);
          if (last?.type !== 'corrected') expect(field).toEqual(checked.fields[name]);
          else expect(field).toMatchObject({ value: last.fields[name], why: ['person'], page: 1 });
        }
      }),
    );
  });
});
