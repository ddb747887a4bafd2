// What reading a page yields: words of two readers merged, with where they stand. Written by read-page as JSON,
// read by understand. Kept small enough for pages of 20,000 words.
import { z } from 'zod';
import { Box, Polygon } from './geometry.ts';

/** What one reader says a word is; absent where that reader saw nothing there. */
const Readings = z.object({ a: z.string().nullable(), b: z.string().nullable() });

/** What a reader says of its own reading, 0..1, or absent. Absent is never a number. */
const Confidences = z.object({ a: z.number().optional(), b: z.number().optional() });

/**
 * same: both readers gave the same text. folded: the same once Vietnamese marks and case are folded away (reader A has
 * no marks). differs: letters or digits differ. single: only one reader has the word. layer: taken from a digital text
 * layer that the picture confirms.
 */
export const Agreement = z.enum(['same', 'folded', 'differs', 'single', 'layer']);
export type Agreement = z.infer<typeof Agreement>;

export const Word = z.object({
  text: z.string(),
  box: Box,
  polygon: Polygon,
  readings: Readings,
  confidence: Confidences,
  agreement: Agreement,
  /** Chance that the word was written by hand, 0..1; absent where nothing judged it. */
  handwritten: z.number().optional(),
  /** Share of the word's width that a line through it runs over; absent where none does or nothing looked for it. */
  struck: z.number().optional(),
  /** Where a reader of handwriting took the place of reader B: what the latter, a reader of print, made of it. */
  print: z.string().nullable().optional(),
  /** Digits of reader A's reading as a reader of handwritten digits sees their ink; absent where ink and letters do not pair up. */
  pen: z.object({ text: z.string(), confidence: z.number() }).optional(),
  /**
   * What the reader of diacritics makes of it, a network that sees letters with their marks and knows no words, and the
   * chance of its least likely character; absent where it was not asked (words in small letters, numbers).
   */
  diacritics: z.object({ text: z.string(), confidence: z.number() }).optional(),
});
export type Word = z.infer<typeof Word>;

export const Line = z.object({ box: Box, polygon: Polygon, words: z.array(Word) });
export type Line = z.infer<typeof Line>;

/** A signature or a seal found by image code. */
export const Mark = z.object({ box: Box, polygon: Polygon, probability: z.number() });
export type Mark = z.infer<typeof Mark>;

/** Measured on the page; thresholds do not carry from clean scans to phone photos. */
export const QualityLevel = z.enum(['clean', 'normal', 'hard']);
export type QualityLevel = z.infer<typeof QualityLevel>;
export const Quality = z.object({ level: QualityLevel, measures: z.record(z.string(), z.number()) });

/** Name and version of a reader; calibration belongs to a pair of them. */
export const Reader = z.object({ name: z.string(), version: z.string() });
export type Reader = z.infer<typeof Reader>;

export const PageReading = z.object({
  /** Counts from 1 within the file. */
  page: z.int().positive(),
  /** Pixels of the page image as a viewer shows it. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** How the upright frame came from the viewed one: turn clockwise by rotation, then by -skewDegrees. */
  upright: z.object({
    rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
    skewDegrees: z.number(),
    width: z.int().positive(),
    height: z.int().positive(),
  }),
  source: z.enum(['scan', 'text-layer', 'both']),
  readers: z.object({ a: Reader, b: Reader }),
  quality: Quality,
  /** No ink of writing on it: a blank back. */
  blank: z.boolean(),
  /** In reading order. */
  lines: z.array(Line),
  signatures: z.array(Mark),
  seals: z.array(Mark),
  /** Ink that looks like writing and lies in no word's box: what both readers may have missed. Upright frame. */
  unreadInk: z.array(Box),
  /** Instants at which the file it came in was digitally signed, as its signatures state them. */
  signedAt: z.array(z.iso.datetime()).optional(),
});
export type PageReading = z.infer<typeof PageReading>;
