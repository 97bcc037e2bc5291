import type { Results } from "../results/index.ts";
import type { Setting, SettingMiss } from "./environment.ts";
import type { Found, Holder } from "./lookUp.ts";

/** Where a number is looked for: the scenario it was read in, and every other. */
export interface SettingGround {
  readonly root: Holder;
  readonly results: Results;
}

const UNKNOWN: SettingMiss = { kind: "not-per-solve" };

/**
 * A number of the equilibrium under another setting, from solves that the run has made: the solves of the range, the
 * elasticity sets, or another package at the centre.
 *
 * @returns why it is not known, where the run has no such solve, keeps no such number of it, or its package does not
 *   answer for a country.
 */
export function settingValue({ root, results }: SettingGround, found: Found, setting: Setting): number | SettingMiss {
  const { holders, name } = found;
  if (holders.length === 0) return UNKNOWN;
  if (isIn(holders, root["leverage"])) return leverageValue(holders, name, setting) ?? UNKNOWN;
  const equilibrium = recordOf(root["equilibrium"]);
  if (equilibrium === null) return UNKNOWN;
  if (isCentre(equilibrium, setting)) return typeof found.value === "number" ? found.value : UNKNOWN;
  const measures = root["measures"];
  if (Array.isArray(measures) && measures.length === 0) return unchanged(found, setting, results);
  const holder = holders.at(-1)!;
  const countries = recordOf(equilibrium["countries"]);
  const country = Object.entries(countries ?? {}).find(([, each]) => each === holder)?.[0];
  if (country !== undefined) return countryValue(equilibrium, holder, country, name, setting);
  return pairValue(equilibrium, holder, name, setting);
}

/** Without measures every solve is the base itself: nothing moves, and trade is what other scenarios start from. */
function unchanged({ value, name, holders }: Found, setting: Setting, { scenarios }: Results): number | SettingMiss {
  if (typeof value === "number" && name.endsWith("Percent")) return value;
  if (name !== "before" && name !== "after") return UNKNOWN;
  let miss = UNKNOWN;
  for (const { equilibrium } of Object.values(scenarios)) {
    const own = equilibrium === undefined ? null : recordOf(equilibrium);
    const before = own === null ? UNKNOWN : pairValue(own, holders.at(-1)!, "before", setting);
    if (typeof before === "number") return before;
    if (before.kind === "country-absent") miss = before;
  }
  return miss;
}

function recordOf(value: unknown): Holder | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Holder) : null;
}

function rowsOf(value: unknown): readonly Holder[] {
  return Array.isArray(value) ? value.map(recordOf).filter((each) => each !== null) : [];
}

function isIn(holders: readonly Holder[], list: unknown): boolean {
  return Array.isArray(list) && holders.some((holder) => list.includes(holder));
}

function isCentre(equilibrium: Holder, setting: Setting): boolean {
  return Object.entries(setting).every(([key, value]) => equilibrium[key] === value);
}

/** The solve with the labels of a setting, the centre's where it says nothing; null where none has been made. */
function solveOf(equilibrium: Holder, setting: Setting): Holder | null {
  const sets = rowsOf(equilibrium["sets"]);
  const label = (key: "base" | "elasticities" | "closure"): unknown => setting[key] ?? equilibrium[key];
  const solve = rowsOf(equilibrium["solves"]).find(
    (each) =>
      !Object.hasOwn(each, "failure") &&
      each["base"] === label("base") &&
      each["elasticities"] === label("elasticities") &&
      each["closure"] === label("closure"),
  );
  const isOnHead = label("base") === equilibrium["base"] && label("closure") === equilibrium["closure"];
  return solve ?? (isOnHead ? sets.find((each) => each["elasticities"] === label("elasticities")) : null) ?? null;
}

/** Real income of a solve that holds deficits is read without what their unit does by itself. */
const BARE = "withoutRevaluationPercent";

function countryValue(
  equilibrium: Holder,
  holder: Holder,
  country: string,
  name: string,
  setting: Setting,
): number | SettingMiss {
  const solve = solveOf(equilibrium, setting);
  const isKept = name === "welfarePercent" || name === "realWagePercent";
  const kept = name === "welfarePercent" ? (solve?.[BARE] ?? solve?.[name]) : solve?.[name];
  const value = isKept ? recordOf(kept)?.[country] : undefined;
  if (typeof value === "number") return value;
  const { base, ...rest } = setting;
  const other = Object.keys(rest).length > 0 ? null : recordOf(recordOf(holder["otherBase"])?.[base ?? ""])?.[name];
  return typeof other === "number" ? other : missOf(equilibrium, solve, [country]);
}

/** Trade of a pair in a sector, of which each solve keeps what third countries trade with the parties. */
function sectorValue(equilibrium: Holder, holder: Holder, name: string, setting: Setting): number | SettingMiss {
  const { exporter, importer, sector } = holder;
  const solve = solveOf(equilibrium, setting);
  const pair = rowsOf(solve?.["sectorTrade"]).filter(
    (each) => each["exporter"] === exporter && each["importer"] === importer,
  );
  const value = pair.find((each) => each["sector"] === sector)?.[name];
  if (typeof value === "number") return value;
  const isOther = pair.length > 0 && !pair.some((each) => each["sector"] === sector);
  if (isOther) return { kind: "sector-absent", sectors: [String(sector)] };
  return missOf(equilibrium, solve, [String(exporter), String(importer)]);
}

function pairValue(equilibrium: Holder, holder: Holder, name: string, setting: Setting): number | SettingMiss {
  const { exporter, importer, scope, sector } = holder;
  if (typeof sector === "string") return sectorValue(equilibrium, holder, name, setting);
  if (scope === undefined || (name !== "changePercent" && name !== "before" && name !== "after")) return UNKNOWN;
  const solve = solveOf(equilibrium, setting);
  const row = rowsOf(solve?.["bilateral"]).find(
    (each) => each["exporter"] === exporter && each["importer"] === importer && (each["scope"] ?? "all") === scope,
  );
  const value = row?.[name];
  return typeof value === "number" ? value : missOf(equilibrium, solve, [String(exporter), String(importer)]);
}

/** The countries that another package, of a solve on it, does not answer for; else the number is not kept with the solve. */
function missOf({ base }: Holder, solve: Holder | null, asked: readonly string[]): SettingMiss {
  const isOther = solve !== null && Object.hasOwn(solve, "base") && solve["base"] !== base;
  const answered = isOther ? recordOf(solve["welfarePercent"]) : null;
  const countries = answered === null ? [] : asked.filter((code) => !Object.hasOwn(answered, code));
  return countries.length === 0 ? UNKNOWN : { kind: "country-absent", countries };
}

function leverageValue(holders: readonly Holder[], name: string, setting: Setting): number | null {
  const { base } = setting;
  if (base === undefined || Object.keys(setting).length > 1) return null;
  const others = recordOf(holders.at(-1)?.["otherBase"]);
  const value = recordOf(others?.[base])?.[name];
  return typeof value === "number" ? value : null;
}
