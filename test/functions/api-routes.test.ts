// The routes over the wire: real SDK clients against the local home's table, buckets, user pool and state machines.
// Every unit, person and paper is invented.
import { createHash } from 'node:crypto';
import type { Stack } from 'aws-cdk-lib';
import { CfnUserPoolGroup, UserPool } from 'aws-cdk-lib/aws-cognito';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, Pass, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { StringAttribute } from 'aws-cdk-lib/aws-cognito';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../events/api.ts';
import type { OperationId, ReplyOf } from '../../events/api.ts';
import { ApiError } from '../../events/api/reply.ts';
import { answerError } from '../../functions/api/answer.ts';
import { createDeps } from '../../functions/api/deps.ts';
import type { Deps } from '../../functions/api/deps.ts';
import { createRouter } from '../../functions/api/router.ts';
import type { HttpEvent } from '../../functions/api/router.ts';
import { routes } from '../../functions/api/routes.ts';
import type { StoredDocument } from '../../shared/review/document.ts';
import type { StoredSubmission } from '../../shared/submission/submission.ts';
import { submissionIdOf } from '../../shared/submission/submission-id.ts';
import { closeHome, identity, openHome, synthesize } from '../contract/home.ts';
import type { TestHome } from '../contract/home.ts';

const string = (name: string) => ({ name, type: AttributeType.STRING });

function build(stack: Stack): void {
  const table = new Table(stack, 'Table', { partitionKey: string('pk'), sortKey: string('sk') });
  table.addGlobalSecondaryIndex({ indexName: 'byList', partitionKey: string('listPk'), sortKey: string('listSk') });
  new Bucket(stack, 'Uploads');
  new Bucket(stack, 'Work');
  new Queue(stack, 'Reports');
  new Queue(stack, 'Parents', { fifo: true });
  const pool = new UserPool(stack, 'Users', { customAttributes: { unit: new StringAttribute({ mutable: true }) } });
  for (const groupName of ['unit', 'admin', 'board']) {
    new CfnUserPoolGroup(stack, `Group${groupName}`, { userPoolId: pool.userPoolId, groupName });
  }
  for (const name of ['Settle', 'Reread']) {
    const definitionBody = DefinitionBody.fromChainable(new Pass(stack, `Nothing${name}`));
    new StateMachine(stack, name, { definitionBody });
  }
}

let home: TestHome;
let deps: Deps;
let router: ReturnType<typeof createRouter>;

const units = [
  ['TOP', 'Đảng bộ Khối thử nghiệm', 'committee', ''],
  ['D1', 'Đảng bộ Một', 'committee', 'TOP'],
  ['D1/A', 'Chi bộ Một A', 'cell', 'D1'],
  ['D2', 'Đảng bộ Hai', 'committee', 'TOP'],
].map(([code = '', name = '', kind = '', parent = '']) => ({ code, name, kind, parent, validFrom: '2020-01-01' }));

const callers = {
  admin: { sub: 'an-admin', 'cognito:groups': '[admin]' },
  board: { sub: 'a-reader', 'cognito:groups': '[board]' },
  d1: { sub: 'd1-clerk', 'cognito:groups': '[unit]', 'custom:unit': 'D1' },
  d2: { sub: 'd2-clerk', 'cognito:groups': '[unit]', 'custom:unit': 'D2' },
  unbound: { sub: 'lost-clerk', 'cognito:groups': '[unit]' },
};
type Who = keyof typeof callers;

interface Asked {
  readonly params?: Record<string, string | number>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
}

function eventOf(id: OperationId, who: Who | undefined, { params = {}, query, body }: Asked): HttpEvent {
  const { method, path } = operations[id];
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const authorizer = who && { jwt: { claims: callers[who], scopes: [] } };
  const requestContext = { stage: '$default', http: { method }, authorizer };
  return { rawPath, requestContext, queryStringParameters: query, body: JSON.stringify(body) } as unknown as HttpEvent;
}

async function ask(id: OperationId, who: Who | undefined, asked: Asked = {}) {
  const reply = await router(eventOf(id, who, asked)).catch(answerError);
  return { status: reply.statusCode, body: JSON.parse(reply.body ?? 'null') as unknown };
}

