// Files that are not code and go beside the bundles of the functions that read pictures: name there -> path in the
// project. All of it is WebAssembly or data, so that one asset runs on every machine.
import type { Files } from './bundles.ts';

/** sharp and what it needs, as packages: it looks for its engine by name at run time. */
const sharp = ['sharp', '@img/colour', '@img/sharp-wasm32', '@emnapi/runtime', 'tslib', 'detect-libc', 'semver'];

const packages = (names: readonly string[]): Files =>
  Object.fromEntries(names.map((name) => [`node_modules/${name}`, `node_modules/${name}`]));

/** For functions that make pictures. */
export const sharpFiles: Files = packages(sharp);

/** Packages that stay packages, for esbuild. */
export const unbundled: readonly string[] = ['sharp'];

export const prepareFiles: Files = {
  ...packages(sharp),
  'pdfium.wasm': 'node_modules/@hyzyla/pdfium/dist/pdfium.wasm',
};

const core = 'tesseract-core-relaxedsimd-lstm';

export const readPageFiles: Files = {
  ...packages(sharp),
  // Without its `package.json` nothing says that the core is CommonJS.
  'tesseract/package.json': 'node_modules/tesseract.js-core/package.json',
  [`tesseract/${core}.js`]: `node_modules/tesseract.js-core/${core}.js`,
  [`tesseract/${core}.wasm`]: `node_modules/tesseract.js-core/${core}.wasm`,
  'networks/ort.wasm': 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
  'networks/handwriting.onnx': 'functions/read-page/handwriting.onnx',
  'networks/diacritics.onnx': 'functions/read-page/diacritics.onnx',
  'tesseract/vie.traineddata.gz': 'node_modules/@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz',
};
