import { describe, expect, it } from "vitest";
import { parseCouncil } from "../../../src/data/packages/index.ts";
import { councilResults } from "../../../src/solve/alignment/councilResults.ts";
import { shippedFiles } from "../../data/shippedEconomy.ts";

const council = parseCouncil(shippedFiles("unsc"), null).council!;
const { counts } = councilResults(council, [["RUS", "CHN"]], { split: "2014-03-15", asOf: "2020-08-31" });

const of = (at: number, state: string) => counts[at].each.find((each) => each.state === state)!;
const both = (at: number, one: string, other: string): number =>
  counts[at].pairs.find(({ a, b }) => [a, b].includes(one) && [a, b].includes(other))?.vetoes ?? 0;

// Counts of the compilation's own page; the Soviet ones are of its dummy columns.
describe("vetoes in the council", () => {
  it("keep the Soviet Union apart from Russia, and each side of the split from the other", () => {
    expect(counts.map(({ from, to, isSoviet }) => [from, to, isSoviet])).toEqual([
      ["1946-01-01", "1991-12-23", true],
      ["1991-12-24", "2014-03-14", false],
      ["2014-03-15", "2020-08-31", false],
    ]);
  });

  it("count the USA, and those of Russia and China, single and joint", () => {
    expect([of(1, "RUS"), of(1, "CHN"), of(1, "USA")].map(({ vetoes }) => vetoes)).toEqual([9, 7, 14]);
    expect([of(2, "RUS"), of(2, "CHN"), of(2, "USA")].map(({ vetoes }) => vetoes)).toEqual([18, 8, 3]);
    expect([both(1, "RUS", "CHN"), both(2, "RUS", "CHN")]).toEqual([5, 8]);
    expect(of(2, "RUS")).toEqual({ state: "RUS", vetoes: 18, alone: 10, joint: 8 });
    expect(of(2, "CHN")).toMatchObject({ alone: 0, joint: 8 });
    expect(both(2, "USA", "RUS")).toBe(0);
  });

  it("add up: what is not alone is joint, and every draft has a member that vetoed it", () => {
    for (const { drafts, each, pairs } of counts) {
      for (const { state, vetoes, alone, joint } of each) {
        expect(alone + joint).toBe(vetoes);
        for (const { a, b, vetoes: shared } of pairs)
          if (a === state || b === state) expect(shared).toBeLessThanOrEqual(joint);
      }
      expect(each.reduce((sum, { vetoes }) => sum + vetoes, 0)).toBeGreaterThanOrEqual(drafts);
    }
    expect(counts.reduce((sum, { drafts }) => sum + drafts, 0)).toBe(
      council.vetoes.filter(({ date }) => date <= "2020-08-31").length,
    );
  });

  it("are cut once where the split is before the succession, and end with the day of the case", () => {
    const early = councilResults(council, [], { split: "1980-01-01", asOf: "1985-12-31" }).counts;
    expect(early.map(({ from, to, isSoviet }) => [from, to, isSoviet])).toEqual([
      ["1946-01-01", "1979-12-31", true],
      ["1980-01-01", "1985-12-31", true],
    ]);
  });
});
