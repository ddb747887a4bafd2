// One page of paper -> one worn page image, and the map that carries its polygons along.
import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { Random } from '../random.ts';
import type { Capture } from './capture.ts';
import { markSheet, whitened } from './desk.ts';
import { tickSheet, underLid } from './copier.ts';
import { enhanced, nicked } from './enhancer.ts';
import { dotted, rimmed, throughTray, underLamp } from './tray.ts';
import { inCompactFile, throughFeeder } from './feeder.ts';
import { onFlatbed, throughOffice } from './office.ts';
import { cleared, handled, stairOf, straightened } from './network.ts';
import { developed, heldDown, lensOf, throughLens } from './overhead.ts';
import { drawnPast, evenedOut, rolled, wayOf } from './portable.ts';
import { registered, seen } from './production.ts';
import { inWavelets } from './wavelets.ts';
import { geometryOf } from './geometry.ts';
import { throughMachine } from './machine.ts';
import type { Point } from './geometry.ts';
import { bleedThrough, blur, fromCanvas, shadeAndGrain, threshold, warp } from './raster.ts';
import type { Raster } from './raster.ts';

export interface Scan {
  readonly raster: Raster;
  readonly capture: Capture;
  /** Paper pixels -> 0..1 of the scan. */
  readonly place: (point: Point) => Point;
}

