// @module-tag whole
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { AlliancePackage } from "../../src/data/packages/index.ts";
import { writeAlliances } from "../../src/data/packages/index.ts";
import { allianceTrial, triedPair } from "../../src/solve/alignment/allianceTrial.ts";
import { alliancesOf2018, lossesOf2017 } from "./alliancePackage.ts";
import { otherTrials, type OtherTrial, resultsPage } from "./results.ts";
import { rivalOf } from "./rival.ts";
import { RULES } from "./rules.ts";
import { type AllianceSources, allianceSources } from "./sources.ts";
import { trialOf } from "./trial.ts";

const shipped = resolve(import.meta.dirname, "../../data/alliances-2018");

describe("the rule of the adversary", () => {
  const known = new Map(Object.entries({ "A X": -0.5, "B X": 0.2, "A Y": -0.1, "B Y": -0.1, "A Z": 0.3, "B Z": -0.9 }));
  const votes = (a: string, b: string): number => known.get(`${a} ${b}`) ?? NaN;

  it("takes the one that both vote against, not the one that one of them votes against most", () => {
    expect(rivalOf(["A", "B"], ["A", "B", "X", "Y", "Z"], votes)).toBe("Y");
    expect(rivalOf(["A", "B"], ["A", "B", "X", "Y", "Z"], votes, "sum")).toBe("Z");
  });
});

describe("the alliance decision on pairs of 2018", () => {
  let sources: AllianceSources;
  let alliances: AlliancePackage;
  let others: readonly OtherTrial[];

  beforeAll(() => {
    sources = allianceSources();
    const lossOf = lossesOf2017();
    alliances = alliancesOf2018(sources, lossOf);
    others = otherTrials((rules) => trialOf(sources, lossOf, rules));
  }, 600_000);

  it("knows Australia with three states only, and every other pair of the states of the table", () => {
    const inside = sources.states.length - 1;
    expect(sources.dyads).toHaveLength((inside * (inside - 1)) / 2 + 3);
    expect(sources.dyads.filter(({ members }) => members.includes("AUS"))).toHaveLength(3);
  });

  it("has the pacts of the source: Australia with the USA, Russia with Belarus, none of Russia with China", () => {
    const owed = (a: string, b: string): readonly string[] =>
      sources.dyads.find(({ members }) => members.includes(a) && members.includes(b))?.obligations ?? [];
    expect(owed("AUS", "USA")).toContain("defence");
    expect(owed("RUS", "BLR")).toContain("defence");
    expect(owed("RUS", "CHN")).toEqual(["nonaggression", "consultation"]);
  });

  it("is what the shipped package says, byte for byte", async () => {
    for (const [name, text] of writeAlliances(alliances)) await expect(text).toMatchFileSnapshot(join(shipped, name));
  });

  it("does not beat “no” every time, by the rules that count or any other of the grid", () => {
    expect(allianceTrial(alliances).standing).toBe("arithmetic");
    expect(others.flatMap(({ fully, some }) => [fully, some]).filter(({ beatsConstant }) => beatsConstant)).toEqual([]);
    expect(others.some(({ rules }) => JSON.stringify(rules) === JSON.stringify(RULES))).toBe(true);
  });

  it("allies Australia and the USA against Iran, as they are, and denies Russia and China, which are not", () => {
    expect(triedPair(alliances, ["AUS", "USA"])).toMatchObject({ adversary: "IRN", said: true, observed: true });
    expect(triedPair(alliances, ["RUS", "CHN"])).toMatchObject({ said: false, observed: false });
  });

  it("is what results.md says", async () => {
    await expect(resultsPage(alliances, others)).toMatchFileSnapshot(join(import.meta.dirname, "results.md"));
  });
});

describe("the package as shipped", () => {
  it("says where its figures come from and what was assumed", () => {
    const manifest = readFileSync(join(shipped, "datapackage.json"), "utf8");
    for (const word of ["Leeds", "Singer", "peacesciencer", "rules, not measurements"])
      expect(manifest).toContain(word);
  });
});
