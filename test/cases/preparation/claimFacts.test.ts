import { csvParse } from "d3-dsv";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  FACT_TABLES,
  type FactChoice,
  type FactSources,
  flagshipFacts,
  importFacts,
} from "../../../cases/us-china-2018-russia/preparation/index.ts";
import { needsWhole, wholeReference } from "../../reference.ts";

const OWN = resolve(import.meta.dirname, "../../../cases/us-china-2018-russia/facts.csv");
const AS_OF = "2020-08-01";

const NONE: FactSources = {
  claimFacts: [],
  measures: [],
  commodities: [],
  gas: [],
  farEastSoy: [],
  pipelines: [],
  lngCapacity: [],
  shipping: [],
  machinery: [],
  chips: [],
  research: [],
  partners: [],
  events: [],
  council: [],
  trade: [],
  goods: [],
  sectorFlows: [],
  sectorOutput: [],
  alliances: [],
};

const choice = (table: string, from: string, more: Partial<FactChoice> = {}): FactChoice => ({
  table,
  from,
  metric: from.replaceAll("_", "-"),
  reporters: null,
  partners: null,
  years: null,
  ...more,
});

const rowsOf = (sources: Partial<FactSources>, choices: readonly FactChoice[]): readonly string[] =>
  importFacts({ ...NONE, ...sources }, choices, AS_OF)
    .trimEnd()
    .split("\n")
    .slice(1);

describe("facts of a case", () => {
  it("sources that disagree keep both rows, and the second is named by its source", () => {
    const claimFacts = csvParse(`metric,reporter,partner,year,value,unit,source,source_locator,confidence,note
gdp,CHN,,2019,14280,billion current USD,World Bank,x,verified,
gdp,CHN,,2019,14572,billion current USD,IMF World Economic Outlook,y,verified,
gdp,CHN,,2018,13000,billion current USD,World Bank,x,verified,`);
    expect(rowsOf({ claimFacts }, [choice("claimFacts", "gdp", { years: ["2019"], unit: "billion USD" })])).toEqual([
      "gdp-chn-2019,gdp,CHN,2019,14280,billion USD,worldbank-wdi,x,verified",
      "gdp-chn-2019-imf-weo2025,gdp,CHN,2019,14572,billion USD,imf-weo2025,y,verified",
    ]);
  });

  it("what is in force is read on the day of the case", () => {
    const measures = csvParse(`id,imposer,target,product_scope,from,to,source,confidence
US-EL-HUAWEI,USA,Huawei (CHN),entity list,2019-05-16,,x,recalled
US-TGL-HUAWEI,USA,Huawei (CHN),licence,2019-05-20,2020-08-01,general knowledge,recalled
US-FDPR-2,USA,Huawei (CHN),rule,2020-08-17,,x,verified`);
    const ids = ["US-EL-HUAWEI", "US-TGL-HUAWEI", "US-FDPR-2"];
    const rows = rowsOf(
      { measures },
      ids.map((id) => choice("measures", `in_force ${id}`)),
    );
    expect(rows.map((row) => row.split(",")[5])).toEqual(["1", "0", "0"]);
  });

  it("counts after how many pair-years two states took on a duty to defend each other, from when both stand in the table", () => {
    const alliances = csvParse(`ccode1,ccode2,year,defense
1,2,1995,1
1,2,1996,1
1,3,1990,0
2,3,1990,0
3,4,2013,0`);
    const rows = rowsOf({ alliances }, [choice("alliances", "new_defence_treaties")]);
    expect(rows).toEqual([
      'new-defence-treaties-1990-2018,new-defence-treaties,1990-2018,6.849315068,percent,atop,"5 of 73 pair-years without a defence obligation, 6 pairs of larger states",derived',
    ]);
  });

  it("changes of imports count what a year does not list as nothing, and keep what fell", () => {
    const gas = csvParse(`year,mode,importer,exporter,value,unit
2018,LNG,China,US,3,bcm
2019,LNG,China,US,1,bcm
2019,LNG,China,UAE,0.5,bcm
2019,LNG,Japan,US,9,bcm`);
    const rows = rowsOf({ gas }, [choice("gas", "lng_change_since_2018")]);
    expect(rows.map((row) => row.split(",").slice(3, 6))).toEqual([
      ["UAE", "2018-2019", "0.5"],
      ["USA", "2018-2019", "-2"],
    ]);
  });
});

describe("facts of the flagship", needsWhole(FACT_TABLES.measures, FACT_TABLES.council, FACT_TABLES.trade), () => {
  it("are what the published tables give (`npx vitest run test/cases/preparation/claimFacts.test.ts -u` writes them anew)", async () => {
    await expect(flagshipFacts(wholeReference)).toMatchFileSnapshot(OWN);
  });
});
