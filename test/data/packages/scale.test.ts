import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScaleTable } from "../../../src/data/packages/index.ts";

const FILE = "lashkaripour-lugovskyy-2023.csv";

function parsed(text: string): ReturnType<typeof parseScaleTable> {
  return parseScaleTable(new Map([["mine.csv", text]]), "mine.csv");
}

describe("a table of scale elasticities", () => {
  it("that ships has every sector of the economies that ship, no ψθ above one, and one source", () => {
    const text = readFileSync(`data/scale/${FILE}`, "utf8");
    const { table, problems } = parseScaleTable(new Map([[FILE, text]]), FILE);
    expect(problems).toEqual([]);
    expect(table?.name).toBe("lashkaripour-lugovskyy-2023");
    for (const name of ["world-2014", "world-2017", "world-2022"]) {
      const [, ...rows] = readFileSync(`data/${name}/sectors.csv`, "utf8").trim().split("\n");
      for (const row of rows) expect(table?.sectors.has(row.split(",")[0])).toBe(true);
    }
    for (const { theta, scale } of table?.sectors.values() ?? []) expect(theta * scale).toBeLessThan(1);
    expect(table?.sectors.get("C19")).toEqual({ theta: 0.636, scale: 1.22 });
  });

  it("is read with a row for each sector", () => {
    const { table } = parsed("sector,theta,scale,source\nfood,4,0.1,own\ncars,2,0,own\n");
    expect([...(table?.sectors ?? [])]).toEqual([
      ["food", { theta: 4, scale: 0.1 }],
      ["cars", { theta: 2, scale: 0 }],
    ]);
  });

  it("is refused with all that is wrong", () => {
    const { table, problems } = parsed(
      "sector,theta,scale,source,standard_error\nfood,-4,0.1,own,\nfood,2,-1,other,x\nfo od,2,some,own,\n",
    );
    expect(table).toBeNull();
    expect(problems.map(({ code }) => code).toSorted()).toEqual([
      "E307",
      "E308",
      "E308",
      "E310",
      "E314",
      "E322",
      "E326",
    ]);
    expect(parsed("sector,theta\nfood,4\n").table).toBeNull();
    expect(parsed("sector,theta,scale,source\n").problems.map(({ code }) => code)).toEqual(["E318"]);
  });
});
