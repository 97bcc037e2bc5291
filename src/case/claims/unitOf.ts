import { LENGTHS } from "../../base/problems/index.ts";
import { commodityFactor, withoutTime } from "../../base/units/index.ts";

/** A unit as what it measures, and how much of that. */
export interface Unit {
  /** Powers of base units, those that are 0 left out; none = a pure number. */
  readonly powers: Readonly<Record<string, number>>;
  /** 1 of this unit in base units. */
  readonly size: number;
}

/** A pure number. */
export const PURE: Unit = { powers: {}, size: 1 };
/** How many there are, and a place in an order. */
export const COUNT: Unit = { powers: { count: 1 }, size: 1 };

const PURE_WORDS: ReadonlySet<string> = new Set([
  "",
  "1",
  "fraction",
  "share",
  "ratio",
  "score",
  "index",
  "sign",
  "0/1",
]);
const PERCENT_WORDS: ReadonlySet<string> = new Set(["%", "percent", "percentage points", "pp"]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);
const SCALE_WORDS: ReadonlyMap<number, string> = new Map(
  [...SCALES].filter(([word]) => word !== "bn").map(([word, size]) => [size, word]),
);
/** One unit of each family of commodities, to which the others of the family are brought. */
const FAMILIES = ["bcm", "bcm (20 °C)", "t LNG", "MMBtu", "t", "bbl"] as const;

/**
 * What a unit measures. Time is left out of account: a flow of a year is a quantity. `percent` and `percent of …` are
 * hundredths of a pure number. What is not known, or longer than a unit may be, is a unit of its own, equal to nothing but
 * itself.
 *
 * @example
 *   unitOf("Mt").size   // 1000000
 *   unitOf("percent").size   // 0.01
 *   Object.keys(unitOf("USD/MMBtu").powers)   // ["MMBtu", "USD"]
 */
export function unitOf(text: string): Unit {
  if (text.length > LENGTHS.unit) return { powers: { [text]: 1 }, size: 1 };
  const plain = withoutTime(text.trim().replaceAll("$", "USD"));
  if (PURE_WORDS.has(plain.toLowerCase())) return PURE;
  if (PERCENT_WORDS.has(plain.toLowerCase()) || plain.startsWith("percent of ")) return { powers: {}, size: 0.01 };
  if (plain === "rank") return COUNT;
  if (plain.startsWith("scale ")) return { powers: { scale: 1 }, size: 1 };
  const slash = plain.indexOf("/");
  if (slash > 0) return dividedUnit(unitOf(plain.slice(0, slash)), unitOf(plain.slice(slash + 1)));
  return commodityUnit(plain) ?? scaledUnit(plain);
}

function commodityUnit(text: string): Unit | null {
  for (const base of FAMILIES) {
    const factor = commodityFactor(text, base);
    if (factor?.condition === "") return { powers: { [base]: 1 }, size: factor.factor };
  }
  return null;
}

/** `billion USD`, `USD bn`, `thousand t`: scale words times what is left. */
function scaledUnit(text: string): Unit {
  const words = text.split(/\s+/u);
  const rest = words.filter((word) => !SCALES.has(word.toLowerCase()));
  const scale = words.reduce((size, word) => size * (SCALES.get(word.toLowerCase()) ?? 1), 1);
  const name = rest.join(" ");
  if (rest.length === words.length) return { powers: { [name]: 1 }, size: 1 };
  const { powers, size } = name === "" ? COUNT : unitOf(name);
  return { powers, size: size * scale };
}

/** Unit of a product. */
export function productUnit(one: Unit, other: Unit): Unit {
  return combined(one, other, 1);
}

/**
 * Unit of a ratio; of the same units a pure number.
 *
 * @example
 *   dividedUnit(unitOf("Mt"), unitOf("kt")).size   // 1000
 */
export function dividedUnit(one: Unit, other: Unit): Unit {
  return combined(one, other, -1);
}

function combined(one: Unit, other: Unit, sign: 1 | -1): Unit {
  const bases = [...new Set([...Object.keys(one.powers), ...Object.keys(other.powers)])].toSorted();
  const powers = bases.map((base) => [base, (one.powers[base] ?? 0) + sign * (other.powers[base] ?? 0)] as const);
  const kept = powers.filter(([, power]) => power !== 0);
  return { powers: Object.fromEntries(kept), size: sign === 1 ? one.size * other.size : one.size / other.size };
}

/**
 * Whether two units measure the same thing, so that one can be brought to the other.
 *
 * @example
 *   measureTheSame(unitOf("kt"), unitOf("Mt"))   // true
 *   measureTheSame(unitOf("bcm"), unitOf("Mt"))   // false
 */
export function measureTheSame(one: Unit, other: Unit): boolean {
  return sameText(one) === sameText(other);
}

function sameText({ powers }: Unit): string {
  return Object.entries(powers)
    .map(([base, power]) => `${base}^${power}`)
    .toSorted()
    .join(" ");
}

/**
 * A unit in words, for messages.
 *
 * @example
 *   unitText(unitOf("USD/t"))   // "USD/t"
 *   unitText(unitOf("percent"))   // "percent"
 *   unitText(unitOf("USD bn"))   // "billion USD"
 */
export function unitText({ powers, size }: Unit): string {
  const part = ([base, power]: readonly [string, number]): string =>
    Math.abs(power) === 1 ? base : `${base}^${Math.abs(power)}`;
  const above = Object.entries(powers)
    .filter(([, power]) => power > 0)
    .map(part);
  const below = Object.entries(powers)
    .filter(([, power]) => power < 0)
    .map(part);
  if (above.length + below.length === 0) return size === 1 ? "a pure number" : size === 0.01 ? "percent" : `${size}`;
  const text = [above.join("·") || "1", ...below].join("/");
  return size === 1 ? text : `${SCALE_WORDS.get(size) ?? size} ${text}`;
}
