import { describe, expect, it } from "vitest";
import { seenSign } from "../../../src/base/units/index.ts";
import type { StructuresResult } from "../../../src/results/index.ts";
import { structuresAnswer } from "../../../src/tell/findings/index.ts";
import { words } from "./fixture.ts";

/** What is told of Russia, whose real income changes by so much, percent, in the centre and without inputs. */
function told(changes: readonly number[], language: "en" | "ru" = "en"): readonly string[] {
  const rows = changes.map((change, at) => ({
    structure: at === 0 ? "central" : "withoutInputs",
    elasticities: "cp2015",
    closure: "none",
    nest: "one",
    countries: [{ country: "RUS", welfarePercent: change, withoutRevaluationPercent: change }],
  })) satisfies StructuresResult["rows"];
  const signs = [
    {
      country: "RUS",
      positive: changes.filter((each) => seenSign(each) > 0).length,
      negative: changes.filter((each) => seenSign(each) < 0).length,
      count: changes.length,
    },
  ];
  const scale = { name: "ll", source: "Lashkaripour, A. and Lugovskyy, V. (2023). Profits." };
  const about = { case: "case", scenario: "war", title: "War", at: "2020-01-01", base: "world-2017", baseYear: 2017 };
  const [list] = structuresAnswer({ ...about, scale, rows, signs }, words(language)).filter(
    ({ kind }) => kind === "list",
  );
  return list.kind === "list" ? list.items : [];
}

describe("the signs of several structures", () => {
  it("are not told of changes that cannot be seen", () => {
    expect(told([0.00003, -0.00002])).toEqual([
      "The real income of Russia: no visible change in any of 2 ways that have an answer.",
    ]);
    expect(told([0.00003, -0.00002], "ru")).toEqual([
      "Вариантов с ответом — 2. Реальный доход России ни в одном из них заметно не меняется.",
    ]);
  });

  it("are counted apart from changes that cannot be seen, which turn no sign", () => {
    expect(told([0.01, -0.00002, 0.02])).toEqual([
      "The real income of Russia rises in 2 of 3 ways that have an answer, and falls in 0. No visible change: 1.",
    ]);
  });

  it("are the same in all ways only where the change is seen in all", () => {
    expect(told([0.01, 0.02])).toEqual(["The real income of Russia rises in all 2 ways that have an answer."]);
  });
});
