import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { soybeanMarketTables, type SoybeanSources } from "../../../cases/us-china-2018-russia/preparation/index.ts";

const rows = (text: string): SoybeanSources["facts"] => csvParse(text);

const fact = (partner: string, year: number, value: number, confidence: string): string =>
  `soybeans,imports,CHN,${partner},${year},${value},${confidence}`;

/** Brazil and the USA with tonnes of customs, Canada with a value alone, Russia without any. */
const SMALL: SoybeanSources = {
  facts: rows(
    [
      "market,metric,reporter,partner,year,value,confidence",
      fact("BRA", 2017, 50, "verified"),
      fact("USA", 2017, 30, "verified"),
      fact("WLD", 2017, 82, "verified"),
      fact("BRA", 2018, 66, "recalled"),
      fact("WLD", 2018, 88, "recalled"),
    ].join("\n"),
  ),
  flows: rows(`year,flow,importer,exporter,hs6,value_usd,quantity_t,confidence
2017,M,CHN,BRA,120190,20000000000,,verified
2017,M,CHN,USA,120190,12000000000,,verified
2017,M,CHN,CAN,120190,800000000,,verified
2018,M,CHN,BRA,120190,29000000000,,verified
2018,X,WLD,BRA,1201,,83300000,verified`),
  balances: rows(`iso3,market_year,item,value,confidence
USA,2016/17,exports,60000,verified
USA,2017/18,exports,54000,verified
USA,2016/17,beginning_stocks,6000,verified
USA,2017/18,beginning_stocks,9000,verified
USA,2016/17,production,117000,verified
USA,2017/18,production,120000,verified
USA,2016/17,imports,600,verified
USA,2017/18,imports,600,verified
USA,2016/17,domestic_use,57000,verified
USA,2017/18,domestic_use,60000,verified
BRA,2016/17,exports,40000,verified
BRA,2017/18,exports,40000,verified
RUS,2016/17,exports,375,verified
RUS,2017/18,exports,891,verified`),
  elasticities: rows(`commodity,country,type,low,high,confidence
soybeans,USA,"supply, own price (acreage and yield)",0.2,0.6,recalled
soybeans,CHN,"demand (crush), own price",-0.4,-0.1,recalled`),
  prices: rows(`series,place,date,value
soybeans,"US no. 2 yellow, cif Rotterdam",2017,393.38
soybean meal,cif Rotterdam,2017,350`),
  farEast: rows(`region,year,item,value,confidence
Amur oblast,2016,output,912.7,derived
Amur oblast,2016,output,920,recalled
Primorye,2016,output,330,recalled`),
};

const tables = soybeanMarketTables(SMALL);
const find = (file: string, wanted: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined =>
  csvParse(tables.get(file) ?? "").find((row) =>
    Object.entries(wanted).every(([column, cell]) => row[column] === cell),
  );
const pair = (supplier: string, market: string, year: string): Readonly<Record<string, string>> | undefined =>
  find("soybeans-pairs.csv", { supplier, market, year });

describe("the soybean market from published tables", () => {
  it("takes the tonnes of customs where they were published", () => {
    expect(pair("brazil", "china", "2017")).toMatchObject({
      flow: "50",
      value: "20000",
      duty: "3",
      confidence: "verified",
      low: "",
    });
  });

  it("makes tonnes of a value by the average of the year, with a range", () => {
    const average = 32_800 / 82;
    expect(Number(pair("canada", "china", "2017")?.["flow"])).toBeCloseTo(800 / average, 5);
    expect(Number(pair("canada", "china", "2017")?.["high"])).toBeCloseTo((1.1 * 800) / average, 5);
  });

  it("gives a remembered figure a tenth on either side", () => {
    expect(pair("brazil", "china", "2018")).toMatchObject({ confidence: "recalled", low: "59.4", high: "72.6" });
  });

  it("sends elsewhere what is exported and not sent to China, in calendar years made of market years", () => {
    expect(Number(pair("usa", "rest-of-world", "2017")?.["flow"])).toBeCloseTo((8 * 60 + 4 * 54) / 12 - 30, 6);
    expect(Number(pair("brazil", "rest-of-world", "2018")?.["flow"])).toBeCloseTo(83.3 - 66, 6);
  });

  it("sends nothing elsewhere, not less than nothing, where the two sources disagree", () => {
    expect(pair("brazil", "rest-of-world", "2017")?.["flow"]).toBe("0");
  });

  it("closes a pair that never traded", () => {
    expect(pair("paraguay", "china", "2017")?.["access"]).toBe("false");
    expect(pair("canada", "china", "2019")?.["access"]).toBe("true");
  });

  it("could export stocks, output and imports less its own use", () => {
    const surplus = (8 * (6 + 117 + 0.6 - 57) + 4 * (9 + 120 + 0.6 - 60)) / 12;
    expect(Number(find("soybeans-capacity.csv", { node: "usa", year: "2017" })?.["capacity"])).toBeCloseTo(surplus, 4);
  });

  it("takes the harvest of the region before for a country that sells from one region", () => {
    expect(find("soybeans-capacity.csv", { node: "russia", year: "2017" })).toMatchObject({
      capacity: "1.2427",
      high: "1.25",
      confidence: "recalled",
    });
  });

  it("prices an origin at its customs value less freight, and others by the average as a proxy", () => {
    expect(find("soybeans-nodes.csv", { id: "brazil", year: "2017" })).toMatchObject({ price: "368.5", proxy: "" });
    expect(find("soybeans-nodes.csv", { id: "canada", year: "2017" })).toMatchObject({ proxy: "price;elasticity" });
  });

  it("lets China pay its customs value with the duty of everybody, and the others the price in Rotterdam", () => {
    expect(find("soybeans-nodes.csv", { id: "china", year: "2017" })).toMatchObject({
      price: "412",
      elasticity: "-0.25",
    });
    expect(find("soybeans-nodes.csv", { id: "rest-of-world", year: "2017" })?.["price"]).toBe("393.38");
  });
});
