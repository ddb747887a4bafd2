// Which files the demo uploads, from whom, and what the system must do with each. All dates fall so that decisions are
// of the second quarter of 2022.
import type { demoCells } from './demo-units.ts';
import type { UnitCode } from './demo-units.ts';
import type { ViolationKind } from './violations.ts';
import type { Capture, Level } from './wear/capture.ts';

export interface DemoFile {
  readonly file: string;
  /** Who uploads it. */
  readonly unit: UnitCode;
  readonly cell: keyof typeof demoCells;
  readonly met: string;
  readonly papers: readonly string[];
  readonly level: Level;
  readonly capture: Partial<Capture>;
  readonly pack: 'pdf' | 'jpg' | 'png' | 'tif' | 'text-layer';
  readonly byHand?: readonly string[];
  readonly violation?: ViolationKind;
  /** Number of the decision, so that the issuer's numbers grow with their dates. */
  readonly decisionNumber?: string;
}

const quiet: Partial<Capture> = { folds: 0, bleed: 0, specks: 0, bands: 0, fade: 0 };
const pose = (skewDegrees: number) => ({ skewDegrees, perspective: 0, inset: 0, shift: 0.003, bend: 0 });
const clean: Partial<Capture> = {
  ...quiet,
  mode: 'gray',
  dpi: 300,
  quality: 70,
  grain: 0.6,
  blur: 0.4,
  pose: pose(0.15),
};
const normal: Partial<Capture> = {
  ...quiet,
  mode: 'gray',
  dpi: 200,
  quality: 65,
  grain: 2.5,
  blur: 0.3,
  shade: 0.05,
  ground: [245, 245, 245],
};

export const demoFiles: readonly DemoFile[] = [
  {
    file: '01-nghi-quyet-va-quyet-dinh.pdf',
    unit: 'BSL',
    cell: 'BSL',
    met: '2022-03-28',
    papers: ['cell-admission-resolution', 'admission-decision'],
    level: 'clean',
    capture: clean,
    pack: 'pdf',
    decisionNumber: '1204-QĐ/ĐUK',
  },
  {
    file: '02-quyet-dinh-ket-nap.jpg',
    unit: 'SDT',
    cell: 'SDT-TC',
    met: '2022-04-04',
    papers: ['admission-decision'],
    level: 'normal',
    capture: { ...normal, mode: 'color', dpi: 300, pose: pose(-0.7) },
    pack: 'jpg',
    decisionNumber: '1211-QĐ/ĐUK',
  },
  {
    file: '03-ho-so-ket-nap.pdf',
    unit: 'TVT',
    cell: 'TVT',
    met: '2022-04-18',
    papers: ['cell-admission-resolution', 'admission-decision'],
    level: 'normal',
    capture: { ...normal, pose: pose(0.9) },
    pack: 'pdf',
    decisionNumber: '1260-QĐ/ĐUK',
  },
  {
    file: '04-quyet-dinh-ban-so.pdf',
    unit: 'VGC',
    cell: 'VGC-KT',
    met: '2022-04-25',
    papers: ['admission-decision'],
    level: 'clean',
    capture: clean,
    pack: 'text-layer',
    decisionNumber: '1291-QĐ/ĐUK',
  },
  {
    file: '05-cong-nhan-chinh-thuc.png',
    unit: 'SDT',
    cell: 'SDT-NV1',
    met: '2021-03-15',
    papers: ['official-decision'],
    level: 'clean',
    capture: { ...clean, dpi: 200, grain: 0, shade: 0 },
    pack: 'png',
    decisionNumber: '1302-QĐ/ĐUK',
  },
  {
    file: '06-cong-nhan-chinh-thuc.tif',
    unit: 'QKN',
    cell: 'QKN',
    met: '2021-03-22',
    papers: ['official-decision'],
    level: 'normal',
    capture: { ...normal, mode: 'bilevel', dpi: 300, grain: 1, pose: pose(-0.4) },
    pack: 'tif',
    decisionNumber: '1318-QĐ/ĐUK',
  },
  {
    file: '07-quyet-dinh-viet-tay.pdf',
    unit: 'VGC',
    cell: 'VGC-KH',
    met: '2022-05-03',
    papers: ['admission-decision'],
    level: 'hard',
    capture: {},
    pack: 'pdf',
    byHand: ['documentNumber', 'documentDate', 'personName', 'birthDate'],
    decisionNumber: '1296-QĐ/ĐUK',
  },
  {
    file: '08-nghi-quyet-chua-du-phieu.pdf',
    unit: 'QKN',
    cell: 'QKN',
    met: '2022-05-16',
    papers: ['cell-admission-resolution'],
    level: 'normal',
    capture: { ...normal, pose: pose(0.5) },
    pack: 'pdf',
    violation: 'D1',
  },
];
