// The last line of every test run, for whoever counts: `1095 passed, 0 failed`, plain and alone on its line.
import type { TestModule, TestSuite } from 'vitest/node';

/** A file or a suite that broke outside its tests counts as one failure: none of its tests says so. */
function brokenSuites(suite: TestModule | TestSuite): number {
  const inside = [...suite.children.suites()].reduce((sum, child) => sum + brokenSuites(child), 0);
  return inside + (suite.errors().length > 0 ? 1 : 0);
}

function count(module: TestModule) {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const of = (wanted: string) => states.filter((state) => state === wanted).length;
  return { passed: of('passed'), failed: of('failed') + of('pending') + brokenSuites(module) };
}

export default class ClosingLine {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = modules.map(count);
    const passed = counts.reduce((sum, one) => sum + one.passed, 0);
    const failed = counts.reduce((sum, one) => sum + one.failed, errors.length);
    console.log(`\n${passed} passed, ${failed} failed`);
  }
}
