// Decisions as the thirteenth house writes them: two articles or three, the data of the person in the first, in a sentence or below.
import type { Block, Paper } from '../../page/content.ts';
import type { Order } from '../form.ts';
import { paragraphs } from '../lines.ts';
import { sealOf } from '../organization.ts';
import { giveDecision, isAdmission } from '../values/party.ts';
import type { Purpose } from '../values/party.ts';
import { groundsOf, subjectOf } from './matter.ts';
import { bodysPaper, tabbed } from './parts.ts';
import { typedAgain, worded } from './typing.ts';

function restedOn(order: Order, purpose: Purpose): string[] {
  const about = subjectOf(purpose);
  const committee = order.dossier.unit.top.committee;
  const resolution = worded(
    order,
    `Xét Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate} của {proposer} về ${about}`,
    `Xét Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate} của {proposer} ${about}`,
    `Xét đề nghị của {proposer} (Nghị quyết số {basisResolutionNumber}, ngày {basisResolutionDate})`,
    `Theo đề nghị của {proposer} tại Nghị quyết số {basisResolutionNumber} ngày {basisResolutionDate}`,
  );
  return order.random.chance(0.22) ? [resolution, `Xét báo cáo thẩm định của Ban Tổ chức ${committee}`] : [resolution];
}

function inSentence(order: Order, purpose: Purpose): string {
  const name = worded(order, '*{personName}*', '{personName}');
  const who = worded(
    order,
    `${name}; sinh ngày {birthDate}; quê quán: {homeTown}`,
    `${name}, sinh ngày {birthDate}, quê quán {homeTown}`,
    `${name} (sinh ngày: {birthDate}, quê quán: {homeTown})`,
    `${name}, sinh ngày {birthDate}, công tác tại ${order.dossier.unit.office}, quê quán: {homeTown}`,
  );
  if (isAdmission(purpose))
    return worded(
      order,
      `Kết nạp quần chúng ${who} vào Đảng Cộng sản Việt Nam.`,
      `Kết nạp vào Đảng Cộng sản Việt Nam quần chúng: ${who}.`,
      `Nay kết nạp quần chúng ưu tú ${who} vào Đảng Cộng sản Việt Nam.`,
    );
  return worded(
    order,
    `Công nhận đồng chí ${who}; ngày kết nạp vào Đảng {admissionDate}; là đảng viên chính thức từ ngày {officialFromDate}.`,
    `Công nhận đồng chí ${who}, được kết nạp vào Đảng ngày {admissionDate}, là đảng viên chính thức kể từ ngày {officialFromDate}.`,
    `Công nhận đảng viên chính thức kể từ ngày {officialFromDate} đối với đồng chí ${who}, vào Đảng ngày {admissionDate}.`,
  );
}

function inLines({ writer, random }: Order, purpose: Purpose): string {
  const colon = random.chance(0.7) ? ': ' : ' ';
  const lines = isAdmission(purpose)
    ? [writer.one('Kết nạp vào Đảng Cộng sản Việt Nam đối với:', 'Kết nạp vào Đảng quần chúng có tên sau:')]
    : [writer.one('Công nhận là đảng viên chính thức đối với đồng chí:', 'Công nhận đảng viên chính thức:')];
  lines.push(`- Họ tên: *{personName}*`, `- Sinh ngày${colon}{birthDate}`, `- Quê quán${colon}{homeTown}`);
  if (!isAdmission(purpose))
    lines.push(
      `- ${writer.one('Kết nạp Đảng ngày', 'Ngày vào Đảng')}${colon}{admissionDate}`,
      `- ${writer.one('Chính thức từ ngày', 'Tính đảng viên chính thức từ ngày')}${colon}{officialFromDate}`,
    );
  return lines.join('|');
}

function articles(order: Order, purpose: Purpose): string[] {
  const { writer, random } = order;
  const number = random.pick(['*Điều N.*', '*Điều N.*', '*Điều N:*', '*Điều N*:', '*_Điều N._*', 'Điều N:'] as const);
  const bodies = isAdmission(purpose) ? '{executingOrganizations}' : '{bodies}';
  const first = random.chance(0.83) ? inSentence(order, purpose) : inLines(order, purpose);
  const named = worded(order, 'tại', 'ở');
  const task = isAdmission(purpose)
    ? `Giao ${bodies} tổ chức lễ kết nạp theo đúng quy định.`
    : 'Đồng chí có tên trên được hưởng các quyền và có trách nhiệm của đảng viên chính thức theo Điều lệ Đảng.';
  const due = writer.one(
    'chịu trách nhiệm thi hành Quyết định này',
    'căn cứ Quyết định thi hành',
    'thi hành Quyết định này',
  );
  const two = `${bodies} và đồng chí có tên ${named} Điều 1 ${due}.`;
  const three = isAdmission(purpose) ? `Các tổ chức đảng và đồng chí có tên ${named} Điều 1 ${due}.` : two;
  const all = random.chance(0.2) ? [first, task, three] : [first, two];
  return all.map((text, index) => `${number.replace('N', String(index + 1))} ${text}`);
}

/** Whose decision it is, in one line or two. */
function decided({ writer, random, dossier }: Order): Block[] {
  const committee = dossier.unit.top.committee.toLocaleUpperCase('vi');
  const [body, word] = random.pick([
    [`BAN THƯỜNG VỤ ${committee}`, 'QUYẾT ĐỊNH:'] as const,
    [`BAN THƯỜNG VỤ ${committee}`, 'QUYẾT ĐỊNH'] as const,
    [`BAN THƯỜNG VỤ ${committee.split(' ').slice(0, 2).join(' ')} QUYẾT ĐỊNH`, ''] as const,
    ['BAN THƯỜNG VỤ', 'QUYẾT ĐỊNH'] as const,
  ]);
  const lines = [writer.line(`*${body}*`, 'center', {}, random.between(4, 9))];
  return word === '' ? lines : [...lines, writer.line(`*${word}*`, 'center', {}, 2)];
}

export function decision(order: Order, purpose: Purpose): Paper {
  giveDecision(order, purpose);
  typedAgain(order);
  const { writer, dossier } = order;
  const { top, topRole, topSigner } = dossier.unit;
  return bodysPaper(order, {
    documentType: isAdmission(purpose) ? 'admission-decision' : 'official-decision',
    ...{ code: isAdmission(purpose) ? '9' : '16', name: 'QUYẾT ĐỊNH' },
    about: isAdmission(purpose) ? 'kết nạp đảng viên' : 'công nhận đảng viên chính thức',
    body: () => [
      ...paragraphs(order, groundsOf(order, purpose, dossier[purpose].decision.date, restedOn(order, purpose))),
      ...decided(order),
      ...tabbed(order, articles(order, purpose)),
    ],
    signing: {
      ...{ body: 'BAN THƯỜNG VỤ', role: topRole, name: topSigner, seal: sealOf(top.committee) },
      receivers: [
        writer.one('Các tổ chức đảng và đồng chí có tên trên', 'Như Điều 2', 'Như trên'),
        writer.one('Lưu Ban Tổ chức', 'Lưu VP, hồ sơ đảng viên', 'Lưu VT, BTC'),
      ],
    },
  });
}
