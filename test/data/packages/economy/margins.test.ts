import fc from "fast-check";
import { expect, it } from "vitest";
import { readMargins, rolledEconomy } from "../../../../src/data/packages/index.ts";
import { twoCountryEconomy } from "./twoCountries.ts";

const HEADER = "exporter,importer,value,unit";

it("adds up rows in different units and takes the year from the caller", () => {
  const text = `${HEADER}\nAAA,AAA,1,billion USD\nXKX,AAA,2,million USD\nYEM,AAA,3000,thousand USD\n`;
  const { margins } = readMargins(text, "later.csv", twoCountryEconomy(), 2020);
  expect(margins!.year).toBe(2020);
  expect(margins!.margins.map(({ exporter, importer, value }) => [exporter, importer, value])).toEqual([
    [0, 0, 1000],
    [1, 0, 5],
  ]);
});

it("finds every problem at once", () => {
  const text = `${HEADER}\nAAA,aaa,1,EUR\nAAA,AAA,-1,USD\nAAA,AAA,1,USD\n`;
  const { margins, problems } = readMargins(text, "later.csv", twoCountryEconomy(), null);
  expect(margins).toBeNull();
  expect(problems.map((each) => `${each.code} ${each.line ?? ""}`)).toEqual([
    "E335 ",
    "E305 2",
    "E330 2",
    "E310 3",
    "E307 4",
  ]);
});

it("never throws, whatever the bytes, and rolls to nothing that is not finite", () => {
  const economy = twoCountryEconomy();
  const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes));
  const code = fc.constantFrom("AAA", "ROW", "XKX", "x", "");
  const value = fc.oneof(fc.double().map(String), fc.constantFrom("", "-1", "1e400", "0", "100"));
  const unit = fc.constantFrom("USD", "million USD", "t", "");
  const row = fc.tuple(code, code, value, unit).map((cells) => cells.join(","));
  const text = fc.oneof(
    noise,
    fc.array(row, { maxLength: 6 }).map((rows) => [HEADER, ...rows].join("\n")),
  );
  fc.assert(
    fc.property(text, (bytes) => {
      const { margins, problems } = readMargins(bytes, "later.csv", economy, 2020);
      if (margins === null) {
        expect(problems).not.toEqual([]);
        return;
      }
      const rolled = rolledEconomy(economy, margins);
      if (rolled.economy === null) {
        expect(rolled.problems).not.toEqual([]);
        return;
      }
      const values = [...rolled.economy.flows.values, ...rolled.economy.use.values];
      expect(values.every((each) => Number.isFinite(each) && each >= 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
