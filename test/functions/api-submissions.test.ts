// What units upload and see, over the wire. Every unit, person and paper is invented.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { openBucket } from '../../functions/adapters/objects.ts';
import { workKeys } from '../../functions/adapters/work-keys.ts';
import { submissionIdOf } from '../../shared/submission/submission-id.ts';
import { identity } from '../contract/home.ts';
import { closeApi, get, home, refused } from './api-home.ts';
import { documentOf, hashOf, openWithUnits, submissionOf, upload } from './api-papers.ts';

beforeAll(openWithUnits);
afterAll(closeApi);

describe('an upload', () => {
  it('is put where the link says, and only the bytes that were announced', async () => {
    const text = 'the bytes of a scan';
    const place = await get('createUpload', 'd1', upload('D1/A', text));

    if (place.state !== 'new') throw new Error('the place should be new');
    const put = (body: string) => fetch(place.url, { method: 'PUT', headers: place.headers, body });
    expect((await put('other bytes of a sca')).ok).toBe(false);
    expect((await put('other bytes of a scn')).ok).toBe(false);
    expect((await put(text)).status).toBe(200);
    expect(place.submissionId).toBe(submissionIdOf('D1/A', hashOf(text)));
  });

  it.each([
    ['D9', 'admin', 400, 'unit.unknown'],
    ['D9', 'd1', 403, 'unit.foreign'],
    ['D2', 'd1', 403, 'unit.foreign'],
    ['TOP', 'd1', 403, 'unit.foreign'],
    ['D1', 'unbound', 403, 'unit.foreign'],
    ['D1', 'board', 403, 'role.not-allowed'],
  ] as const)('for %s by %s is refused with %i %s', async (unit, who, status, code) => {
    expect(await refused('createUpload', who, upload(unit, 'x'))).toMatchObject({ status, code });
  });

  it('that is empty or too large is refused in the words of the refusal', async () => {
    for (let time = 0; time < 2; time += 1) {
      expect(await refused('createUpload', 'd1', upload('D1', ''))).toMatchObject({
        ...{ status: 400, code: 'file.empty', message: { vi: 'Tệp rỗng (0 byte).' } },
      });
    }
    const huge = upload('D1', 'x', { size: 500 * 1024 * 1024 + 1 });
    expect(await refused('createUpload', 'd1', huge)).toMatchObject({ status: 400, code: 'file.too-large' });
  });

  it('of bytes that came before is answered with what became of them, in this unit only', async () => {
    const before = await submissionOf('D1', 'came before');

    const again = await get('createUpload', 'd1', upload('D1', 'came before'));
    const elsewhere = await get('createUpload', 'd2', upload('D2', 'came before'));

    expect(again).toMatchObject({ state: 'already-there', submission: { submissionId: before.submissionId } });
    expect(elsewhere.state).toBe('new');
  });

  it('with a name out of another folder keeps the name as a name', async () => {
    const place = await get('createUpload', 'd1', upload('D1', 'outside', { name: '../../etc/Nghị quyết.pdf' }));

    expect(place.state === 'new' && new URL(place.url).pathname).toMatch(/\/uploads\/D1\/[0-9a-f]{32}\/original$/);
  });
});

