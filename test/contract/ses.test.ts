// Mail of the local home, sent by the real client of Amazon SES. Every address and sentence is invented.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ses } from '../../local/ses/ses.ts';
import { eventually } from './home.ts';
import { mount, region } from './mount.ts';
import type { Mounted } from './mount.ts';

let dataDir: string;
let home: Mounted;

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
const subject = 'Hoso: quý II năm 2022 chốt số liệu sau ngày 05/7/2022, đơn vị nào chưa nộp thì nộp ngay';

async function send(from = 'hoso@office.example') {
  const client = new SESv2Client({
    ...{ endpoint: home.endpoint, region, credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' } },
  });
  return client.send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: ['unit@office.example'] },
      Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8('Đơn vị còn 3 giấy tờ chờ duyệt.\n') } } },
    }),
  );
}

async function open() {
  home = await mount(ses, { dataDir });
  await home.declare('AWS::SES::EmailIdentity', 'Sender', { EmailIdentity: 'hoso@office.example' });
  await home.service.start?.();
}

beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'ses-'))));
afterEach(async () => {
  delete process.env.HOSO_SMTP_URL;
  await home.stop();
  rmSync(dataDir, { recursive: true });
});

const letters = (folder = '') => readdirSync(join(dataDir, 'outbox', folder)).filter((name) => name.endsWith('.eml'));
const decoded = (words: string) =>
  words
    .replace(/\r\n (?==\?)/g, '')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, base64: string) => Buffer.from(base64, 'base64').toString('utf8'));

it('a message is a file that any mail program opens', async () => {
  await open();
  const { MessageId } = await send();

  const [name = ''] = letters();
  const eml = readFileSync(join(dataDir, 'outbox', name), 'utf8');
  const [head = '', body = ''] = eml.split('\r\n\r\n');
  expect(MessageId).toBeDefined();
  expect(head).toMatch(/^From: hoso@office\.example\r\nTo: unit@office\.example\r\n/);
  expect(decoded(/Subject: ((?:.|\r\n )*)\r\nDate/.exec(head)?.[1] ?? '')).toBe(subject);
  expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  expect(Buffer.from(body, 'base64').toString('utf8')).toBe('Đơn vị còn 3 giấy tờ chờ duyệt.\n');
  expect(home.asked).toMatchObject([
    { action: 'ses:SendEmail', resource: `arn:aws:ses:${region}:000000000000:identity/hoso@office.example` },
  ]);
});

it('a sender that nobody confirmed is refused', async () => {
  await open();
  await expect(send('somebody@else.example')).rejects.toMatchObject({ name: 'MessageRejected' });
});

it('goes on to a mail server where there is one', async () => {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.write('220 invented\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      heard.push(text);
      if (inData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        inData = false;
        socket.write('250 taken\r\n');
      } else if (text.startsWith('DATA')) {
        inData = true;
        socket.write('354 go on\r\n');
      } else socket.write(text.startsWith('QUIT') ? '221 bye\r\n' : '250 invented\r\n');
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  process.env.HOSO_SMTP_URL = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`;
  await open();
  await send();

  await eventually(() => (letters('sent').length === 1 ? true : undefined));
  expect(letters()).toEqual([]);
  expect(heard.join('')).toContain('RCPT TO:<unit@office.example>');
  await new Promise((done) => server.close(done));
});
