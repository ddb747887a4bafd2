// Papers that arrive in a local home as `check` leaves them, go through settle and roll-up, and are asked about with the
// `hoso` command.
import { Writable } from 'node:stream';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { expect } from 'vitest';
import { main } from '../../cli/main.ts';
import { workKeys } from '../../functions/adapters/work-keys.ts';
import type { UnderstoodDocument } from '../../shared/document-types/field.ts';
import { documentIdOf } from '../../shared/review/document.ts';
import type { CheckedDocument } from '../../shared/review/document.ts';
import { submissionOf } from './invented-papers.ts';
import { eventually } from './pipeline-home.ts';
import type { Pipeline } from './pipeline-home.ts';

/** `opened`: the pipeline, once it is open. */
export function arrivingIn(opened: () => Pipeline) {
  async function arrive(
    unit: string,
    name: string,
    documents: CheckedDocument[],
    { ceremonyDate, on }: { ceremonyDate?: string | undefined; on?: string } = {},
  ): Promise<string> {
    const { store, work, sfn, machine } = opened();
    const { submissionId, attempt, ...rest } = submissionOf(unit, name);
    const uploaded = on === undefined ? {} : { uploadedAt: `${on}T03:00:00.000Z` };
    await store.submissions.insert({ submissionId, attempt, ...rest, ...uploaded });
    await work.putJson(workKeys.checked(submissionId), { documents });
    await work.putJson(workKeys.pages(submissionId), { pages: [] });
    for (const [index] of documents.entries()) {
      const documentId = documentIdOf(submissionId, index + 1);
      if (ceremonyDate !== undefined && documents[index]?.documentType === 'admission-decision') {
        const entered = { enteredBy: 'a-clerk', enteredAt: '2023-07-02T03:00:00.000Z' };
        await store.ceremonies.insert({ unit, documentId, date: ceremonyDate, version: 1, ...entered });
      }
    }
    await store.underway.mark(submissionId, '2023-07-01T03:00:00.000Z');
    const input = JSON.stringify({ submissionId, attempt });
    await sfn.send(new StartExecutionCommand({ stateMachineArn: machine('SettleDocument'), name, input }));
    return submissionId;
  }

  /** As `understand` leaves it: judged among what is there, then settled. */
  async function judged(unit: string, name: string, documents: UnderstoodDocument[]): Promise<string> {
    const { store, work, sfn, machine, invoke } = opened();
    const { submissionId, attempt, ...rest } = submissionOf(unit, name);
    await store.submissions.insert({ submissionId, attempt, ...rest });
    await work.putJson(workKeys.understood(submissionId), { attempt, documents });
    await work.putJson(workKeys.pages(submissionId), { pages: [] });
    await store.underway.mark(submissionId, '2023-07-01T03:00:00.000Z');
    await invoke('ReadingCheck', { submissionId, attempt });
    const input = JSON.stringify({ submissionId, attempt });
    await sfn.send(new StartExecutionCommand({ stateMachineArn: machine('SettleDocument'), name, input }));
    await nothingUnderway();
    return submissionId;
  }

  /** One paper in a file of its own, until figures follow it -> its id. */
  async function settled(unit: string, name: string, paper: CheckedDocument): Promise<string> {
    const submissionId = await arrive(unit, name, [paper]);
    await nothingUnderway();
    return documentIdOf(submissionId, 1);
  }

  /** The record that a decision of 2022 to admit somebody makes. */
  async function admissionBy(decisionId: string, unit: string) {
    const shelf = await opened().store.records.shelf(unit, '2022');
    const last = shelf.filter(({ recordId }) => recordId === `admission-${decisionId}`).at(-1);
    return last?.kind === 'admission' ? last : undefined;
  }

  async function nothingUnderway(): Promise<void> {
    const { store } = opened();
    await eventually(async () => {
      const left = [...(await store.underway.all()), ...(await store.figures.allMarked())];
      return left.length === 0 ? true : undefined;
    }, 'all figures');
  }

  /** The exit code, and all that was printed. */
  async function said(...words: string[]): Promise<readonly [number, string]> {
    const texts: string[] = [];
    const stream = () => new Writable({ write: (chunk: Buffer, _e, done) => done(void texts.push(chunk.toString())) });
    const { folder } = opened();
    const env = { INIT_CWD: folder, HOSO_DATA: folder, XDG_CONFIG_HOME: folder };
    const exit = await main(words, env, { stdout: stream(), stderr: stream() });
    return [exit, texts.join('')];
  }

  async function hoso(...words: string[]): Promise<string> {
    const texts: string[] = [];
    const { folder } = opened();
    const env = { INIT_CWD: folder, HOSO_DATA: folder, XDG_CONFIG_HOME: folder };
    const exit = await main([...words, '--json'], env, {
      stdout: new Writable({ write: (chunk: Buffer, _e, done) => done(void texts.push(chunk.toString())) }),
      stderr: new Writable({ write: (_c, _e, done) => done() }),
    });
    expect([words, exit, exit === 0 || texts.join('')]).toEqual([words, 0, true]);
    return texts.join('');
  }

  return { arrive, judged, settled, admissionBy, nothingUnderway, hoso, said };
}