/** Creases, specks and pale ink belong to the sheet: they are drawn before it is laid on the glass. */
function ageSheet(sheet: Canvas, capture: Capture, random: Random): Canvas {
  const aged = createCanvas(sheet.width, sheet.height);
  const context = aged.getContext('2d');
  context.drawImage(sheet, 0, 0);
  const { width, height } = sheet;
  if (capture.fade > 0) {
    context.fillStyle = `rgba(255,255,255,${capture.fade})`;
    context.fillRect(0, 0, width, height);
  }
  for (let i = 0; i < capture.folds; i++) {
    const y = height * random.between(0.25, 0.75);
    const thick = height * 0.0035;
    const shadow = context.createLinearGradient(0, y - thick, 0, y + thick);
    shadow.addColorStop(0, 'rgba(90,90,90,0)');
    shadow.addColorStop(0.45, 'rgba(90,90,90,0.35)');
    shadow.addColorStop(0.55, 'rgba(255,255,255,0.6)');
    shadow.addColorStop(1, 'rgba(255,255,255,0)');
    context.fillStyle = shadow;
    context.fillRect(0, y - thick, width, thick * 2);
  }
  context.fillStyle = '#222';
  for (let i = 0; i < capture.specks; i++) {
    context.beginPath();
    context.arc(
      random.between(0, width),
      random.between(0, height),
      random.between(0.0002, 0.0011) * width,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
  return aged;
}

/** Light falling off towards one corner, and the bands of a worn drum. */
function lightOf(capture: Capture, random: Random) {
  const angle = random.between(0, Math.PI * 2);
  const waves = random.between(3, 9);
  const phase = random.between(0, 6);
  return (u: number, v: number) => {
    const slope = 0.5 + 0.5 * ((u - 0.5) * Math.cos(angle) + (v - 0.5) * Math.sin(angle)) * 1.4;
    return 1 - capture.shade * Math.max(0, slope) - capture.bands * (0.5 + 0.5 * Math.sin(v * waves * 6.28 + phase));
  };
}

export async function scanPage(
  sheet: Canvas,
  back: Canvas | undefined,
  capture: Capture,
  random: Random,
): Promise<Scan> {
  const { width, height } = sheet;
  const channels = capture.mode === 'color' ? 3 : 1;
  const pixels = (canvas: Canvas) =>
    fromCanvas(canvas.getContext('2d').getImageData(0, 0, width, height).data, width, height, channels);
  const aged = ageSheet(sheet, capture, random);
  if (capture.desk) markSheet(aged, capture.desk, capture.dpi, capture.ground, random.fork('desk'));
  if (capture.copier) tickSheet(aged, capture.copier, capture.dpi, random.fork('ticks'));
  if (capture.tray) throughTray(aged, capture.tray, capture.dpi, random.fork('tray'));
  if (capture.feeder) throughFeeder(aged, capture.feeder, capture.dpi, random.fork('feeder'));
  if (capture.office) throughOffice(aged, capture.office, capture.dpi, random.fork('office'));
  if (capture.portable) rolled(aged, capture.portable, capture.dpi, random.fork('rollers'));
  if (capture.network) handled(aged, capture.network, capture.dpi, random.fork('hands'));
  if (capture.production) registered(aged, back, capture.production, capture.dpi, random.fork('registry'));
  if (capture.enhancer) nicked(aged, capture.enhancer, capture.dpi, random.fork('fuser'));
  if (capture.overhead) heldDown(aged, capture.overhead, capture.dpi, random.fork('finger'));
  let raster = pixels(aged);
  if (back && capture.bleed > 0 && back.width === width && back.height === height) {
    raster = bleedThrough(raster, await blur(pixels(back), 1.5), capture.bleed);
  }
  const geometry = geometryOf(capture.pose, width, height, random);
  raster = await blur(warp(raster, geometry, capture.ground), capture.blur * (capture.dpi / 200));
  const way = capture.portable && wayOf(capture.portable, height, capture.dpi, random.fork('way'));
  if (way) raster = drawnPast(raster, way, capture.ground);
  const stair = capture.network && stairOf(capture.network, width, random.fork('stair'));
  if (stair) raster = straightened(raster, stair, capture.ground);
  const lens = capture.overhead && lensOf(capture.overhead, width, height);
  if (capture.overhead && lens) raster = throughLens(raster, lens, capture.overhead, capture.ground);
  raster = shadeAndGrain(raster, lightOf(capture, random), capture.tint, capture.grain, random);
  if (capture.enhancer) raster = await enhanced(raster, capture.enhancer, capture.dpi, random.fork('enhance'));
  if (capture.overhead) raster = await developed(raster, capture.overhead, capture.dpi, random.fork('camera'));
  if (capture.desk) raster = await whitened(raster, capture.desk.contrast);
  if (capture.machine) raster = await throughMachine(raster, capture.machine, random.fork('machine'));
  if (capture.copier) raster = underLid(raster, capture.copier, capture.dpi, random.fork('lid'));
  if (capture.tray) raster = await rimmed(underLamp(raster, capture.tray, random.fork('lamp')), capture.tray.rim);
  if (capture.tray && capture.mode === 'bilevel') raster = dotted(raster, capture.tray.dots);
  if (capture.office) raster = onFlatbed(raster, capture.office, random.fork('flatbed'));
  if (capture.portable) raster = await evenedOut(raster, capture.portable, capture.dpi, random.fork('program'));
  if (capture.network) raster = cleared(raster, capture.network, random.fork('veil'));
  if (capture.production) raster = await seen(raster, capture.production, capture.dpi, random.fork('optics'));
  if (capture.production?.wavelets) raster = inWavelets(raster, capture.production.wavelets);
  if (capture.feeder) raster = inCompactFile(raster, capture.feeder);
  if (capture.mode === 'bilevel') raster = threshold(raster, random.int(110, 165));
  const place = (point: Point): Point => {
    const laid = geometry.forward(point);
    const [x, y] = (way ?? stair ?? lens)?.forward(laid) ?? laid;
    return [x / width, y / height];
  };
  return { raster, capture, place };
}

/** Laid on the glass sideways or upside down, as a viewer then shows it. */
export async function turned(scan: Scan, degrees: 90 | 180 | 270): Promise<Scan> {
  const { width, height, channels } = scan.raster;
  const image = sharp(scan.raster.data, { raw: { width, height, channels } }).rotate(degrees);
  const data = await (channels === 1 ? image.toColourspace('b-w') : image).raw().toBuffer();
  const [newWidth, newHeight] = degrees === 180 ? [width, height] : [height, width];
  const place = (point: Point): Point => {
    const [x, y] = scan.place(point);
    if (degrees === 180) return [1 - x, 1 - y];
    return degrees === 90 ? [1 - y, x] : [y, 1 - x];
  };
  return { ...scan, place, raster: { data: new Uint8Array(data), width: newWidth, height: newHeight, channels } };
}

export function toJpeg({ raster, capture }: Scan): Promise<Buffer> {
  const { data, width, height, channels } = raster;
  const image = sharp(data, { raw: { width, height, channels } }).withDensity(capture.dpi);
  return (channels === 1 ? image.toColourspace('b-w') : image).jpeg({ quality: capture.quality }).toBuffer();
}

export function toPng({ raster, capture }: Scan): Promise<Buffer> {
  const { data, width, height, channels } = raster;
  const image = sharp(data, { raw: { width, height, channels } }).withDensity(capture.dpi);
  return (channels === 1 ? image.toColourspace('b-w') : image)
    .png({ compressionLevel: 9, palette: channels === 1, colours: 16, effort: 10 })
    .toBuffer();
}

export function toTiff({ raster, capture }: Scan): Promise<Buffer> {
  const { data, width, height, channels } = raster;
  const density = capture.dpi / 25.4;
  const image = sharp(data, { raw: { width, height, channels } }).toColourspace('b-w');
  const options =
    capture.mode === 'bilevel'
      ? ({ compression: 'ccittfax4', bitdepth: 1 } as const)
      : ({ compression: 'lzw', predictor: 'horizontal' } as const);
  return image.tiff({ ...options, xres: density, yres: density }).toBuffer();
}
