import type { Reporter, TestModule, Vitest } from "vitest/node";
import { WHOLE } from "./whole.ts";

/** What a run of tests came to. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
  pending: number;
}

/** Ends the run with one plain line, whatever else was printed: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  private isWhole = true;

  onInit({ config }: Vitest): void {
    this.isWhole = (config.tagsFilter ?? []).length === 0;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    process.stdout.write(closingLines(modules, errors.length, this.isWhole));
  }
}

/**
 * The names of skipped tests, each with what it lacks; all that is lacking; how many are left to the whole run; then the closing
 * line. A file or a hook that breaks counts as one failure.
 *
 * @param isWhole  Nothing is left to another run.
 */
export function closingLines(modules: readonly TestModule[], errors: number, isWhole: boolean): string {
  const count: Count = { passed: 0, failed: errors, skipped: 0, pending: 0 };
  const [skipped, lacking]: [string[], Set<string>] = [[], new Set()];
  let left = 0;
  for (const module of modules) {
    const broken = [module, ...module.children.allSuites()].filter((each) => each.errors().length > 0);
    count.failed += broken.length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state !== "skipped") {
        count[result.state]++;
        continue;
      }
      const lacks = test.meta().lacks ?? (result.note === undefined ? [] : [result.note]);
      if (!isWhole && lacks.length === 0 && test.options.tags?.includes(WHOLE)) {
        left++;
        continue;
      }
      count.skipped++;
      for (const each of lacks) lacking.add(each);
      skipped.push(`skipped: ${module.relativeModuleId} > ${test.fullName}${lacksText(lacks)}\n`);
    }
  }
  const total = `${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`;
  const leftLine = left === 0 ? "" : `left to npm run test:all: ${left}\n`;
  return `${skipped.join("")}${lackingLine(lacking)}${leftLine}\n${total}\n`;
}

function lacksText(lacks: readonly string[]): string {
  return lacks.length === 0 ? "" : ` (lacks ${lacks.join(", ")})`;
}

function lackingLine(lacking: ReadonlySet<string>): string {
  if (lacking.size === 0) return "";
  return `lacking: ${[...lacking].toSorted().join(", ")}; test/reference/README.md says which reference data are outside, and why\n`;
}
