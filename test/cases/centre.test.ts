import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { reference } from "../reference.ts";
import { CASE_NAMES, CASES } from "./solvedCase.ts";

/** The set at the centre of every case that says no reason for another one. */
const CENTRE = "tested";

describe.each(CASE_NAMES)("the elasticities of the case %s", (name) => {
  const { case: case_, headline } = loadCase(`${CASES}/${name}`, caseOptions({}).options).input!;
  const { elasticities, reasons, range } = case_.economy;

  it("are those of the other cases at the centre, or the case says why not", () => {
    if (elasticities === CENTRE) expect(reasons).toEqual({});
    else expect(reasons[elasticities]?.length).toBeGreaterThan(10);
  });

  it("are of one tier and of two where the case has a range, so that a sign in every variant is one over both", () => {
    const tiers = range.elasticities.map((set) => headline.elasticities.get(set)!.home !== undefined);
    if (tiers.length > 0) expect(new Set(tiers)).toEqual(new Set([true, false]));
    else expect(case_.scenarios.filter(({ fullRange }) => fullRange)).toEqual([]);
  });
});

describe.each(["world-2014", "world-2017", "world-2022"])("the sets of %s", (name) => {
  const sets = [...shippedEconomy(name).elasticities.values()];

  it("are from memory where no stored source states them, and nowhere else", () => {
    const published = csvParse(readFileSync(reference("hs6/elasticity-sets.csv"), "utf8"));
    const unseen = published.flatMap(({ set = "", source = "" }) =>
      source.includes("RECALLED") ? [set.split("-")[0].toLowerCase()] : [],
    );
    const recalled = sets.filter(({ source }) => source.includes("recalled")).map((set) => set.name);
    expect(recalled).toEqual(["fgkk2020", "fgkk2020_one_tier"]);
    expect(new Set(unseen)).toEqual(new Set(["fgkk2020"]));
  });

  it("have half of σ between imports and home goods where they say so, and else what their source has", () => {
    for (const { name: set, theta, home } of sets.filter((each) => each.home !== undefined)) {
      const isHalved = set.endsWith("_two_tiers") || set === CENTRE || set === "us2025";
      home!.theta.forEach((upper, j) => {
        const expected = isHalved ? Math.max(0, (1 + theta[j]) / 2 - 1) : 0.19;
        expect(upper, set).toBeCloseTo(expected, 5);
      });
    }
  });
});
