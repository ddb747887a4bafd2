// A page of invented text drawn with a real font, for tests that read it back. Every name and number is made up.
import { createRequire } from 'node:module';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
GlobalFonts.registerFromPath(require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'), 'Tinos Test');

/** A5 at 150 dpi upright: small, so that tests stay quick. */
export const drawnSize = { width: 880, height: 1240 };

export const drawnLines = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Thái Nguyên, ngày 19 tháng 02 năm 2024',
  'Xét đơn của quần chúng Hoàng Thị Minh Thư',
  'Tổng số đảng viên chính thức: 17 đồng chí',
  'Tán thành 16 đồng chí, đạt 94,12%',
  'Nghị quyết này được gửi lên cấp trên xét.',
] as const;

interface Look {
  /** Clockwise degrees. */
  readonly turn?: number;
  readonly paper?: string;
  readonly seal?: string;
  readonly signature?: boolean;
  readonly lines?: readonly string[];
}

type Context = ReturnType<ReturnType<typeof createCanvas>['getContext']>;

function drawSeal(context: Context, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 5;
  for (const radius of [104, 74]) {
    context.beginPath();
    context.arc(560, 820, radius, 0, 2 * Math.PI);
    context.stroke();
  }
}

function drawSignature(context: Context): void {
  context.strokeStyle = '#111133';
  context.lineWidth = 3;
  context.beginPath();
  context.moveTo(600, 860);
  for (let i = 0; i < 5; i++) context.bezierCurveTo(610 + i * 34, 740, 640 + i * 34, 920, 634 + i * 34, 820);
  context.stroke();
}

export function drawPage(look: Look = {}): Buffer {
  const { turn = 0, paper = 'white', lines = drawnLines } = look;
  const sideways = turn % 180 !== 0 && turn % 90 === 0;
  const { width, height } = drawnSize;
  const canvas = sideways ? createCanvas(height, width) : createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.translate(-width / 2, -height / 2);
  context.fillStyle = '#101010';
  context.font = '34px "Tinos Test"';
  lines.forEach((line, n) => context.fillText(line, 80, 160 + n * 80));
  if (look.seal !== undefined) drawSeal(context, look.seal);
  if (look.signature) drawSignature(context);
  return canvas.toBuffer('image/png');
}
