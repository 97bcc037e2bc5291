import { expect, it } from "vitest";
import { nearest } from "../../../src/base/wording/index.ts";

it("a slip of the pen is answered with what was meant", () => {
  const known = ["measures", "scenarios", "lng", "crude-oil", "us-301", "Strait of Hormuz", "war"];
  const found = ["mesures", "Scenarois", "lgn", "lmg", "crude oil", "us-310", "strait of hormus", "wars"];
  expect(found.map((each) => nearest(each, known))).toEqual([
    "measures",
    "scenarios",
    "lng",
    "lng",
    "crude-oil",
    "us-301",
    "Strait of Hormuz",
    "war",
  ]);
});

it("the beginning of a name is answered with the first that it begins, from three letters on", () => {
  const known = ["crude-oil", "soybeans", "soybean-meal"];
  expect(["soy", "crude", "so"].map((each) => nearest(each, known))).toEqual(["soybeans", "crude-oil", null]);
});

it("a number is never answered with another number", () => {
  const years = ["2017", "2018", "2019", "2020"];
  expect(["2026", "2010", "1918"].map((each) => nearest(each, years))).toEqual([null, null, null]);
  expect(nearest("world-2016", ["world-2014", "world-2017"])).toBeNull();
  expect(nearest("wrold-2017", ["world-2014", "world-2017"])).toBe("world-2017");
});

it("what is near by chance is not proposed", () => {
  expect(nearest("Asia", ["USA", "CHN", "AIA"])).toBeNull();
  expect(nearest("CHM", ["CHE", "CHL"])).toBeNull();
  expect(nearest("South America", ["South Africa", "South Korea"])).toBeNull();
  expect(nearest("Africa", ["America"])).toBeNull();
});

it("of names that are equally near the first is meant", () => {
  expect(nearest("Nigera", ["Nigeria", "Niger"])).toBe("Nigeria");
  expect(nearest("Nigera", ["Niger", "Nigeria"])).toBe("Niger");
});
