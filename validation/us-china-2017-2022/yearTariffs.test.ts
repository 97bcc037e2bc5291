import { describe, expect, it } from "vitest";
import { sharesOfYear, yearTariffs } from "./yearTariffs.ts";

const HEADER =
  "sector,us_301_20180706,us_301_20180823,us_301_20180924,us_301_20190510,us_301_20190901,us_301_20200214," +
  "chn_on_us_20180402,chn_on_us_20180706,chn_on_us_20180823,chn_on_us_20180924,chn_on_us_20190101,chn_on_us_20190601," +
  "chn_on_us_20190901,chn_on_us_20200214,chn_mfn_cut_20190101_on_others";
const TABLE = `${HEADER}\nC29,0,0,10,25,25,20,0,20,20,20,0,0,0,0,-6\nB09,,,,,,,,,,,,,,,\nALL,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1\n`;

describe("tariffs of a year", () => {
  it("count each rate by the days on which it was in force", () => {
    expect(yearTariffs(TABLE, 2018).usOnChina.get("C29")).toBeCloseTo((10 * 99) / 365, 12);
    expect(yearTariffs(TABLE, 2019).usOnChina.get("C29")).toBeCloseTo((10 * 129 + 25 * 236) / 365, 12);
    expect(yearTariffs(TABLE, 2020).usOnChina.get("C29")).toBeCloseTo((25 * 44 + 20 * 322) / 366, 12);
    expect(yearTariffs(TABLE, 2018).chinaOnUs.get("C29")).toBeCloseTo((20 * 179) / 365, 12);
    expect(yearTariffs(TABLE, 2019).chinaOnUs.get("C29")).toBe(0);
  });

  it("hold the last rates to the end of 2022", () => {
    expect(yearTariffs(TABLE, 2022).usOnChina.get("C29")).toBe(20);
  });

  it("take half of China's cuts in 2018 and all of them later, as positive points", () => {
    expect(yearTariffs(TABLE, 2018).chinaCuts.get("C29")).toBe(3);
    expect(yearTariffs(TABLE, 2021).chinaCuts.get("C29")).toBe(6);
  });

  it("have no figure for a sector that is not taxed, and none for the mean of all sectors", () => {
    expect([...yearTariffs(TABLE, 2021).usOnChina.keys()]).toEqual(["C29"]);
  });
});

describe("parts of a year", () => {
  it("sum to what is left after the first day", () => {
    const shares = sharesOfYear(2018, ["20180402", "20180706", "20190101"]);
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(274 / 365, 12);
    expect(shares[2]).toBe(0);
  });
});
