import { expect, it } from "vitest";
import { areGoodsApart } from "../../../src/case/index.ts";
import { marketOf, problemsOf } from "./marketText.ts";

const YAML = ".yaml";

it("who sold instead is asked of a market that is not solved, of its own nodes, and of a later year that was seen", () => {
  const asked = (rule: string): readonly string[] =>
    problemsOf([YAML, "linked: []", `linked: []\nbyShare: ${rule}`]).map((line) =>
      line.replace(/ \.yaml:\d+:\d+/u, ""),
    );
  expect(asked("{ buyer: chine, hit: [qatr] }")).toEqual([
    "E207 This must be one of partial.",
    'E250 "chine" is not a buyer of market "gas".',
    'E250 "qatr" is not a supplier of market "gas".',
  ]);
  const partial = problemsOf(
    [YAML, "coverage: full", "coverage: partial"],
    [YAML, "linked: []", "linked: []\nbyShare: { buyer: china, hit: [qatar] }"],
  );
  expect(partial).toContainEqual(expect.stringMatching(/^E264 .* What "china" bought after \d+ is not known\.$/u));
});

it("a market that asks it keeps apart what its seller sells to its buyer, and nothing else", () => {
  const { nodes } = marketOf();
  const markets = [{ nodes, byShare: { buyer: "china", hit: ["qatar"] } }];
  expect(areGoodsApart({ markets }, { seller: "QAT", buyer: "CHN" })).toBe(true);
  expect(areGoodsApart({ markets }, { seller: "USA", buyer: "CHN" })).toBe(false);
  expect(areGoodsApart({ markets }, { seller: "QAT", buyer: "JPN" })).toBe(false);
  expect(areGoodsApart({ markets: [{ nodes, byShare: null }] }, { seller: "QAT", buyer: "CHN" })).toBe(false);
});