async function get<Id extends OperationId>(id: Id, who: Who | undefined, asked: Asked = {}): Promise<ReplyOf<Id>> {
  const { status, body } = await ask(id, who, asked);
  expect(body).toBeDefined();
  expect(status, JSON.stringify(body)).toBe(200);
  return operations[id].reply.parse(body) as ReplyOf<Id>;
}

async function refused(id: OperationId, who: Who | undefined, asked: Asked = {}) {
  const { status, body } = await ask(id, who, asked);
  const error = ApiError.parse(body);
  expect(error.message.vi).not.toContain('{');
  return { status, ...error };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function submissionOf(
  unit: string,
  text: string,
  more: Partial<StoredSubmission> = {},
): Promise<StoredSubmission> {
  const at = new Date().toISOString();
  const submission: StoredSubmission = {
    ...{ submissionId: submissionIdOf(unit, hashOf(text)), unit, name: `${text}.pdf`, size: 7, sha256: hashOf(text) },
    ...{ key: `uploads/${unit}/${hashOf(text)}/original`, uploadedAt: at, updatedAt: at, state: 'settled', attempt: 1 },
    ...{ drives: 0, hasRecords: false, duplicates: 0, duplicateKeys: [], version: 1, ...more },
  };
  await deps.store.submissions.insert(submission);
  return submission;
}

const found = (value: string | number) => ({
  value,
  state: 'found' as const,
  why: ['format' as const],
  probability: 0.9,
});
const mark = { present: true, probability: 0.9 };

async function documentOf(submission: StoredSubmission, more: Partial<StoredDocument['checked']> = {}) {
  const document: StoredDocument = {
    ...{ documentId: `${submission.submissionId}.01`, submissionId: submission.submissionId, unit: submission.unit },
    ...{ attempt: 1, settledAt: new Date().toISOString(), events: [], version: 1 },
    checked: {
      toComplete: [],
      ...{ documentType: 'admission-decision', pages: [1], typeProbability: 0.99, doubts: [], findings: [] },
      ...{ route: 'flagged', reasons: [{ code: 'field.unsure', fields: ['documentNumber'] }] },
      fields: {
        ...{
          documentNumber: found('12-QĐ/ĐUK'),
          documentDate: found('2022-04-21'),
          personName: found('Tạ Thử Nghiệm'),
        },
        ...{ birthDate: found('1990-01-02'), basisResolutionNumber: found('3-NQ/CB') },
        ...{ basisResolutionDate: found('2022-04-01'), organization: found('Chi bộ Một A') },
      },
      marks: { signature: mark, seal: mark },
      ...more,
    },
  };
  await deps.store.documents.insert(document);
  return document;
}

beforeAll(async () => {
  home = await openHome(synthesize(build));
  const { accessKeyId, secretAccessKey } = home.operator;
  Object.assign(process.env, {
    ...{ AWS_ENDPOINT_URL: home.endpoint, AWS_REGION: home.region },
    ...{ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
  });
  deps = createDeps({
    TABLE_NAME: identity(home, 'Table').ref,
    UPLOADS_BUCKET: identity(home, 'Uploads').ref,
    WORK_BUCKET: identity(home, 'Work').ref,
    USER_POOL_ID: identity(home, 'Users').ref,
    SETTLE_DOCUMENT_ARN: identity(home, 'Settle').ref,
    REREAD_SUBMISSION_ARN: identity(home, 'Reread').ref,
    REPORTS_QUEUE_URL: identity(home, 'Reports').ref,
    PARENTS_QUEUE_URL: identity(home, 'Parents').ref,
  });
  router = createRouter(routes, deps);
  await get('importUnits', 'admin', { body: { units } });
});

afterAll(() => closeHome(home));

const upload = (unit: string, text: string, more: object = {}) => ({
  body: { unit, name: `${text}.pdf`, size: text.length, sha256: hashOf(text), ...more },
});

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

describe('a review', () => {
  const review = (id: string, body: object) => ({ params: { id }, body });

  it('corrects, then approves, and settles each time', async () => {
    const { documentId } = await documentOf(await submissionOf('D1', 'to correct'));

    const fields = { documentNumber: ' 13 -QĐ/ĐUK', documentDate: '22/4/2022' };
    const corrected = await get(
      'reviewDocument',
      'admin',
      review(documentId, { command: 'correct', version: 1, fields }),
    );
    const approved = await get('reviewDocument', 'admin', review(documentId, { command: 'approve', version: 2 }));

    expect(corrected).toMatchObject({ state: 'open', version: 2 });
    expect(corrected.fields.documentNumber).toMatchObject({ value: '13-QĐ/ĐUK', why: ['person'] });
    expect(corrected.fields.documentDate?.value).toBe('2022-04-22');
    expect(approved).toMatchObject({ state: 'approved', version: 3 });
    expect(approved.review.map(({ command, by }) => [command, by])).toEqual([
      ['correct', 'an-admin'],
      ['approve', 'an-admin'],
    ]);
    expect((await deps.store.underway.all()).map(({ id }) => id)).toContain(documentId);
  });

  it('of a version that no longer stands is told so', async () => {
    const { documentId } = await documentOf(await submissionOf('D1', 'two at once'));
    const command = { command: 'return', version: 1, reason: 'Thiếu chữ ký' };

    await get('reviewDocument', 'admin', review(documentId, command));

    expect(await refused('reviewDocument', 'admin', review(documentId, command))).toMatchObject({
      ...{ status: 409, code: 'document.changed' },
    });
  });

  it('wants a reason where a rule is broken', async () => {
    const message = { vi: 'Chưa đủ hai phần ba.', en: 'Below two thirds.' };
    const finding = { rule: 'basis-mismatch', severity: 'error' as const, certainty: 'certain' as const, message };
    const findings = [{ ...finding, fields: [], documents: [], places: [] }];
    const { documentId } = await documentOf(await submissionOf('D1', 'breaks a rule'), { findings });

    const without = await refused('reviewDocument', 'admin', review(documentId, { command: 'approve', version: 1 }));
    const reason = 'Đã có văn bản đồng ý của Ban Thường vụ';
    const withReason = await get(
      'reviewDocument',
      'admin',
      review(documentId, { command: 'approve', version: 1, reason }),
    );

    expect(without).toMatchObject({ status: 409, code: 'reason.needed' });
    expect(withReason.review).toMatchObject([{ command: 'approve', reason }]);
  });

  it.each([
    [{ documentDate: '31/2/2022' }, 'field.invalid'],
    [{ nothingLikeIt: 'x' }, 'field.unknown'],
  ])('refuses the correction %j', async (fields, code) => {
    const { documentId } = await documentOf(await submissionOf('D1', `wrong ${code}`));

    const answer = await refused(
      'reviewDocument',
      'admin',
      review(documentId, { command: 'correct', version: 1, fields }),
    );

    expect(answer).toMatchObject({ status: 400, code });
  });

  it('does not approve what lacks a field that the record needs', async () => {
    const { documentId } = await documentOf(await submissionOf('D1', 'lacks its date'));
    const fields = { documentDate: null };

    const answer = await refused(
      'reviewDocument',
      'admin',
      review(documentId, { command: 'correct', version: 1, fields, approve: true }),
    );

    expect(answer).toMatchObject({ status: 409, code: 'field.missing' });
    expect((await get('getDocument', 'admin', { params: { id: documentId } })).version).toBe(1);
  });
});

describe('corrections', () => {
  it('are labelled data: what was read, what both readers said, what is right', async () => {
    const { documentId, submissionId } = await documentOf(await submissionOf('D2', 'a lesson'));
    const readings = { a: '12-QD/DUK', b: '12-QĐ/ĐUK' };
    const polygon = [...([0.1, 0.2, 0.3, 0.4] as const)].map((x): [number, number] => [x, 0.5]);
    const stored = await deps.store.documents.get(documentId);
    if (!stored) throw new Error('not stored');
    const { documentNumber } = stored.checked.fields;
    const fields = { ...stored.checked.fields };
    if (documentNumber) fields.documentNumber = { ...documentNumber, page: 1, polygon, raw: '12-QĐ/ĐUK', readings };
    await deps.store.documents.replace({ ...stored, checked: { ...stored.checked, fields } });
    const body = { command: 'correct', version: 2, fields: { documentNumber: '13-QĐ/ĐUK', basisResolutionDate: null } };
    await get('reviewDocument', 'admin', { params: { id: documentId }, body });

    const before = await get('listCorrections', 'admin', { query: { unit: 'D2', confirmed: 'true' } });
    await get('reviewDocument', 'admin', {
      ...{ params: { id: documentId } },
      body: { command: 'correct', version: 3, fields: { basisResolutionDate: '1/4/2022' }, approve: true },
    });
    const after = await get('listCorrections', 'admin', { query: { unit: 'D2', confirmed: 'true' } });

    expect(before.items).toMatchObject([
      {
        ...{ documentId, submissionId, unit: 'D2', documentType: 'admission-decision', field: 'documentNumber' },
        ...{ label: 'corrected', page: 1, polygon, readings, read: { value: '12-QĐ/ĐUK' }, right: '13-QĐ/ĐUK' },
      },
      { field: 'basisResolutionDate', label: 'corrected', read: { value: '2022-04-01' }, right: null },
    ]);
    expect(after.items).toContainEqual(expect.objectContaining({ field: 'basisResolutionDate', right: '2022-04-01' }));
    expect(after.items).toContainEqual(
      expect.objectContaining({ field: 'personName', label: 'confirmed', right: 'Tạ Thử Nghiệm' }),
    );
    expect((await get('listCorrections', 'admin', { query: { unit: 'D2' } })).items).toHaveLength(2);
  });

  it('are for administrators alone, and who took them is written down', async () => {
    expect(await refused('listCorrections', 'd2')).toMatchObject({ status: 403 });
    expect(await refused('listCorrections', 'board')).toMatchObject({ status: 403 });
    const entries = await deps.store.audit.ofDay(new Date().toISOString().slice(0, 10));
    expect(entries).toContainEqual(
      expect.objectContaining({ user: 'an-admin', action: 'listCorrections', kind: 'personal' }),
    );
  });

  it('come page after page, none twice', async () => {
    for (let n = 0; n < 13; n += 1) {
      const { documentId } = await documentOf(await submissionOf('D1/A', `lesson ${n}`));
      const body = { command: 'correct', version: 1, fields: { documentNumber: `${n}-QĐ/ĐUK` } };
      await get('reviewDocument', 'admin', { params: { id: documentId }, body });
    }

    const values: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await get('listCorrections', 'admin', { query: { unit: 'D1/A', ...(cursor && { cursor }) } });
      values.push(...page.items.map(({ right }) => right));
      cursor = page.next;
    } while (cursor);

    const lessons = values.filter((value) => /^\d+-QĐ\/ĐUK$/.test(String(value)));
    expect([...lessons].sort()).toEqual(Array.from({ length: 13 }, (_, n) => `${n}-QĐ/ĐUK`).sort());
  });
});

describe('re-reading', () => {
  const fresh = { value: '2022-04-12', probability: 0.97, readings: { a: '12/4/2022', b: '12/4/2022' } };

  /** As the state machine leaves it, which is a Pass here. */
  async function compared(batch: string, submissionId: string, version: number) {
    const reread = await deps.store.rereads.get(batch, submissionId);
    if (!reread) throw new Error('not begun');
    const change = {
      ...{ documentId: `${submissionId}.01`, documentType: 'admission-decision', pages: [1], version },
      ...{ state: 'accepted' as const, route: 'flagged' as const },
      fields: [{ field: 'documentDate', old: '2022-04-21', new: fresh }],
    };
    await deps.store.rereads.replace({ ...reread, state: 'done', changes: [change] });
  }
  const accepted = { route: 'accepted' as const, reasons: [] };

  it('begins with what was settled in the unit and period, and changes nothing', async () => {
    const submission = await submissionOf('D2', 'old scan', { uploadedAt: '2022-05-05T03:00:00.000Z' });
    const later = await submissionOf('D2', 'newer scan', { uploadedAt: '2023-05-05T03:00:00.000Z' });
    const failed = await submissionOf('D2', 'failed', { uploadedAt: '2022-05-05T03:00:00.000Z', state: 'failed' });
    const { documentId } = await documentOf(submission, accepted);

    const { batch, submissions } = await get('startReread', 'admin', { body: { unit: 'D2', period: '2022-Q2' } });
    const running = await get('listReread', 'admin', { params: { batch } });
    await compared(batch, submission.submissionId, 1);
    const { items } = await get('listReread', 'admin', { params: { batch } });

    expect(submissions).toEqual([submission.submissionId]);
    expect(submissions).not.toContain(later.submissionId);
    expect(submissions).not.toContain(failed.submissionId);
    expect(running.items).toMatchObject([{ state: 'running', changes: [] }]);
    expect(items).toMatchObject([{ state: 'done', changes: [{ documentId, fields: [{ new: fresh }] }] }]);
    expect(await deps.store.documents.get(documentId)).toMatchObject({ version: 1, events: [] });
  });

  it('applied opens the document with the new reading beside the old one, once', async () => {
    const submission = await submissionOf('D1', 'to apply', { uploadedAt: '2021-05-05T03:00:00.000Z' });
    const { documentId } = await documentOf(submission, accepted);
    const { batch } = await get('startReread', 'admin', { body: { unit: 'D1', period: '2021' } });
    const id = submission.submissionId;
    expect(await refused('applyReread', 'admin', { params: { batch, id } })).toMatchObject({
      ...{ status: 409, code: 'reread.not-done' },
    });
    await compared(batch, id, 1);

    const first = await get('applyReread', 'admin', { params: { batch, id } });
    const again = await get('applyReread', 'admin', { params: { batch, id } });
    const shown = await get('getDocument', 'admin', { params: { id: documentId } });

    expect([first, again]).toEqual([
      { opened: [documentId], skipped: [] },
      { opened: [documentId], skipped: [] },
    ]);
    expect(shown).toMatchObject({ state: 'open', version: 2, proposed: { documentDate: fresh } });
    expect(shown.fields.documentDate?.value).toBe('2022-04-21');
    expect(shown.reasons.map(({ code }) => code)).toEqual(['document.reread']);
    expect((await get('listReview', 'admin')).items.map((item) => item.documentId)).toContain(documentId);
  });

  it('does not open what somebody decided on since', async () => {
    const submission = await submissionOf('D1', 'decided since', { uploadedAt: '2020-05-05T03:00:00.000Z' });
    const { documentId } = await documentOf(submission);
    const { batch } = await get('startReread', 'admin', { body: { unit: 'D1', period: '2020' } });
    const id = submission.submissionId;
    await compared(batch, id, 1);
    await get('reviewDocument', 'admin', { params: { id: documentId }, body: { command: 'approve', version: 1 } });

    expect(await get('applyReread', 'admin', { params: { batch, id } })).toEqual({ opened: [], skipped: [documentId] });
    expect((await get('getDocument', 'admin', { params: { id: documentId } })).state).toBe('approved');
  });

  it('is an administrator’s matter', async () => {
    const params = { batch: 'r20260101000000', id: submissionIdOf('D1', hashOf('x')) };
    for (const who of ['d1', 'board'] as const) {
      expect(await refused('startReread', who, { body: {} })).toMatchObject({ status: 403 });
      expect(await refused('listReread', who, { params })).toMatchObject({ status: 403 });
      expect(await refused('applyReread', who, { params })).toMatchObject({ status: 403 });
    }
    expect(await refused('applyReread', 'admin', { params })).toMatchObject({ status: 404, code: 'reread.unknown' });
  });
});

describe('a ceremony', () => {
  const enter = (document: string, date: string) => ({ body: { document, date } });

  it('is entered for an accepted decision, by document or record', async () => {
    const { documentId } = await documentOf(await submissionOf('D1/A', 'with a ceremony'), {
      route: 'accepted',
      reasons: [],
    });

    expect(await get('enterCeremony', 'd1', enter(`admission-${documentId}`, '2022-05-03'))).toEqual({
      documentId,
      date: '2022-05-03',
    });
    await get('enterCeremony', 'd1', enter(documentId, '2022-05-04'));

    expect(await deps.store.ceremonies.get('D1/A', documentId)).toMatchObject({
      date: '2022-05-04',
      version: 2,
      enteredBy: 'd1-clerk',
    });
    expect(await refused('enterCeremony', 'd2', enter(documentId, '2022-05-03'))).toMatchObject({ status: 404 });
    expect(await refused('enterCeremony', 'd1', enter(documentId, '2022-04-20'))).toMatchObject({
      code: 'ceremony.order',
    });
    expect(await refused('enterCeremony', 'd1', enter(documentId, '2999-01-01'))).toMatchObject({
      code: 'ceremony.order',
    });
  });

  it('is not entered for a paper still in doubt', async () => {
    const { documentId } = await documentOf(await submissionOf('D1', 'in doubt'));

    expect(await refused('enterCeremony', 'd1', enter(documentId, '2022-05-03'))).toMatchObject({
      code: 'ceremony.not-admission',
    });
  });
});

describe('a quarterly report of a unit', () => {
  it('is held against what its papers prove, without names, and by nobody of another unit', async () => {
    const query = { unit: 'D1', period: '2023-Q2' };
    expect(await refused('compareFigures', 'd1', { query })).toMatchObject({ status: 404, code: 'report.not-there' });
    const { documentId } = await documentOf(await submissionOf('D1', 'a report'), {
      documentType: 'quarterly-report',
      fields: { periodQuarter: found(2), periodYear: found(2023), admitted: found(4), madeOfficial: found(0) },
    });

    expect(await get('compareFigures', 'd1', { query })).toMatchObject({
      ...{ documentId, state: 'open', inReportOnly: 4, inDossiersOnly: 0, dossiers: [] },
      figures: [
        { field: 'admitted', figure: 'admitted', rule: 'R19', reported: 4, proven: 0, difference: 4 },
        { field: 'madeOfficial', figure: 'madeOfficial', rule: 'R20', reported: 0, proven: 0, difference: 0 },
      ],
    });
    expect(await refused('compareFigures', 'd2', { query })).toMatchObject({ status: 403 });
  });
});

describe('units and plan', () => {
  it('are imported once, however often', async () => {
    expect(await get('importUnits', 'admin', { body: { units } })).toEqual({ written: 0, unchanged: units.length });
    const plan = [{ unit: 'D1', year: '2031', planned: '6', from: '2031-01-01' }];
    expect(await get('importPlan', 'admin', { body: { plan } })).toEqual({ written: 1, unchanged: 0 });
    expect(await get('importPlan', 'admin', { body: { plan } })).toEqual({ written: 0, unchanged: 1 });
    expect(await get('listPlan', 'd1', { query: { year: '2031' } })).toEqual({
      plan: [{ unit: 'D1', year: 2031, planned: 6, from: '2031-01-01' }],
    });
    expect(await get('listPlan', 'd2', { query: { year: '2031' } })).toEqual({ plan: [] });
  });

  it('and stated numbers are imported by the line, and figures take them from their day on', async () => {
    const inputs = [
      { kind: 'termStart', unit: 'D1', date: '2030-07-01', n: '120' },
      { kind: 'yearStart', unit: 'D1', date: '2031-01-01', n: '1.250' },
    ];
    const wrong = [...inputs, { kind: 'termStart', unit: 'D9', date: '2031-02-30', n: '-1' }];

    expect(await refused('importInputs', 'admin', { body: { inputs: wrong } })).toMatchObject({
      lines: [
        { line: 4, code: 'input.date' },
        { line: 4, code: 'input.n' },
      ],
    });
    expect(await get('importInputs', 'admin', { body: { inputs } })).toEqual({ written: 2, unchanged: 0 });
    expect(await get('importInputs', 'admin', { body: { inputs } })).toEqual({ written: 0, unchanged: 2 });
    expect(await get('listInputs', 'd1', { query: { unit: 'D1', kind: 'yearStart' } })).toEqual({
      inputs: [{ kind: 'yearStart', unit: 'D1', date: '2031-01-01', n: 1250 }],
    });
    expect(await get('listInputs', 'd2', {})).toEqual({ inputs: [] });
    const { figures } = await get('getFigures', 'd1', { query: { period: '2031-Q1' } });
    expect(figures['membersYearStart']?.value).toBe(1250);
    expect(figures['membersTermStart']?.value).toBe(120);
  });

  it('with a wrong line are not imported at all, and every wrong line is told', async () => {
    const rows = [
      { code: 'D3', name: 'Đảng bộ Ba', kind: 'committee', parent: 'TOP', validFrom: '2020-01-01' },
      { code: 'D3/A', name: 'Chi bộ Ba A', kind: 'cell', parent: 'D4', validFrom: '2020-01-01' },
    ];

    const answer = await refused('importUnits', 'admin', { body: { units: rows } });

    expect(answer).toMatchObject({ status: 400, code: 'lines.invalid', lines: [{ line: 3 }] });
    expect((await get('listUnits', 'admin')).units.map(({ code }) => code)).not.toContain('D3');

    const twiceWrong = { code: 'D5', name: '', kind: 'ship', parent: 'TOP', validFrom: '2020-01-01' };
    const two = await refused('importUnits', 'admin', { body: { units: [twiceWrong] } });
    expect(two).toMatchObject({ message: { vi: '1 dòng sai; chưa ghi dòng nào.' }, lines: [{ line: 2 }, { line: 2 }] });
  });
});

describe('users', () => {
  it('are added with a role and a password for once', async () => {
    const body = { name: 'thu.nghiem', role: 'unit', unit: 'D1/A' };

    const { user, temporaryPassword } = await get('addUser', 'admin', { body });

    expect(user).toMatchObject({ name: 'thu.nghiem', role: 'unit', unit: 'D1/A', enabled: true });
    expect(temporaryPassword).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{16}$/);
    expect(await refused('addUser', 'admin', { body })).toMatchObject({ status: 409, code: 'user.exists' });
    expect((await get('listUsers', 'admin')).items).toContainEqual(user);
  });

  it.each([
    [{ name: 'a', role: 'unit' }, 'user.unit'],
    [{ name: 'a', role: 'admin', unit: 'D1' }, 'user.unit'],
    [{ name: 'a', role: 'unit', unit: 'D9' }, 'unit.unknown'],
  ])('%j is refused', async (body, code) => {
    expect(await refused('addUser', 'admin', { body })).toMatchObject({ status: 400, code });
  });
});

