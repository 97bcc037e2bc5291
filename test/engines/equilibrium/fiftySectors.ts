import { readFileSync } from "node:fs";
import { economyModel } from "../../../src/models/trade/economyModel.ts";
import type { EquilibriumModel } from "../../../src/engines/equilibrium/index.ts";
import type { Economy } from "../../../src/data/packages/index.ts";
import { type IndexSet, indexSet, type Parameter, parameter } from "../../../src/base/sets/index.ts";
import { reference } from "../../reference.ts";
import { referenceEconomy } from "../../referenceEconomy.ts";

const FLOWS = "s50-flows.csv";
/** What it is made of, which is too large to be passed on. */
export const FIFTY_SECTORS = `wiod-2014/${FLOWS}`;

/** Goods among the 50 industries: C01 to C22. */
const GOODS = 22;

/** Numbers of a plain CSV column over sets, the first columns being their labels in the given order. */
function column(rows: readonly string[][], sets: readonly IndexSet[], axes: readonly number[], at: number): Parameter {
  const values = new Float64Array(sets.reduce((product, set) => product * set.size, 1));
  for (const row of rows) {
    const cell = axes.reduce((offset, axis, e) => offset * sets[e].size + sets[e].indexOf(row[axis]), 0);
    values[cell] = Number(row[at]);
  }
  return parameter(sets, values);
}

/** The world of 2014 at 50 industries under one θ for all: some industries have no output in some countries. */
export function fiftySectors(theta: number): EquilibriumModel {
  const rows = (name: string): string[][] =>
    readFileSync(reference(`wiod-2014/${name}`), "utf8")
      .trim()
      .split(/\r?\n/u)
      .slice(1)
      .map((line) => line.split(","));
  const coarse = referenceEconomy("wiod-2014");
  const flows = rows(FLOWS);
  const countries = indexSet("country", coarse.countries.labels);
  const sectors = indexSet(
    "sector",
    [...new Set(flows.map((row) => row[0]))].toSorted((a, b) => a.localeCompare(b)),
  );
  const cells = [sectors, countries, countries];
  const set = { ...[...coarse.elasticities.values()][0], theta: new Float64Array(sectors.size).fill(theta) };
  const economy: Economy = {
    ...coarse,
    sectors,
    sectorNames: sectors.labels,
    sectorKinds: sectors.labels.map((_, j) => (j < GOODS ? "goods" : "services")),
    flows: column(flows, cells, [0, 2, 1], 3),
    tariffs: column(flows, cells, [0, 2, 1], 4),
    use: column(rows("s50-use.csv"), [countries, sectors, sectors], [0, 1, 2], 3),
    elasticities: new Map([["one", set]]),
  };
  return economyModel(economy, "one");
}
