import { describe, expect, it } from "vitest";
import { chartCsv } from "../../../src/tell/brief/chartCsv.ts";
import type { TableBlock } from "../../../src/tell/findings/index.ts";
import { words } from "../findings/fixture.ts";

/** A table of a chart as it is shown. */
function table(...rows: readonly (readonly string[])[]): TableBlock {
  const columns = [
    { title: "Country", unit: null },
    { title: "Income", unit: "%" },
    { title: "Range", unit: "%" },
  ];
  return { kind: "table", id: "chart", columns, rows, strong: [], notes: [] };
}

describe("the data of a chart as CSV", () => {
  it("has numbers with a point and without signs for the eye, in every language", () => {
    const english = table(["Russia", "+1,234.5", "−0.5 … +0.5"]);
    const russian = table(["Россия", "+1\u202f234,5", "−0,5 … +0,5"]);
    expect(chartCsv(english, words("en"))).toBe(
      'Country,"Income, %","Range, %, low","Range, %, high"\nRussia,1234.5,-0.5,0.5\n',
    );
    expect(chartCsv(russian, words("ru")).split("\n")[1]).toBe("Россия,1234.5,-0.5,0.5");
  });

  it("keeps what is no number, and guards what a spreadsheet would compute", () => {
    expect(chartCsv(table(["=1+1", "n/a", ""]), words("en")).split("\n")[1]).toBe("'=1+1,n/a,");
  });
});