describe('the audit trail', () => {
  const entries = async () => deps.store.audit.ofDay(new Date().toISOString().slice(0, 10));

  it('has who read whose papers, and nothing of those that were not shown', async () => {
    const submission = await submissionOf('D1', 'read by the board');
    const { documentId } = await documentOf(submission);

    await get('getDocument', 'board', { params: { id: documentId } });
    await refused('getDocument', 'd2', { params: { id: documentId } });

    const about = (await entries()).filter(({ ids }) => ids.includes(documentId));
    expect(about).toMatchObject([{ user: 'a-reader', action: 'getDocument', kind: 'personal' }]);
  });

  it('has every write', async () => {
    const submission = await submissionOf('D2', 'withdrawn by its unit');
    await get('withdrawSubmission', 'd2', { params: { id: submission.submissionId } });

    expect(await entries()).toContainEqual(
      expect.objectContaining({
        user: 'd2-clerk',
        action: 'withdrawSubmission',
        kind: 'write',
        ids: [submission.submissionId],
      }),
    );
  });
});

describe('anybody', () => {
  it('may ask how the system is and what it offers', async () => {
    expect(await get('getHealth', undefined)).toEqual({ ok: true });
    expect(await get('getOpenApi', undefined)).toMatchObject({ openapi: '3.1.1' });
  });

  it('else must sign in', async () => {
    expect(await refused('listUnits', undefined)).toMatchObject({ status: 401, code: 'sign-in.needed' });
  });
});
