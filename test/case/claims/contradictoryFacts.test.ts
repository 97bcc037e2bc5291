import { describe, expect, it } from "vitest";
import { problemLines } from "./claimsText.ts";

const ROW = "USA,CHN,2017";

const told = (reporter: string, partner: string, year: string): readonly string[] =>
  problemLines([ROW, `${reporter},${partner},${year}`]).filter((line) => /^(?:E818|W834)/u.test(line));

describe("a fact that can be of nothing", () => {
  it("names no country of its code", () => {
    expect(told("USA", "CHM", "2017")).toEqual([
      'W834 facts.csv:2 The partner of the fact "imports-a", "CHM", looks like a country code, but is not one. | Did you mean CHN (China)?',
    ]);
    for (const name of ["WLD", "EU27", "UAE", "RUS", "Other Africa", "CNPC"])
      expect(told("USA", name, "2017")).toEqual([]);
  });

  it("is of no year, or of a span that ends before it begins", () => {
    expect(told("USA", "CHN", "9999")).toEqual(['E818 facts.csv:2 The fact "imports-a" is of the year 9999.']);
    expect(told("USA", "CHN", "0999-2001")).toEqual(['E818 facts.csv:2 The fact "imports-a" is of the year 0999.']);
    expect(told("USA", "CHN", "2019-2014")).toEqual([
      'E818 facts.csv:2 The fact "imports-a" begins in 2019 and ends in 2014.',
    ]);
    for (const year of ["2018/19", "2014-2019", "2017-07..2018-05", "2018-07-06", "planned"])
      expect(told("USA", "CHN", year)).toEqual([]);
  });

  it("is of a time that ends with no year, which could never be held against the day of the case", () => {
    for (const year of ["2019-2", "2018-13-45", "2018 Q4"]) {
      expect(told("USA", "CHN", year)).toEqual([
        `E818 facts.csv:2 The fact "imports-a" is of "${year}", which ends with no year.`,
      ]);
    }
    expect(told("USA", "CHN", "2018-05..2017-07")).toEqual([
      'E818 facts.csv:2 The fact "imports-a" begins in 2018-05 and ends in 2017-07.',
    ]);
  });
});
