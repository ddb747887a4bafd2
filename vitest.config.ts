import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Two cores: more workers than that only makes the OCR suites wait for each other.
    maxWorkers: 2,
  },
});
