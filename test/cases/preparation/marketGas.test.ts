import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { gasMarketTables, type GasMarketSources } from "../../../cases/us-china-2018-russia/preparation/index.ts";

const rows = (text: string): GasMarketSources["matrix"] => csvParse(text);

/** Qatar sells to Japan and China, Russia to both from two plants, Turkmenistan and Russia by pipeline. */
const SMALL: GasMarketSources = {
  matrix: rows(`year,mode,importer,exporter,value
2018,LNG,Japan,Qatar,10
2018,LNG,China,Qatar,12
2018,LNG,China,US,3
2018,LNG,Japan,Russia,9
2018,pipeline,China,Turkmenistan,30
2019,LNG,Japan,Qatar,11
2019,pipeline,China,Russia,0.3
2021,LNG,China,Qatar,12.5`),
  hubs: rows(`metric,reporter,year,value
gas_price,Japan LNG CIF,2018,10.067`),
  capacity: rows(`exporter_label,node_id,item,metric,year,value
Qatar,,all plants,nameplate_effective,2018,20
Qatar,,all plants,nameplate_effective,2019,20
Qatar,,all plants,nameplate_effective,2021,18
Qatar,,all plants,utilisation,2018,0.8
Russia,RUS-SAK,node,nameplate_effective,2018,9.6
Russia,RUS-SAK,flow to Japan,matrix_split,2018,8
Russia,RUS-YAM,flow to Japan,matrix_split,2018,1`),
  distances: rows(`exporter_node,importer_node,variant,nm,through
QAT,JPN,open,6546,hormuz;malacca;south_china_sea
QAT,JPN,avoid_hormuz,,
QAT,JPN,avoid_malacca,7028,hormuz;sunda
QAT,JPN,avoid_south_china_sea,6784,hormuz;malacca
QAT,CHN-E,open,5800,hormuz;malacca
USA-G,CHN-E,open,10195,panama;korea_strait
RUS-SAK,JPN,open,1005,
RUS-YAM,JPN,open,13673,gibraltar;suez;malacca
RUS-YAM,JPN,nsr,4955,nsr;bering`),
  contracts:
    rows(`contract_id,seller_country,plant,buyer_country,volume_mtpa,start,end,price_basis,take_or_pay,confidence
C001,Qatar,Qatargas,Japan,10,2010,2030,oil-linked,,verified
C002,Qatar,Qatargas,Japan,10,2010,2030,oil-linked,,verified
C071,US,Sabine,Portfolio,5,2016,2036,Henry Hub,fee always,recalled
C099,Russia,Sakhalin-2,Japan,5,2009,2033,oil-linked,,verified
C200,Portfolio,any,China,1,2010,2030,,,recalled
C201,Qatar,old,China,1,1990,2010,,,recalled`),
  elasticities: rows(`country_class,commodity,side,horizon,low,high,confidence
Japan,LNG imports,demand,short,-0.25,-0.1,recalled
China,LNG imports,demand,short,-0.45,-0.15,recalled
Qatar LNG,LNG,supply,"short, below capacity",0.02,0.1,recalled
Other LNG exporters,LNG,supply,"short, below capacity",0.05,0.3,recalled`),
  prices: rows(`series,importer_label,exporter_label,year,low,central,high
importer_unit_value,Japan,,2018,,10,
importer_unit_value,China,,2018,,9,
short_run_fob_cost,,Qatar,2016-2020,0.3,0.5,1`),
  pipelines: rows(`pipeline,partner,metric,year,low,value,high,confidence
Central Asia A-C,,design_capacity,2016-2025,,55,,verified
Power of Siberia,Russia,design_capacity,2019-2025,,38,,verified
Power of Siberia,Russia,contract_ramp,2020,,5,,recalled
Power of Siberia,Russia,deliveries_operator,2020,,4.1,,verified
border,Turkmenistan,customs_unit_value_mmbtu,2020-04,,6,,derived
border,Turkmenistan,customs_unit_value_mmbtu,2018,5.8,6.4,7,recalled
border,Russia,customs_unit_value_mmbtu,2020-Q2,,4.8,,derived`),
  facts: rows(`market,metric,reporter,year,value
lng,regasification_capacity,CHN,2020,11.7`),
};

