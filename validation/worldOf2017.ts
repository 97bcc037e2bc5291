import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { economyModel } from "../src/models/trade/economyModel.ts";
import type { EquilibriumModel } from "../src/engines/equilibrium/index.ts";
import { type Economy, PACKAGE_FILES, parseEconomy } from "../src/data/packages/index.ts";

/** Elasticity sets of the shipped world that are held against what happened: the centre, then one tier, smallest first, then two. */
const SETS = [
  "tested",
  "blp2023",
  "fgkk2020_one_tier",
  "theta_check",
  "fgo2022",
  "cp2015",
  "fgkk2020",
  "theta_check_two_tiers",
  "fgo2022_two_tiers",
  "cp2015_two_tiers",
];

/** One elasticity for every sector, in no package: between what the war gave and the sets in common use. */
const FOR_COMPARISON = { name: "2.0, for comparison", theta: 2, after: "fgkk2020_one_tier" };

/**
 * The shipped world of 2017, the year before the tariffs, under eleven readings of the elasticity of trade.
 *
 * @returns model by name of the elasticity set, the centre first.
 */
export function worldsOf2017(): ReadonlyMap<string, EquilibriumModel> {
  const economy = worldOf2017();
  return new Map(
    SETS.flatMap((set): [string, EquilibriumModel][] => {
      const model = economyModel(economy, set);
      if (set !== FOR_COMPARISON.after) return [[set, model]];
      const uniform = { ...model, theta: model.theta.map(() => FOR_COMPARISON.theta) };
      return [
        [set, model],
        [FOR_COMPARISON.name, uniform],
      ];
    }),
  );
}

/** The shipped world of 2017. */
export function worldOf2017(): Economy {
  const root = resolve(import.meta.dirname, "../data/world-2017");
  const files = new Map(PACKAGE_FILES.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const { economy, problems } = parseEconomy(files, null);
  if (economy === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return economy;
}
