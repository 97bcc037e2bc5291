import fc from "fast-check";
import { expect, it } from "vitest";
import { parseEconomy, writeEconomy, type Economy } from "../../../../src/data/packages/index.ts";
import { parameter } from "../../../../src/base/sets/index.ts";
import { twoCountries, twoCountryEconomy } from "./twoCountries.ts";

it("writes a package that reads as the same economy, to the last bit", () => {
  const value = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), (values) => {
      const base = twoCountryEconomy();
      const flows = parameter(base.flows.sets, Float64Array.from(values));
      const use = parameter(base.use.sets, new Float64Array(base.use.values.length));
      const { economy, problems } = parseEconomy(writeEconomy({ ...base, flows, use }), null);
      expect(problems).toEqual([]);
      expect(economy!.flows.values).toEqual(flows.values);
      expect(economy!.tariffs.values).toEqual(base.tariffs.values);
    }),
    { numRuns: 100 },
  );
});

it("gives the same bytes for the same economy", () => {
  const once = writeEconomy(twoCountryEconomy());
  const again = writeEconomy(parseEconomy(once, "hash").economy!);
  expect([...again]).toEqual([...once]);
});

it("writes flows, tariffs and use with their last labels side by side", () => {
  const written = writeEconomy(twoCountryEconomy());
  expect(written.get("flows.csv")).toBe(`sector,exporter,AAA,ROW
GOODS,AAA,100,20
GOODS,ROW,30,400
SRV,AAA,200,
SRV,ROW,,600
`);
  expect(written.get("tariffs.csv")).toBe("sector,importer,AAA,ROW\nGOODS,AAA,,0.1\nSRV,ROW,0.5,\n");
  expect(written.get("use.csv")).toBe(`country,input,GOODS,SRV
AAA,GOODS,40,20
AAA,SRV,10,
ROW,GOODS,80,20
ROW,SRV,20,30
`);
});

it("reproduces tables that are in order already", () => {
  const files = twoCountries();
  const written = writeEconomy(twoCountryEconomy());
  const bulk = ["accounts.csv", "elasticities.csv", "concordance.csv"];
  for (const file of bulk) expect(written.get(file)).toBe(files.get(file));
});

it("tells a flow of zero from an unknown one", () => {
  const base = twoCountryEconomy();
  const values = base.flows.values.map((value, cell) => (cell === 5 ? NaN : value));
  const unknown: Economy = {
    ...base,
    manifest: { ...base.manifest, absentFlows: "unknown" },
    flows: parameter(base.flows.sets, values),
  };
  const { economy } = parseEconomy(writeEconomy(unknown), null);
  expect(economy!.flows.values).toEqual(values);
});
