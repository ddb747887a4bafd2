// A page as a viewer shows it, encoded for keeping, with the digital text that came with it.
import type { Polygon } from '../../shared/document/geometry.ts';

export interface LayerWord {
  readonly text: string;
  /** Viewed frame, from the text's own top left, clockwise. */
  readonly polygon: Polygon;
  /** Not drawn, only laid under a picture: another program's reading, not what the paper says. */
  readonly invisible: boolean;
}

export interface PreparedPage {
  /** Counts from 1. */
  readonly page: number;
  readonly image: Uint8Array;
  readonly mime: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  /** Pixels to the inch of the paper, where the file says so. */
  readonly dpi?: number;
  readonly textLayer?: LayerWord[];
  /** Instants at which the file was digitally signed; the same on each of its pages. */
  readonly signedAt?: string[];
}
