import { expect, it } from "vitest";
import { untracedNumbers } from "./traces.ts";

const FACTS = new Map([["sold", ["sold", "sales", "2018-07-06", "3", "2019"]]]);

const untracedIn = (html: string): readonly string[] =>
  untracedNumbers(`<section data-traced>${html}</section>`, {
    document: { a: 1.234, text: "12 places", plain: "12" },
    facts: FACTS,
    texts: {},
  }).untraced.map(({ number }) => number);

it("a number is found as a whole: a figure that is a part of it does not vouch for it", () => {
  expect(untracedIn('<p data-source="facts.csv#sold">3</p>')).toEqual([]);
  expect(untracedIn('<p data-source="facts.csv#sold">33 and 20193</p>')).toEqual(["33", "20193"]);
  expect(untracedIn('<p data-path="plain">12</p>')).toEqual([]);
  expect(untracedIn('<p data-path="plain">1212</p>')).toEqual(["1212"]);
});

it("a text of a result or of a row may be shown as it is, and dates as they are written", () => {
  expect(untracedIn('<p data-path="text">12 places</p><p data-source="facts.csv#sold">since 2018-07-06</p>')).toEqual(
    [],
  );
});

it("a number without a place is not traced", () => {
  expect(untracedIn("<p>7</p>")).toEqual(["7"]);
});
