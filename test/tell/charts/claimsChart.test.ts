import { expect, it } from "vitest";
import { claimsCharts } from "../../../src/tell/charts/index.ts";
import { claimsAccount } from "../../../src/tell/findings/index.ts";
import { type Language, LANGUAGES } from "../../../src/base/wording/index.ts";
import type { ClaimResult } from "../../../src/results/index.ts";
import { claimOf } from "../../results/claimResults.ts";
import { caseOf, words } from "../findings/fixture.ts";
import { expectSound, plain } from "./soundChart.ts";

const FIRM = { firm: true, tried: 2, turning: [] };
const TURNING = { firm: false, tried: 2, turning: [{ kind: "closure", name: "none" }] } as const;

const CLAIMS: readonly ClaimResult[] = [
  claimOf({ verdict: "supported", firmness: FIRM }),
  claimOf({ verdict: "supported", firmness: TURNING }),
  claimOf({ verdict: "contradicted", firmness: FIRM, section: "energy" }),
  claimOf({ verdict: "contradicted", section: "energy" }),
  claimOf({ verdict: "uncertain", section: "energy" }),
  claimOf({ section: "energy" }),
];

function drawn(claims: readonly ClaimResult[], language: Language = "en") {
  const account = claimsAccount({ scenarios: {}, claims: [...claims] }, caseOf(), words(language))!;
  return claimsCharts(account, { version: "0.1.0" })[0];
}

it("bars of verdicts are whole in both languages and widths, and tell the firm from those that another choice turns", () => {
  for (const language of LANGUAGES) {
    const { screen, phone } = drawn(CLAIMS, language);
    for (const chart of [screen, phone]) expectSound(chart);
  }
  const { screen } = drawn(CLAIMS);
  expect(screen.title).toBe("Of 5 testable claims, 2 hold and 2 do not. Another choice would change 1 of the verdicts");
  const supported = CLAIMS.filter(({ verdict }) => verdict === "supported").map((each) => ({ ...each, flips: [] }));
  expect(drawn([...supported, ...supported]).screen.title).toMatch(/^All \d+ testable claims hold\. /u);
  const uncontradicted = drawn(CLAIMS.filter(({ verdict }) => verdict !== "contradicted")).screen.title;
  expect(uncontradicted).toContain("Of 3 testable claims, 2 hold and none is contradicted.");
  expect(drawn(CLAIMS.filter(({ verdict }) => verdict === "contradicted")).screen.title).toMatch(
    /Nothing that was tried would change a verdict$/u,
  );
  expect(screen.table.columns.map(({ title }) => title)).toEqual([
    "Section",
    "supported, firm",
    "supported, turns",
    "uncertain",
    "contradicted, firm",
    "contradicted, nothing else tried",
    "not testable",
  ]);
  expect(screen.table.rows.map((row) => row.slice(1))).toEqual([
    ["1", "1", "0", "0", "0", "0"],
    ["0", "0", "1", "1", "1", "1"],
  ]);
});

it("only verdicts that another choice turns are hatched, and the legend says so where there are any", () => {
  expect(drawn(CLAIMS).screen.svg).toContain("hatched");
  expect(drawn([CLAIMS[0]]).screen.svg).not.toContain("hatched");
});

it("numbers of a title stay with their words", () => {
  expect(plain(drawn(CLAIMS, "ru").screen.title)).toContain("верны 2, неверны 2");
});
