import { expect, it } from "vitest";
import { areGoodsApart } from "../../../src/case/index.ts";
import { type Change, marketOf, problemsOf } from "./marketText.ts";

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

it("shares are of one whole: sellers cannot sell more to a buyer than it bought in all", () => {
  const rule: readonly Change[] = [
    [YAML, "coverage: full", "coverage: partial"],
    [YAML, "linked: []", "linked: []\nbyShare: { buyer: china, hit: [qatar] }"],
    ["-nodes.csv", "kind,price", "kind,year,price"],
    ...["qatar,QAT", "us-gulf,USA", "australia,AUS"].map((row): Change => [
      "-nodes.csv",
      `${row},supply,`,
      `${row},supply,,`,
    ]),
    ...["china,CHN", "japan,JPN"].map((row): Change => ["-nodes.csv", `${row},demand,`, `${row},demand,2018,`]),
    ["-pairs.csv", "+", "us-gulf,china,2019,5,true,own-assumption,verified,,\n"],
  ];
  const ofShares = (...changes: readonly Change[]): readonly string[] =>
    problemsOf(...rule, ...changes).filter((line) => line.startsWith("E262"));
  expect(ofShares()).toEqual([]);
  expect(ofShares(["-pairs.csv", "qatar,china,2018,15", "qatar,china,2018,150"])).toEqual([
    'E262 -pairs.csv:2:4 The sum of what sellers sold to "china" in 2018 is 150; it must be at most 33, the `quantity` that it bought in all.',
  ]);
});

it("the share of demand that a new link starts from is a part of it", () => {
  const epsilon = (value: string): readonly string[] =>
    problemsOf([YAML, "epsilon: 0.001", `epsilon: ${value}`]).filter((line) => line.startsWith("E"));
  expect(epsilon("1")).toEqual([]);
  expect(epsilon("1.5")).toEqual([
    expect.stringMatching(/^E262 .* epsilon is 1\.5; it must be a fraction above 0, at most 1\.$/u),
  ]);
});
