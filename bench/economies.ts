import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { economyModel } from "../src/models/trade/economyModel.ts";
import { basePolicy, type EquilibriumModel, type TradePolicy } from "../src/engines/equilibrium/index.ts";
import { caliendoParroBase, checkRecipe, importTables } from "../src/data/importers/index.ts";
import { PACKAGE_FILES, parseEconomy } from "../src/data/packages/index.ts";
import { caliendoParroCase } from "../src/node/replication/caliendoParroModel.ts";
import { randomModel, randomPolicy } from "../test/randomModel.ts";

/** An economy and a shock that are timed. */
export interface Bench {
  readonly name: string;
  readonly model: EquilibriumModel;
  readonly policy: TradePolicy;
  /** Milliseconds aimed at on two quiet cores; null when none is set. */
  readonly aim: number | null;
}

/** Seed of every random economy and policy here. */
const SEED = 20_150_101;

/**
 * The economies that are timed, smallest first. Those whose files are not at hand are left out and named.
 *
 * @param root       Folder of the project.
 * @param reference  Folder of the published reference data.
 */
export function benches(root: string, reference: string): { found: readonly Bench[]; missing: readonly string[] } {
  const missing: string[] = [];
  const ifThere = (name: string, folder: string, build: () => Bench): Bench[] => {
    if (existsSync(join(reference, folder))) return [build()];
    missing.push(name);
    return [];
  };
  return {
    found: [
      ...ifThere("NAFTA", "caliendo-parro-2015", () => nafta(join(reference, "caliendo-parro-2015"))),
      ...ifThere("World 2014", "wiod-2014", () => world2014(root, join(reference, "wiod-2014"))),
      world2017(root),
      randomBench(77, 45, 120),
      randomBench(141, 65, 400),
    ],
    missing,
  };
}

/** A random economy, the same for the same size, with tariffs up to 50 % on two cells of three. */
export function randomBench(countries: number, sectors: number, aim: number | null): Bench {
  const model = randomModel(SEED, countries, sectors, { zeroFlows: 0.05, noHomeSales: 0, highestTariff: 0.2 });
  return { name: "Random", model, policy: randomPolicy(model, SEED, { highestTariff: 0.5 }), aim };
}

/** The counterfactual of Caliendo & Parro, deficits removed. */
function nafta(folder: string): Bench {
  const files = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const { base, problems } = caliendoParroBase(files, "noS");
  if (base === null) throw new Error(problems.map((each) => each.message).join("\n"));
  const { model, nafta: policy } = caliendoParroCase(base);
  return { name: "NAFTA", model, policy, aim: 25 };
}

function world2017(root: string): Bench {
  const read = (file: string): string => readFileSync(join(root, "data/world-2017", file), "utf8");
  const { economy, problems } = parseEconomy(new Map(PACKAGE_FILES.map((file) => [file, read(file)])), null);
  if (economy === null) throw new Error(problems.map((each) => each.message).join("\n"));
  const model = economyModel(economy, "theta_check");
  return { name: "World 2017", model, policy: warOnGoods(model, "USA", "CHN"), aim: 40 };
}

/** The 50-sector form of the world of 2014; elasticities are those of the sector it belongs to among 19. */
function world2014(root: string, folder: string): Bench {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const wide = new Map(csvParse(read("sectors.csv")).map((row) => [row["sector"], row]));
  const sectors = csvParse(read("s50-sectors.csv")).map(({ sector, sector19 }) => {
    const among19 = wide.get(sector19);
    return [sector, sector, among19?.["goods"], among19?.["theta_check"]].join(",");
  });
  const files = new Map([
    ["sectors.csv", ["sector,name,goods,theta_check", ...sectors].join("\n")],
    ...["accounts", "flows", "use"].map((table): [string, string] => [`${table}.csv`, read(`s50-${table}.csv`)]),
  ]);
  const { recipe } = checkRecipe(JSON.parse(readFileSync(join(root, "data/recipes/world-2014.json"), "utf8")));
  if (recipe === null) throw new Error("the recipe of world-2014 cannot be read");
  const elasticities = recipe.elasticities.filter((each) => each.set === "theta_check");
  const { economy, problems } = importTables(files, { ...recipe, elasticities, concordance: [] });
  if (economy === null) throw new Error(problems.map((each) => each.message).join("\n"));
  const model = economyModel(economy, "theta_check");
  return { name: "World 2014", model, policy: warOnGoods(model, "USA", "CHN"), aim: 40 };
}

/** 25 points on goods, both ways. */
function warOnGoods(model: EquilibriumModel, a: string, b: string): TradePolicy {
  const policy = basePolicy(model);
  const countries = model.countries.size;
  const pair = [model.countries.indexOf(a), model.countries.indexOf(b)];
  model.isGoods.forEach((isGood, j) => {
    if (!isGood) return;
    policy.tariffs.values[(j * countries + pair[0]) * countries + pair[1]] += 0.25;
    policy.tariffs.values[(j * countries + pair[1]) * countries + pair[0]] += 0.25;
  });
  return policy;
}
