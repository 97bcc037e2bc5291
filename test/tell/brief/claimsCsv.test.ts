import { expect, it } from "vitest";
import { auditClaims } from "../../../src/audit/index.ts";
import { claimsTables } from "../../../src/tell/brief/claimsCsv.ts";
import { wording } from "../../../src/base/wording/index.ts";
import { claimText, FACTS, quantity, RESULTS, runWith } from "../../audit/auditRun.ts";

it("the table of claims says what a range leaves out beside its ends, and has a cell for each column", () => {
  const welfare = "equilibrium.countries[RUS].welfarePercent";
  const goods = "equilibrium.bilateral[exporter=RUS, importer=USA, scope=all].after";
  const text = claimText(
    "C1",
    [
      quantity(welfare, "gt 0", "percent", "ranged", ", part: a"),
      quantity(goods, "gt 0", "million USD", "unknown", ", part: b"),
    ],
    ["scenario: war"],
  );
  const none = claimText("C2", [], ["reason: { en: none, ru: нет }"]);
  const claims = auditClaims(runWith(text + none, FACTS, RESULTS));
  const [table] = claimsTables({ ...RESULTS, claims }, wording("en"));
  const at = (name: string): number => table?.header.indexOf(name) ?? -1;
  expect(table?.rows.map((row) => row.length)).toEqual([1, 2, 3].map(() => table.header.length));
  expect(table?.rows.map((row) => ["low", "high", "values", "range_without"].map((name) => row[at(name)]))).toEqual([
    [-0.1, 0.3, 4, "no-equilibrium w bad, fixed:world (1)"],
    [
      null,
      null,
      null,
      "not-per-solve equilibrium.bilateral.after (2); country-absent w2 USA (1); no-equilibrium w bad, fixed:world (1)",
    ],
    [null, null, null, null],
  ]);
});
