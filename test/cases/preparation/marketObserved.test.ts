import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { observedMarketTables } from "../../../cases/us-china-2018-russia/preparation/index.ts";

const tables = observedMarketTables({
  trade: csvParse(`year,flow,importer,exporter,hs6,value_usd
2018,M,CHN,RUS,270900,38119000000
2018,M,CHN,TCD,270900,90000000
2018,M,CHN,TWN,854231,49031000000
2018,M,CHN,TWN,854239,19891000000
2018,X,CHN,TWN,854239,1
2018,M,CHN,_X ,854239,900000000
2019,M,CHN,RUS,020714,90000000`),
  meat: csvParse(`topic,country,partner,period,value,unit,confidence
pork imports,CHN,ESP,2018,219626,t,verified
pork imports,CHN,ESP,2019,382000,t,recalled
pork imports,CHN,RUS,2016-2023,0,t,derived
pork imports,CHN,WLD,2018,1192829,t,verified
pork output,CHN,,2017,54.53,Mt,derived
pork output,CHN,,2018,54.04,Mt,verified
pork output,CHN,,2019,42.55,Mt,recalled
pork output,CHN,,2019,42.53,Mt,derived
pork output,CHN,,2016,54.25,Mt,recalled`),
  claims: csvParse(`metric,reporter,partner,year,value,confidence
crude_oil_imports,CHN,RUS,2018,71.5,recalled`),
});
const find = (file: string, wanted: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined =>
  csvParse(tables.get(file) ?? "").find((row) =>
    Object.entries(wanted).every(([column, cell]) => row[column] === cell),
  );

describe("markets of which only flows were observed", () => {
  it("puts the customs value of oil beside its tonnes, remembered ones with a range", () => {
    expect(find("crude-oil-pairs.csv", { supplier: "RUS", year: "2018" })).toMatchObject({
      flow: "71.5",
      value: "38119",
      confidence: "recalled",
      low: "64.35",
      high: "78.65",
    });
  });

  it("leaves tonnes blank that no source gives, and small origins out", () => {
    expect(find("crude-oil-pairs.csv", { supplier: "RUS", year: "2019" })?.["flow"]).toBe("");
    expect(find("crude-oil-pairs.csv", { supplier: "TCD" })).toBeUndefined();
  });

  it("adds the codes of a market that counts in value, as the importer reports them", () => {
    expect(find("semiconductors-pairs.csv", { supplier: "TWN", year: "2018" })?.["flow"]).toBe("68922");
  });

  it("leaves out what has no country", () => {
    expect(csvParse(tables.get("semiconductors-nodes.csv") ?? "").map((row) => row["id"])).toEqual(["TWN", "china"]);
  });

  it("gives access where trade was seen", () => {
    expect(find("poultry-pairs.csv", { supplier: "RUS", year: "2018" })?.["access"]).toBe("");
    expect(find("poultry-pairs.csv", { supplier: "RUS", year: "2019" })?.["access"]).toBe("true");
  });

  it("reads a span of years as each of them, and no total as an origin", () => {
    expect(find("pork-pairs.csv", { supplier: "RUS", year: "2020" })).toMatchObject({ flow: "0", access: "false" });
    expect(find("pork-pairs.csv", { supplier: "WLD" })).toBeUndefined();
  });

  it("keeps what China's own farms produced, where it was seen", () => {
    const farms = csvParse(tables.get("pork-nodes.csv") ?? "").filter((row) => row["id"] === "china-farms");
    expect(farms.map((row) => [row["year"], row["quantity"], row["confidence"]])).toEqual([
      ["2017", "54530", "derived"],
      ["2018", "54040", "verified"],
      ["2019", "42530", "derived"],
    ]);
    expect(tables.get("poultry-nodes.csv")).not.toContain("quantity");
  });

  it("names the line by which Russian oil comes", () => {
    expect(find("crude-oil-capacity.csv", { node: "espo-spur", year: "2018" })?.["capacity"]).toBe("30");
    expect(find("crude-oil-routes.csv", { route: "espo-spur" })?.["through"]).toBe("espo-spur");
  });
});
