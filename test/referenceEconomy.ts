import { readFileSync } from "node:fs";
import { join } from "node:path";
import { economyModel } from "../src/models/trade/economyModel.ts";
import type { EquilibriumModel, TradePolicy } from "../src/engines/equilibrium/index.ts";
import { basePolicy } from "../src/engines/equilibrium/index.ts";
import { caliendoParroBase, checkRecipe, type DeficitBase, importTables } from "../src/data/importers/index.ts";
import type { Economy } from "../src/data/packages/index.ts";
import { type CaliendoParroCase, caliendoParroCase } from "../src/node/replication/caliendoParroModel.ts";
import { PUBLISHED, type Published, publishedTables } from "./data/publishedTables.ts";
import { shippedEconomy } from "./data/shippedEconomy.ts";
import { reference } from "./reference.ts";
import { supplementFiles } from "./supplement.ts";

/** Reference economies that are shipped as they were published, byte for byte: `test/data/packages.test.ts`. */
type Reference = Exclude<Published, "icio-2022">;

const models = new Map<Reference, EquilibriumModel>();
let unsurcharged: Economy | null = null;

/** A published world economy. */
export function referenceEconomy(name: Reference): Economy {
  return shippedEconomy(PUBLISHED[name]);
}

/** The world of 2022 as it was published, without the surcharges that the shipped package lays on it. */
export function unsurchargedWorld2022(): Economy {
  unsurcharged ??= importedWorld2022();
  return unsurcharged;
}

function importedWorld2022(): Economy {
  const text = readFileSync(join(import.meta.dirname, "../data/recipes/world-2022.json"), "utf8");
  const recipe = { ...checkRecipe(JSON.parse(text)).recipe!, surcharges: [] };
  const { economy, problems } = importTables(publishedTables("icio-2022"), recipe);
  if (economy === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return economy;
}

/** Its model under the elasticities that the expected numbers were computed with. */
export function referenceModel(name: Reference): EquilibriumModel {
  const model = models.get(name) ?? economyModel(referenceEconomy(name), "theta_check");
  models.set(name, model);
  return model;
}

/** The two reference vectors of extra tariffs as fractions by sector: on China by the USA, on the USA by China. */
export function referenceVectors(name: Reference): { usOnChn: number[]; chnOnUsa: number[] } {
  const lines = readFileSync(reference(`${name}/sectors.csv`), "utf8")
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

/** The Caliendo-Parro base year as a model, and its tariffs after NAFTA: what asks for it needs SUPPLEMENT. */
export function caliendoParroModel(which: DeficitBase): CaliendoParroCase {
  const { base, problems } = caliendoParroBase(supplementFiles(), which);
  if (base === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return caliendoParroCase(base);
}
