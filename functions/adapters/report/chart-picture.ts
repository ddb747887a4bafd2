// A chart as SVG with outlined letters, and as PNG for programs that cannot show SVG.
import sharp from 'sharp';
import { drawingOf } from '../../../shared/report/charts/chart.ts';
import type { Chart } from '../../../shared/report/charts/chart.ts';
import { toSvg } from '../../../shared/report/charts/drawing.ts';
import type { Label } from '../../../shared/report/charts/drawing.ts';

export interface ChartPicture {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** Of the 72 points an SVG has to the inch: 216 dots to the inch in print. */
const sharpness = 3;

export async function chartPicture(chart: Chart, write: (label: Label) => string): Promise<ChartPicture> {
  const drawing = drawingOf(chart);
  const { width, height } = drawing;
  const svg = Buffer.from(toSvg(drawing, write));
  const png = await sharp(svg, { density: 72 * sharpness })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  return { title: chart.title, width, height, svg, png };
}
