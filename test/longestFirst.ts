import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take long, most of a quarter of a minute and more: begun last, as small files are where no times are known, one of them would be waited for alone. Those of the flagship come when another has solved it. */
const LONG = [
  "validation/validation.test.ts",
  "test/cases/expected.test.ts",
  "test/fuzz/fuzz.test.ts",
  "test/cli/hostileFiles/hostileFiles.test.ts",
  "test/house/tarball.test.ts",
  "test/cli/commands.test.ts",
  "test/live/answers.test.ts",
  "test/base/problems/exactMessages.test.ts",
  "test/page/randomLevers.test.ts",
  "test/page/journeys.test.ts",
  "test/cli/open/openPage.test.ts",
  "test/cli/draws.test.ts",
  "test/page/realPage.test.ts",
  "test/page/keyboard.test.ts",
  "test/cli/caseSheets.test.ts",
  "test/cli/market.test.ts",
  "test/cli/compare.test.ts",
  "test/cli/align.test.ts",
  "validation/alliances-2018/alliances.test.ts",
  "validation/bystanders-2018-2019/bystanders.test.ts",
];

/** The order of test files: the long ones first, as they are listed, then those of the sequence of vitest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONG.findIndex((path) => moduleId.endsWith(`/${path}`));
      return place < 0 ? LONG.length : place;
    };
    // oxlint-disable-next-line unicorn/no-array-sort -- the method of the sequencer, not of a list
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
