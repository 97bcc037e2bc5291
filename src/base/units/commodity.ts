/** A factor between two units of a commodity, and what it depends on; empty when it is a matter of scale alone. */
export interface CommodityFactor {
  readonly factor: number;
  readonly condition: string;
}

type Family = "gas" | "gas20" | "lng" | "energy" | "mass" | "oil";

interface CommodityUnit {
  readonly family: Family;
  /** In bcm, t LNG, MMBtu, t or barrels. */
  readonly size: number;
}

const UNITS: ReadonlyMap<string, CommodityUnit> = new Map([
  ["bcm", { family: "gas", size: 1 }],
  ["million m3", { family: "gas", size: 1e-3 }],
  ["m3", { family: "gas", size: 1e-9 }],
  ["bcm (20 °C)", { family: "gas20", size: 1 }],
  ["t LNG", { family: "lng", size: 1 }],
  ["Mt LNG", { family: "lng", size: 1e6 }],
  ["MMBtu", { family: "energy", size: 1 }],
  ["TBtu", { family: "energy", size: 1e6 }],
  ["GJ", { family: "energy", size: 1 / 1.05505585262 }],
  ["PJ", { family: "energy", size: 1e6 / 1.05505585262 }],
  ["MWh", { family: "energy", size: 3.6 / 1.05505585262 }],
  ["TWh", { family: "energy", size: 3.6e6 / 1.05505585262 }],
  ["kg", { family: "mass", size: 1e-3 }],
  ["t", { family: "mass", size: 1 }],
  ["kt", { family: "mass", size: 1e3 }],
  ["Mt", { family: "mass", size: 1e6 }],
  ["bbl", { family: "oil", size: 1 }],
  ["Mbbl", { family: "oil", size: 1e6 }],
]);

/** Units of quantities that are understood, without time. */
export const COMMODITY_UNITS: readonly string[] = [...UNITS.keys()];

/** MJ of 1 MMBtu (International Table). @source ISO 31-4, annex; NIST SP 811, appendix B. */
const MEGAJOULES = 1055.05585262;
/** MMBtu in 1 bcm of 40 MJ/m³ at 15 °C. @source Energy Institute, Statistical Review of World Energy 2023, definitions. */
const BCM = 40e9 / MEGAJOULES;
/** MMBtu in 1 bcm of 37.3 MJ/m³ at 20 °C, as Russian operators report. */
const BCM_20 = 37.3e9 / MEGAJOULES;
/** bcm in 1 Mt LNG. @source Energy Institute, Statistical Review of World Energy 2023, conversion factors. */
const BCM_OF_MT_LNG = 1.36;
/** Barrels in 1 t of crude oil of average density. @source BP, Statistical Review, conversion factors. */
const BARRELS = 7.33;

/** MMBtu in the base unit of each family that burns, with what this depends on. */
const HEAT: Readonly<Partial<Record<Family, readonly [heat: number, condition: string]>>> = {
  gas: [BCM, "gas of 40 MJ/m³ gross at 15 °C"],
  gas20: [BCM_20, "gas of 37.3 MJ/m³ at 20 °C"],
  lng: [(BCM * BCM_OF_MT_LNG) / 1e6, "1 Mt LNG = 1.36 bcm"],
  energy: [1, ""],
};

/**
 * How much of one unit another is: 1 `from` = factor · `to`. `/year` behind either is left out of account.
 *
 * @returns null when a unit is unknown or the two measure different things.
 *
 * @example
 *   commodityFactor("Mt LNG/year", "bcm/year")?.factor   // 1.36
 *   commodityFactor("kt", "Mt")?.condition   // ""
 *   commodityFactor("Mt", "bcm")   // null
 */
export function commodityFactor(from: string, to: string): CommodityFactor | null {
  const [one, other] = [UNITS.get(withoutTime(from)), UNITS.get(withoutTime(to))];
  if (one === undefined || other === undefined) return null;
  if (one.family === other.family) return { factor: scale(one.size, other.size), condition: "" };
  const [heat, target] = [HEAT[one.family], HEAT[other.family]];
  if (heat !== undefined && target !== undefined) {
    const condition = [heat[1], target[1]].filter((each) => each !== "").join(", ");
    const factor = (heat[0] / target[0]) * scale(one.size, other.size);
    return { factor: Number(factor.toPrecision(12)), condition };
  }
  const barrels = one.family === "oil" && other.family === "mass" ? 1 / BARRELS : BARRELS;
  const isOil = [one.family, other.family].every((family) => family === "oil" || family === "mass");
  return isOil ? { factor: barrels * scale(one.size, other.size), condition: "1 t of crude oil = 7.33 barrels" } : null;
}

function scale(one: number, other: number): number {
  return Number((one / other).toPrecision(12));
}

/** What a quantity may be per, of which no account is taken. */
const TIMES: ReadonlySet<string> = new Set(["year", "yr"]);

/**
 * A unit without `/year` or `/yr`.
 *
 * @example
 *   withoutTime("bcm/year")   // "bcm"
 */
export function withoutTime(unit: string): string {
  const plain = unit.trim();
  const slash = plain.lastIndexOf("/");
  return slash >= 0 && TIMES.has(plain.slice(slash + 1).trim()) ? plain.slice(0, slash).trimEnd() : plain;
}

/**
 * Currency and unit of a price.
 *
 * @returns null when it is none.
 *
 * @example
 *   priceParts("USD/MMBtu")   // { currency: "USD", per: "MMBtu" }
 */
export function priceParts(unit: string): { readonly currency: string; readonly per: string } | null {
  const slash = unit.indexOf("/");
  const [currency, per] = [unit.slice(0, Math.max(slash, 0)).trim(), unit.slice(slash + 1).trim()];
  return /^[A-Z]{3}$/u.test(currency) && per !== "" && !per.includes("\n") ? { currency, per } : null;
}
