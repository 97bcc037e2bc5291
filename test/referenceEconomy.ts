import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { economyModel } from "../src/models/trade/economyModel.ts";
import type { EquilibriumModel, TradePolicy } from "../src/engines/equilibrium/index.ts";
import { basePolicy } from "../src/engines/equilibrium/index.ts";
import { caliendoParroBase, checkRecipe, type DeficitBase, importTables } from "../src/data/importers/index.ts";
import type { Economy } from "../src/data/packages/index.ts";
import { type CaliendoParroCase, caliendoParroCase } from "../src/node/replication/caliendoParroModel.ts";

/** Reference economies by folder, and the recipe that names their elasticity sets; they are read as they stand, without surcharges. */
const RECIPES = { "icio-2017": "world-2017", "icio-2022": "world-2022", "wiod-2014": "world-2014" } as const;

function textFiles(folder: string, ending: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const [economies, models] = [new Map<string, Economy>(), new Map<string, EquilibriumModel>()];

/** A published world economy, read by the project's own importer, once for all tests of a worker. */
export function referenceEconomy(folder: string, name: keyof typeof RECIPES): Economy {
  const economy = economies.get(join(folder, name)) ?? importedEconomy(folder, name);
  economies.set(join(folder, name), economy);
  return economy;
}

function importedEconomy(folder: string, name: keyof typeof RECIPES): Economy {
  const text = readFileSync(join(import.meta.dirname, `../data/recipes/${RECIPES[name]}.json`), "utf8");
  const recipe = { ...checkRecipe(JSON.parse(text)).recipe!, surcharges: [] };
  const { economy, problems } = importTables(textFiles(join(folder, name), ".csv"), recipe);
  if (economy === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return economy;
}

/** Its model under the elasticities that the expected numbers were computed with. */
export function referenceModel(folder: string, name: keyof typeof RECIPES): EquilibriumModel {
  const model = models.get(join(folder, name)) ?? economyModel(referenceEconomy(folder, name), "theta_check");
  models.set(join(folder, name), model);
  return model;
}

/** The two reference vectors of extra tariffs as fractions by sector: on China by the USA, on the USA by China. */
export function referenceVectors(
  folder: string,
  name: keyof typeof RECIPES,
): { usOnChn: number[]; chnOnUsa: number[] } {
  const lines = readFileSync(join(folder, name, "sectors.csv"), "utf8")
    .trim()
    .split(/\r?\n/);
  const last = (line: string, back: number): number => Number(line.split(",").at(-back));
  const rows = lines.slice(1);
  return { usOnChn: rows.map((line) => last(line, 2)), chnOnUsa: rows.map((line) => last(line, 1)) };
}

/** Adds the vectors, scaled, to the base tariffs. */
export function tradeWar(
  model: EquilibriumModel,
  vectors: { readonly usOnChn: readonly number[]; readonly chnOnUsa: readonly number[] },
  usFactor: number,
  chnFactor: number,
): TradePolicy {
  const policy = basePolicy(model);
  const countries = model.countries.size;
  const [usa, chn] = [model.countries.indexOf("USA"), model.countries.indexOf("CHN")];
  for (let j = 0; j < model.sectors.size; j++) {
    policy.tariffs.values[(j * countries + usa) * countries + chn] += usFactor * vectors.usOnChn[j];
    policy.tariffs.values[(j * countries + chn) * countries + usa] += chnFactor * vectors.chnOnUsa[j];
  }
  return policy;
}

/** The Caliendo-Parro base year as a model, and its tariffs after NAFTA. */
export function caliendoParroModel(folder: string, which: DeficitBase): CaliendoParroCase {
  const { base, problems } = caliendoParroBase(textFiles(join(folder, "caliendo-parro-2015"), ""), which);
  if (base === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return caliendoParroCase(base);
}