describe('what a unit sees', () => {
  it('is its own and what lies below, page after page', async () => {
    const own = [];
    for (const unit of ['D1', 'D1/A', 'D1/A']) own.push((await submissionOf(unit, `seen ${own.length}`)).submissionId);
    const foreign = await submissionOf('D2', 'not seen');

    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await get('listSubmissions', 'd1', { query: { limit: '1', ...(cursor && { cursor }) } });
      seen.push(...page.items.map(({ submissionId }) => submissionId));
      cursor = page.next;
    } while (cursor);

    expect(seen).toEqual(expect.arrayContaining(own));
    expect(seen).not.toContain(foreign.submissionId);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('with a cursor of somebody else is still its own', async () => {
    await submissionOf('D2', 'beyond a');
    await submissionOf('D2', 'beyond b');
    const { next } = await get('listSubmissions', 'd2', { query: { limit: '1' } });

    const { items } = await get('listSubmissions', 'd1', { query: { cursor: next ?? '' } });

    expect(items.every(({ unit }) => unit.startsWith('D1'))).toBe(true);
  });

  it('is nothing without a unit in the claims', async () => {
    expect(await get('listSubmissions', 'unbound')).toEqual({ items: [] });
    expect(await get('listUnits', 'unbound')).toEqual({ units: [] });
    expect(await get('listReview', 'unbound')).toEqual({ items: [] });
  });

  it('asked for by an id that is none is answered with where to find one', async () => {
    expect(await refused('getSubmission', 'd1', { params: { id: 'so-12' } })).toMatchObject({
      ...{ status: 400, code: 'id.invalid', message: { vi: 'Mã so-12 không đúng dạng.' } },
    });
  });

  it('does not tell what is foreign from what is not there', async () => {
    const foreign = await submissionOf('D2', 'foreign');
    await documentOf(foreign);
    const nowhere = submissionIdOf('D2', hashOf('nowhere'));

    for (const id of [foreign.submissionId, nowhere]) {
      const asked = { params: { id, n: 1 } };
      expect(await refused('getSubmission', 'd1', asked)).toMatchObject({ status: 404, code: 'submission.unknown' });
      expect(await refused('withdrawSubmission', 'd1', asked)).toMatchObject({ status: 404 });
      expect(await refused('getPageImage', 'd1', asked)).toMatchObject({ status: 404 });
      expect(await refused('getDocument', 'd1', { params: { id: `${id}.01` } })).toMatchObject({ status: 404 });
    }
    expect(await refused('getFigures', 'd1', { query: { period: '2022', unit: 'D2' } })).toMatchObject({ status: 403 });
    expect(await refused('getFigures', 'd1', { query: { period: '2022', unit: 'D9' } })).toMatchObject({ status: 403 });
    expect((await get('listReview', 'd1')).items.every(({ unit }) => unit !== 'D2')).toBe(true);
  });
});

describe('a piece of a page', () => {
  const polygon = '0.25,0.5 0.5,0.5 0.5,0.625 0.25,0.625';

  /** White paper of 1000 x 1400 with ink where the value stands. */
  async function withPage(): Promise<string> {
    const { submissionId } = await submissionOf('D1/A', 'with a page');
    const ink = await sharp({ create: { width: 250, height: 175, channels: 3, background: 'black' } })
      .png()
      .toBuffer();
    const image = await sharp({ create: { width: 1000, height: 1400, channels: 3, background: 'white' } })
      .composite([{ input: ink, left: 250, top: 700 }])
      .png()
      .toBuffer();
    const work = openBucket(identity(home, 'Work').ref);
    await work.put(workKeys.image(submissionId, 1, 'png'), image, 'image/png');
    return submissionId;
  }

  it('is the value with a little paper around it, for who may see the page', async () => {
    const id = await withPage();
    const asked = { params: { id, n: 1 }, query: { polygon } };

    for (const who of ['d1', 'admin', 'board'] as const) {
      const { url } = await get('getCutOut', who, asked);
      const piece = sharp(await (await fetch(url)).arrayBuffer());
      expect(await piece.metadata()).toMatchObject({ format: 'png', width: 290, height: 215 });
      const { data, info } = await piece.grayscale().raw().toBuffer({ resolveWithObject: true });
      const at = (x: number, y: number) => data[y * info.width * info.channels + x * info.channels];
      expect([at(5, 5), at(145, 105), at(285, 210)]).toEqual([255, 0, 255]);
    }
    expect(await refused('getCutOut', 'd2', asked)).toMatchObject({ status: 404, code: 'submission.unknown' });
    expect(await refused('getCutOut', 'd1', { ...asked, params: { id, n: 2 } })).toMatchObject({
      code: 'page.unknown',
    });
  });

  it.each(['', '0.1,0.2', '0.1,0.2 0.3,0.2 a,b', '0.1,0.2 0.3,0.2 1.2.3,4', '0,0 '.repeat(400)])(
    'cannot be cut out along %j',
    async (wrong) => {
      const id = submissionIdOf('D1/A', hashOf('with a page'));
      expect(await refused('getCutOut', 'd1', { params: { id, n: 1 }, query: { polygon: wrong } })).toMatchObject({
        ...{ status: 400, code: 'request.invalid' },
      });
    },
  );
});

describe('a submission', () => {
  it('is withdrawn with its documents while no record was made of it', async () => {
    const submission = await submissionOf('D1/A', 'to withdraw');
    const { documentId } = await documentOf(submission);

    const gone = await get('withdrawSubmission', 'd1', { params: { id: submission.submissionId } });

    expect(gone.state).toBe('withdrawn');
    expect((await get('getDocument', 'd1', { params: { id: documentId } })).state).toBe('withdrawn');
    expect((await get('listReview', 'd1')).items.map((item) => item.documentId)).not.toContain(documentId);
    expect(await refused('withdrawSubmission', 'd1', { params: { id: submission.submissionId } })).toMatchObject({
      ...{ status: 409, code: 'submission.already-gone' },
    });
  });

  it('stays once a record was made of it', async () => {
    const { submissionId } = await submissionOf('D1', 'has become a record', { hasRecords: true });

    const answer = await refused('withdrawSubmission', 'd1', { params: { id: submissionId } });
    const replacing = await refused('createUpload', 'd1', upload('D1', 'in its place', { replaces: submissionId }));

    expect([answer.code, replacing.code]).toEqual(['submission.has-records', 'submission.has-records']);
  });

  it('is replaced only by other bytes of the same unit', async () => {
    const { submissionId } = await submissionOf('D1', 'to replace');
    const other = await submissionOf('D1/A', 'of the cell');

    const replacing = (text: string, replaces: string) => upload('D1', text, { replaces });
    expect(await refused('createUpload', 'd1', replacing('to replace', submissionId))).toMatchObject({
      code: 'submission.same-bytes',
    });
    expect(await refused('createUpload', 'd1', replacing('new', other.submissionId))).toMatchObject({ status: 404 });
    expect(await get('createUpload', 'd1', replacing('new', submissionId))).toMatchObject({ state: 'new' });
  });

  it('says of what failed whether it is tried again without anybody’s doing', async () => {
    const triesAgain = async (text: string, kind: 'unavailable' | 'bug', drives: number) => {
      const fault = { kind, code: 'step.crashed' };
      const { submissionId } = await submissionOf('D1', text, { state: 'failed', fault, drives });
      return (await get('getSubmission', 'd1', { params: { id: submissionId } })).triesAgain;
    };

    expect(await triesAgain('was away', 'unavailable', 0)).toBe(true);
    expect(await triesAgain('crashes', 'bug', 0)).toBe(false);
    expect(await triesAgain('away for ever', 'unavailable', 4)).toBe(false);
  });

  it('shows why it was refused, in both languages', async () => {
    const { submissionId } = await submissionOf('D1', 'locked', { state: 'rejected', refusal: 'pdf.password' });

    const { refusal } = await get('getSubmission', 'board', { params: { id: submissionId } });

    expect(refusal).toMatchObject({ code: 'pdf.password', message: { vi: 'Tệp PDF có mật khẩu.' } });
    expect(refusal?.action?.en).toBe('Remove the password and upload again.');
  });
});
