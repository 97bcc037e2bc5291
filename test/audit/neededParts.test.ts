import { describe, expect, it } from "vitest";
import { neededParts } from "../../src/audit/index.ts";
import { claimText, quantity, runWith } from "./auditRun.ts";
import { flagship } from "../cases/flagship.ts";

const partsOf = (expression: string): readonly string[] =>
  neededParts(runWith(claimText("C1", [quantity(expression, "gt 0", "USD")])).case);

describe("the parts of trade results that claims need", () => {
  it("are all flows where a path leaves the parties of the case", () => {
    expect(partsOf("sum(equilibrium.flows[exporter=RUS].after)")).toEqual(["flows"]);
  });

  it("are none where the path stays among the parties", () => {
    expect(partsOf("sum(equilibrium.flows[exporter=RUS, importer=CHN].after)")).toEqual([]);
  });

  it("are none for the flows of markets, which are always whole: the flagship's claims read many", () => {
    const input = flagship();
    expect(neededParts(input.case)).toEqual([]);
  });
});
