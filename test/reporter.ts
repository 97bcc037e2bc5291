import type { Reporter, TestModule } from "vitest/node";

/** What a run of tests came to. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
  pending: number;
}

/** Ends the run with one plain line, whatever else was printed: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    process.stdout.write(closingLines(modules, errors.length));
  }
}

/** The names of skipped tests, then the closing line. A file or a hook that breaks counts as one failure. */
export function closingLines(modules: readonly TestModule[], errors: number): string {
  const count: Count = { passed: 0, failed: errors, skipped: 0, pending: 0 };
  const skipped: string[] = [];
  for (const module of modules) {
    const broken = [module, ...module.children.allSuites()].filter((each) => each.errors().length > 0);
    count.failed += broken.length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      count[state]++;
      if (state === "skipped") skipped.push(`skipped: ${module.relativeModuleId} > ${test.fullName}\n`);
    }
  }
  const total = `${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`;
  return `${skipped.join("")}\n${total}\n`;
}
