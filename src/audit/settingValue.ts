import type { Setting } from "./environment.ts";
import type { Found, Holder } from "./lookUp.ts";

/**
 * A number of the equilibrium under another setting, from solves that the run has made: the solves of the range, the
 * horizons, or another package at the centre.
 *
 * @returns null where the run has no such solve.
 */
export function settingValue(scenario: Holder, found: Found, setting: Setting): number | null {
  const { holders, name } = found;
  if (holders.length === 0) return null;
  if (isIn(holders, scenario["leverage"])) return leverageValue(holders, name, setting);
  const equilibrium = recordOf(scenario["equilibrium"]);
  if (equilibrium === null) return null;
  const measures = scenario["measures"];
  if (Array.isArray(measures) && measures.length === 0) return unchanged(found);
  if (isCentre(equilibrium, setting)) return typeof found.value === "number" ? found.value : null;
  const holder = holders.at(-1)!;
  const countries = recordOf(equilibrium["countries"]);
  const country = Object.entries(countries ?? {}).find(([, each]) => each === holder)?.[0];
  if (country !== undefined) return countryValue(equilibrium, holder, country, name, setting);
  return name === "changePercent" ? pairValue(equilibrium, holder, setting) : null;
}

/** Without measures every solve is the base itself: nothing moves. */
function unchanged({ value, name }: Found): number | null {
  return typeof value === "number" && name.endsWith("Percent") ? value : null;
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
  const horizons = rowsOf(equilibrium["horizons"]);
  if (setting.horizon !== undefined) return horizons.find((each) => each["horizon"] === setting.horizon) ?? null;
  const label = (key: "base" | "elasticities" | "closure"): unknown => setting[key] ?? equilibrium[key];
  const solve = rowsOf(equilibrium["solves"]).find(
    (each) =>
      !Object.hasOwn(each, "failure") &&
      each["base"] === label("base") &&
      each["elasticities"] === label("elasticities") &&
      each["closure"] === label("closure"),
  );
  const isOnHead = label("base") === equilibrium["base"] && label("closure") === equilibrium["closure"];
  return solve ?? (isOnHead ? horizons.find((each) => each["elasticities"] === label("elasticities")) : null) ?? null;
}

function countryValue(
  equilibrium: Holder,
  holder: Holder,
  country: string,
  name: string,
  setting: Setting,
): number | null {
  if (name !== "welfarePercent") return null;
  const value = recordOf(solveOf(equilibrium, setting)?.["welfarePercent"])?.[country];
  if (typeof value === "number") return value;
  const { base, ...rest } = setting;
  const other = Object.keys(rest).length > 0 ? null : recordOf(recordOf(holder["otherBase"])?.[base ?? ""])?.[name];
  return typeof other === "number" ? other : null;
}

function pairValue(equilibrium: Holder, holder: Holder, setting: Setting): number | null {
  if (holder["scope"] !== "all") return null;
  const solve = solveOf(equilibrium, setting);
  const row = rowsOf(solve?.["bilateral"]).find(
    (each) => each["exporter"] === holder["exporter"] && each["importer"] === holder["importer"],
  );
  const value = row?.["changePercent"];
  return typeof value === "number" ? value : null;
}

function leverageValue(holders: readonly Holder[], name: string, setting: Setting): number | null {
  const { base } = setting;
  if (base === undefined || Object.keys(setting).length > 1) return null;
  const others = recordOf(holders.at(-1)?.["otherBase"]);
  const value = recordOf(others?.[base])?.[name];
  return typeof value === "number" ? value : null;
}
