import { describe, expect, it } from "vitest";
import { accountOf } from "../../../../src/tell/findings/index.ts";
import { tradeTold } from "../../../../src/tell/findings/sections/tradeTold.ts";
import { caseOf, countryResult, equilibrium, results, words } from "../fixture.ts";

const part = { deflection: 0, depression: 0 };
const lost = {
  measures: ["us-301"],
  seller: "CHN",
  buyer: "USA",
  sector: "C26",
  lost: 100,
  importSubstitution: 50,
  destruction: 10,
  residual: 0,
};

function told(gains: Readonly<Record<string, number>>): string {
  const thirds = Object.entries(gains).map(([third, diversion]) => ({ third, diversion, ...part }));
  const countries = { ...equilibrium().countries, ROW: countryResult(0.1, { flags: ["residual"] }) };
  const found = results({ countries, diversion: [{ ...lost, thirds }] });
  const case_ = caseOf();
  return tradeTold(accountOf(found, case_, "war", words())!)[0].text;
}

describe("who takes over lost sales", () => {
  it("is the seller that gains most, and never what is left of the world", () => {
    expect(told({ MEX: 20, VNM: 15, ROW: 5 })).toContain("The other seller that gains most is Mexico");
    expect(told({ MEX: 15, VNM: 20, ROW: 90 })).toContain("The other seller that gains most is Viet Nam");
    expect(told({ ROW: 90 })).not.toContain("gains most");
  });
});