const tables = gasMarketTables(SMALL);
const table = (file: string): readonly Readonly<Record<string, string>>[] => csvParse(tables.get(file) ?? "");
const find = (file: string, wanted: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined =>
  table(file).find((row) => Object.entries(wanted).every(([column, cell]) => row[column] === cell));

describe("the gas market from published tables", () => {
  it("splits an exporter with two plants as the capacity table says", () => {
    const flow = (supplier: string): string | undefined =>
      find("lng-pairs.csv", { supplier, market: "japan", year: "2018" })?.["flow"];
    expect([flow("sakhalin-lng"), flow("yamal-lng")]).toEqual(["8", "1"]);
  });

  it("keeps a pair open that traded in another year, with a flow of zero", () => {
    expect(find("lng-pairs.csv", { supplier: "qatar-lng", market: "china", year: "2019" })).toMatchObject({
      flow: "0",
    });
    expect(find("lng-pairs.csv", { supplier: "power-of-siberia", market: "china", year: "2018" })).toMatchObject({
      flow: "0",
      access: "true",
    });
  });

  it("opens a plant to the terminals of its own country, though no flow was seen, and to no port of the United States", () => {
    const matrix = rows("year,mode,importer,exporter,value\n2018,LNG,UAE,Qatar,1\n2018,LNG,US,Qatar,1");
    const own = csvParse(gasMarketTables({ ...SMALL, matrix }).get("lng-pairs.csv") ?? "");
    const flowOf = (supplier: string, market: string): string | undefined =>
      own.find((row) => row["supplier"] === supplier && row["market"] === market && row["year"] === "2018")?.["flow"];
    expect(flowOf("uae-lng", "uae")).toBe("0");
    expect(flowOf("us-lng", "usa")).toBeUndefined();
    expect(flowOf("qatar-lng", "uae")).toBe("1");
  });

  it("gives a supplier what its buyers pay less the voyage", () => {
    const node = find("lng-nodes.csv", { id: "sakhalin-lng", year: "2018" });
    const route = find("lng-routes.csv", { supplier: "sakhalin-lng", market: "japan" });
    const netback = 10 * (1 - Number(route?.["loss"])) - Number(route?.["cost"]);
    expect(Number(node?.["price"])).toBeCloseTo(netback, 4);
    expect(node).toMatchObject({ elasticity: "0.175", low: "0.05", high: "0.3", priceConfidence: "derived" });
  });

  it("scales the elasticity of a buyer with pipelines to what comes by ship", () => {
    expect(Number(find("lng-nodes.csv", { id: "china", year: "2018" })?.["elasticity"])).toBeCloseTo(
      -0.3 * (15 / 45),
      5,
    );
  });

  it("leaves a figure blank that no source gives", () => {
    expect(find("lng-nodes.csv", { id: "us-lng", year: "2018" })?.["elasticity"]).toBe("");
  });

  it("has for each pair the cheapest way and one around each chokepoint it passes", () => {
    const ways = table("lng-routes.csv").filter((row) => row["supplier"] === "qatar-lng" && row["market"] === "japan");
    expect(ways.map((row) => row["through"])).toEqual(["hormuz|malacca", "hormuz"]);
    const arctic = find("lng-routes.csv", { supplier: "yamal-lng", market: "japan", route: "nsr" });
    expect(arctic).toMatchObject({ season: "07-11", confidence: "recalled" });
  });

  it("costs a voyage as a round trip of a ship with the toll of a canal", () => {
    const panama = find("lng-routes.csv", { supplier: "us-lng", market: "china" });
    const days = 10195 / 408 + 1;
    expect(Number(panama?.["days"])).toBeCloseTo(days, 3);
    expect(Number(panama?.["cost"])).toBeCloseTo(((2 * days + 3) * 70_000 + 1_000_000) / (160_000 * 0.985 * 23.2), 5);
    expect(Number(panama?.["loss"])).toBeCloseTo((days * 0.0021) / 0.985, 6);
  });

  it("takes as capacity the best rate seen, and never less than was exported", () => {
    const step = (year: string): Readonly<Record<string, string>> | undefined =>
      find("lng-capacity.csv", { node: "qatar-lng", year });
    expect(Number(step("2018")?.["capacity"])).toBeCloseTo(22, 6);
    expect(step("2019")).toMatchObject({ capacity: "21.76", low: "11", high: "27.2", falls: "true" });
    expect(Number(step("2021")?.["capacity"])).toBeCloseTo(1.36 * 18 * 0.8, 4);
  });

  it("writes a pipeline's ramp as the part of its design in use, in the cubic metres of the matrix", () => {
    const ramp = find("lng-capacity.csv", { node: "power-of-siberia", year: "2020" });
    expect(ramp).toMatchObject({ capacity: "35.435", confidence: "recalled" });
    expect(Number(ramp?.["utilisation"])).toBeCloseTo(5 / 38, 5);
  });

  it("counts a contract once, and binds no more than flowed in the base year", () => {
    const contracts = table("lng-contracts.csv");
    expect(contracts.map((row) => row["id"])).toEqual(["C001", "C071", "C099"]);
    expect(find("lng-contracts.csv", { id: "C001" })).toMatchObject({ takeOrPay: "0.73", to: "2031-01-01" });
    expect(find("lng-contracts.csv", { id: "C071" })).toMatchObject({ buyer: "any", takeOrPay: "0", price: "spot" });
  });

  it("prices pipeline gas of a supplier without a figure by its ratio to another", () => {
    const node = find("lng-nodes.csv", { id: "power-of-siberia", year: "2018" });
    expect(Number(node?.["price"])).toBeCloseTo((6.4 * 4.8) / 6, 5);
    expect(node?.["proxy"]).toBe("price;elasticity");
  });

  it("lists China's imports of later years apart", () => {
    expect(find("lng-china-observed.csv", { year: "2021" })).toMatchObject({ exporter: "Qatar", source: "bp2022" });
  });

  it("gives a buyer what its terminals can land, and a tenth more than came where that was more", () => {
    const matrix = [
      ...SMALL.matrix,
      { year: "2018", mode: "LNG", importer: "Belgium", exporter: "Qatar", value: "20" },
    ];
    const tables = gasMarketTables({ ...SMALL, matrix });
    const capacity = (node: string, year: string) =>
      csvParse(tables.get("lng-capacity.csv") ?? "").find((row) => row["node"] === node && row["year"] === year)?.[
        "capacity"
      ];
    expect(Number(capacity("italy", "2017"))).toBeCloseTo(11 * 1.36, 6);
    expect(Number(capacity("belgium", "2017"))).toBeCloseTo(22, 6);
    expect(Number(capacity("china", "2020"))).toBeCloseTo(11.7 * 0.0283168 * 365.25, 2);
  });

  it("sends pipeline gas to the buyers that a line reaches, Russian gas by two of them", () => {
    const matrix = [
      ...SMALL.matrix,
      { year: "2018", mode: "pipeline", importer: "Germany", exporter: "Russia", value: "55" },
      { year: "2018", mode: "pipeline", importer: "Mexico", exporter: "US", value: "45" },
    ];
    const rowsOf = (file: string) => csvParse(gasMarketTables({ ...SMALL, matrix }).get(file) ?? "");
    const flows = rowsOf("lng-pairs.csv").filter(({ flow }) => Number(flow) > 0);
    expect(flows.find(({ market }) => market === "germany")).toMatchObject({ supplier: "russia-pipeline", flow: "55" });
    expect(flows.find(({ supplier }) => supplier === "power-of-siberia")).toMatchObject({
      market: "china",
      flow: "0.3",
    });
    expect(flows.some(({ flow }) => flow === "45")).toBe(false);
    expect(rowsOf("lng-capacity.csv").find(({ node }) => node === "russia-pipeline")).toMatchObject({ capacity: "55" });
  });

  it("marks nodes that hold what the matrix does not give by country", () => {
    expect(find("lng-nodes.csv", { id: "european-re-exports" })).toMatchObject({ residual: "true" });
    expect(find("lng-nodes.csv", { id: "qatar-lng" })).toMatchObject({ residual: "" });
  });
});
