// Papers of a part of the invented year (test/fixtures/seed-year.json), drawn by the project's own generator: what the
// records say is put into an invented dossier, everything else is drawn. Every person and unit is invented.
import { addDays, weekdayFrom } from '../../samples/calendar.ts';
import { inventDossier, inventName } from '../../samples/dossier.ts';
import type { Dossier, Organization } from '../../samples/dossier.ts';
import { packPdf } from '../../samples/pack.ts';
import { scanPaper, writePaper } from '../../samples/paper.ts';
import { createRandom } from '../../samples/random.ts';
import type { Random } from '../../samples/random.ts';
import { truthDocument } from '../../samples/truth.ts';
import type { TruthDocument } from '../../samples/truth.ts';
import { drawCapture } from '../../samples/wear/capture.ts';
import type { Admission, Official } from './slice.ts';

export interface DrawnPaper {
  readonly name: string;
  readonly unit: string;
  readonly bytes: Uint8Array;
  readonly truth: TruthDocument;
  /** Entered by the unit: it stands on no paper. */
  readonly ceremonyDate?: string | undefined;
}

const degreeWords: Readonly<Record<string, string>> = {
  ...{ technical: 'Sơ cấp', intermediate: 'Trung cấp', college: 'Cao đẳng' },
  ...{ university: 'Đại học', master: 'Thạc sĩ', doctor: 'Tiến sĩ' },
};
/** Only words that fit one row of the form alone; of the others papers say nothing that is sure. */
export const occupationWords: Readonly<Record<string, string>> = {
  publicEmployee: 'Viên chức',
  enterpriseWorker: 'Công nhân',
};

const top = {
  ...{ committee: 'Đảng ủy Khối các cơ quan tỉnh', organization: 'Đảng bộ Khối các cơ quan tỉnh' },
  ...{ superior: 'Tỉnh ủy Thái Nguyên', code: 'ĐUK' },
};

/** `C10`, `D09/08` as an organisation whose papers name it: invented. */
export function organisationOf(code: string): Organization {
  const [unit = '', cell] = code.split('/');
  const number = unit.slice(1);
  const office = unit.startsWith('C') ? `Trạm Giả Định ${number}` : `Sở Giả Định ${number}`;
  const people = { cellSecretary: 'Lường Khắc Tiệp', committeeSecretary: 'Mai Thị Yến', topSigner: 'Bế Thị Lụa' };
  return {
    ...{ kind: unit.startsWith('C') ? 'chi-bo-co-so' : 'chi-bo-truc-thuoc', office, top, place: 'Thái Nguyên' },
    cell: unit.startsWith('C') ? office : `Phòng Nghiệp vụ ${Number(cell)}`,
    ...people,
    topRole: 'BÍ THƯ',
  };
}

/** The other papers of an admission lie around the days that the records give. */
function admissionOf(one: Admission, random: Random): Dossier {
  const { cellResolutionDate: met, decisionDate, birthDate, ethnicGroup, religion, education, occupation } = one;
  const drawn = inventDossier(random, met, { unit: organisationOf(one.cell) });
  const gender = one.gender === 'female' ? 'nữ' : 'nam';
  const facts = { birthDate, ethnicGroup, religion, gender } as const;
  const words = {
    education: degreeWords[education] ?? 'Không',
    occupation: occupationWords[occupation] ?? 'Chuyên viên',
  };
  const { admission, prior, person } = drawn;
  const cell = { ...admission.cell, date: met, meeting: met };
  const committee = {
    ...admission.committee,
    date: weekdayFrom(addDays(met, 7)),
    meeting: weekdayFrom(addDays(met, 7)),
  };
  const basis = drawn.unit.kind === 'chi-bo-co-so' ? cell : committee;
  const course = { from: addDays(one.awarenessCertificateDate, -14), to: addDays(one.awarenessCertificateDate, -10) };
  return {
    ...drawn,
    person: { ...person, ...facts, ...words, name: inventName(random.fork('name'), gender) },
    admission: {
      ...admission,
      ...{ cell, committee, decision: { ...admission.decision, date: decisionDate, meeting: decisionDate } },
      basis: { number: basis.number, date: basis.date },
    },
    prior: { ...prior, course: { ...prior.course, ...course, date: one.awarenessCertificateDate } },
  };
}

function officialOf(one: Official, random: Random): Dossier {
  const drawn = inventDossier(random, addDays(one.ceremonyDate, -60), { unit: organisationOf(one.unit) });
  const { recognition, admission } = drawn;
  const met = one.cellResolutionDate;
  const cell = { ...recognition.cell, date: met, meeting: met };
  const committee = {
    ...recognition.committee,
    date: weekdayFrom(addDays(met, 5)),
    meeting: weekdayFrom(addDays(met, 5)),
  };
  const basis = drawn.unit.kind === 'chi-bo-co-so' ? cell : committee;
  return {
    ...drawn,
    admission: { ...admission, ceremony: one.ceremonyDate },
    recognition: {
      ...recognition,
      ...{ cell, committee, officialFrom: one.officialFrom },
      decision: { ...recognition.decision, date: one.decisionDate, meeting: one.decisionDate },
      basis: { number: basis.number, date: basis.date },
    },
  };
}

/** Printed, clean, as an office scans: what reading makes of worse paper is measured elsewhere. */
async function draw(dossier: Dossier, documentType: string, name: string, unit: string): Promise<DrawnPaper> {
  const random = createRandom(`seed year/${name}`);
  const habits = { slashDates: false, zeroAsWord: false };
  const wish = { documentType, level: 'clean', style: 'A', byHand: new Set<string>(), habits } as const;
  const capture = drawCapture('clean', 'A', random.fork('capture'));
  const { values, pages, scans } = await scanPaper(writePaper(dossier, wish, random.fork('paper')), capture);
  const places = scans.map(({ place }) => place);
  const truth = truthDocument(documentType, values, { pages, places, first: 1, illegible: new Set() });
  return { name: `${name}.pdf`, unit, bytes: await packPdf(scans), truth };
}

const admissionPapers = ['application', 'personal-history', 'awareness-certificate', 'cell-admission-resolution'];

export async function papersOfAdmission(one: Admission, wanted?: readonly string[]): Promise<DrawnPaper[]> {
  const dossier = admissionOf(one, createRandom(`seed year/${one.id}`));
  const types = [...admissionPapers, ...(one.youthUnion ? ['youth-union-resolution'] : []), 'admission-decision'];
  const papers: DrawnPaper[] = [];
  for (const type of types.filter((name) => wanted?.includes(name) !== false))
    papers.push(await draw(dossier, type, `${one.id}-${type}`, one.cell));
  return papers.map((paper) =>
    paper.truth.documentType === 'admission-decision'
      ? { ...paper, ceremonyDate: one.ceremonyDate ?? undefined }
      : paper,
  );
}

export async function papersOfOfficial(one: Official, wanted?: readonly string[]): Promise<DrawnPaper[]> {
  const dossier = officialOf(one, createRandom(`seed year/${one.id}`));
  const certificate = one.newMemberCertificate ? ['new-member-certificate'] : [];
  const papers: DrawnPaper[] = [];
  const types = ['cell-official-resolution', ...certificate, 'official-decision'];
  for (const type of types.filter((name) => wanted?.includes(name) !== false))
    papers.push(await draw(dossier, type, `${one.id}-${type}`, one.unit));
  return papers;
}
