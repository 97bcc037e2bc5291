import { describe, expect, it } from "vitest";
import { changed, lines, readText, ROW } from "./caseText.ts";
import { tinyEconomy } from "./tinyEconomy.ts";

/** Warnings of a measure that began on that day, on a package of those years. */
function warned(row: string, year: number, tariffYear?: number): string[] {
  const economy = tinyEconomy(tariffYear === undefined ? { year } : { year, tariffYear });
  return lines(readText(changed([ROW, row]), { economies: [economy] })).filter((line) => line.startsWith("W214"));
}

const from = (date: string, more = ""): string => `{ sector: cars, rate: 25, ${more}from: ${date}, source: ustr }`;

describe("measures that the flows of a package hold already", () => {
  it("are none that began after its year", () => {
    expect(warned(from("2018-07-06"), 2017)).toEqual([]);
    expect(warned(from("2018-01-01"), 2017)).toEqual([]);
  });

  it("are named with their dates, and the tariffs of a rolled package with their year", () => {
    expect(warned(from("2017-12-31"), 2017)).toEqual([
      "W214 case.yaml:15:18 The flows of tiny are those of 2017 and already contain part of the effect of earlier measures: cars (from 2017-12-31); on top of them that part counts twice.",
    ]);
    expect(warned(from("2018-07-06"), 2019, 2017)).toEqual([
      "W214 case.yaml:15:18 The flows of tiny are those of 2019 and already contain part of the effect of earlier measures: cars (from 2018-07-06); on top of them that part counts twice. Its tariffs are those of 2017.",
    ]);
  });

  it("are no tariffs that are set to what they are, unless the tariffs are of another year than the flows", () => {
    expect(warned(from("2016-01-01", "mode: set, "), 2017)).toEqual([]);
    expect(warned(from("2016-01-01", "mode: set, "), 2019, 2017)).toHaveLength(1);
  });

  it("are no assumptions, but on a rolled package nobody knows how much of one was so", () => {
    const assumed = (year: number, tariffYear?: number): number => {
      const economy = tinyEconomy(tariffYear === undefined ? { year } : { year, tariffYear });
      const text = changed(["    rows:", "    basis: assumption\n    rows:"], [ROW, from("2017-01-01")]);
      return lines(readText(text, { economies: [economy] })).filter((line) => line.startsWith("W214")).length;
    };
    expect([assumed(2017), assumed(2017, 2014)]).toEqual([0, 1]);
  });

  it("are none that no scenario reads, such as rows that ended before its day", () => {
    expect(warned(`${from("2016-01-01", "to: 2017-01-01, ")}\n      - ${from("2018-07-06")}`, 2017)).toEqual([]);
  });
});
