import { problem, type Problem } from "../../base/problems/index.ts";
import type { Parameter } from "../../base/sets/index.ts";
import { cellLabels } from "./cellLabels.ts";
import type { Residuals } from "./results.ts";

const LESS_THAN_A_BAN = "Use a trade cost instead of a ban: it leaves a small share.";

/** A ratio that is zero, negative or not a number, with the labels of its cell. @unit none @source E410 */
export function notPositive(what: string, values: Parameter): Problem[] {
  const position = values.values.findIndex((value) => !(value > 0 && value < Infinity));
  if (position < 0) return [];
  const value = values.values[position] ?? NaN;
  const place = cellLabels(values, position);
  return [
    problem(
      "E410",
      { path: place },
      {
        message: `The ${what} of ${place} is ${value}.`,
        found: String(value),
        expected: "a ratio above 0; 1 = no change",
      },
    ),
  ];
}

/** Deficits fixed in value added of a country that the economy does not have. @unit none @source E412 */
export function unknownUnit(closure: string): Problem {
  const unit = closure.slice(closure.indexOf(":") + 1);
  return problem(
    "E412",
    { path: "closure" },
    {
      message: `Deficits are to be fixed in value added of "${unit}", and the economy has no such country.`,
      found: closure,
      expected: "`none`, `own`, `fixed:world` or `fixed:` and a country of the economy",
    },
  );
}

/** A closure that is none. @unit none @source E412 */
export function unknownClosure(closure: unknown): Problem {
  return problem(
    "E412",
    { path: "closure" },
    {
      message: `There is no closure "${String(closure)}".`,
      found: String(closure),
      expected: "`none`, `own`, `fixed:world` or `fixed:` and a country of the economy",
    },
  );
}

/** A value of the base beside what the rest of the base says of it. */
export interface IdentityGap {
  readonly identity: "expenditure" | "value added" | "trade deficit";
  /** Labels of the cell. */
  readonly place: string;
  readonly stated: number;
  readonly implied: number;
  /** The difference over value added of the country. */
  readonly share: number;
}

/** What the rest of the base says of the value that an identity is about. */
const SAID_BY: Readonly<Record<IdentityGap["identity"], string>> = {
  expenditure: "its producers and its income buy",
  "value added": "the sales of its sectors pay",
  "trade deficit": "its purchases less its sales are",
};

/** The base contradicts itself in one of its identities. @unit none @source E406 */
export function contradictoryBase(worst: IdentityGap, more: number, tolerance: number): Problem {
  const { identity, place, stated, implied, share } = worst;
  const [there, meant] = distinct(stated, implied);
  const gap = Number((100 * share).toPrecision(2));
  const others =
    more === 0 ? "" : ` ${more} more ${more === 1 ? "value of this kind does" : "values of this kind do"} not add up.`;
  return problem(
    "E406",
    { path: `${identity}, ${place}` },
    {
      message: `The base year contradicts itself: the ${identity} of ${place} is ${there}, but ${SAID_BY[identity]} ${meant}. The gap is ${gap} % of the country's value added.${others}`,
      found: there,
      expected: `${meant}, within ${tolerance} of value added`,
      hints: [
        "Correct the table that is wrong.",
        "balancedModel(model) makes a base that adds up, and says how far it moved.",
        "tertius import tables FOLDER --rebase does the same for tables.",
      ],
    },
  );
}

/** Two numbers in as few digits, six at least, as tell them apart. */
function distinct(one: number, other: number): readonly [string, string] {
  const size = Math.max(Math.abs(one), Math.abs(other));
  const digits = Math.min(Math.max(Math.ceil(-Math.log10(Math.abs(one - other) / size)) + 2, 6), 17);
  return [String(Number(one.toPrecision(digits))), String(Number(other.toPrecision(digits)))];
}

/** What searches know that have been given up. */
export interface GivenUp {
  readonly residuals: Residuals;
  readonly evaluations: number;
  /** Evaluations without progress. */
  readonly idle: number;
  /** Parts of the shock and of the deficits that could be solved. */
  readonly reached: { readonly shock: number; readonly deficits: number };
}

/** The solver stopped short: names the worst country, equation and sector, and how far the walks came. @unit none @source E501 */
export function notConverged({ residuals, evaluations, idle, reached }: GivenUp, tolerance: number): Problem {
  const { equation, country, sector } = residuals.worst;
  const where = sector === null ? country : `${country}, sector ${sector}`;
  return problem(
    "E501",
    { path: `${equation}, ${where}` },
    {
      message: `After ${evaluations} evaluations, ${idle} of them without progress, the largest residual is ${residuals.max.toExponential(1)} (tolerance ${tolerance.toExponential(0)}), in ${where}, equation ${equation}. ${percent(reached.shock)} of the shock could be solved, and ${percent(reached.deficits)} of the deficits under all of it.`,
      found: residuals.max.toExponential(3),
      expected: `at most ${tolerance.toExponential(0)}`,
      hints: [
        "Split the shock into smaller steps.",
        "Look at the country and sector that the message names: its domestic share may be close to zero.",
      ],
    },
  );
}

function percent(part: number): string {
  return `${Math.floor(100 * part)} %`;
}

/** A good without a seller, and what follows from that. */
export interface LostSupply {
  readonly country: string;
  readonly sector: string;
  readonly isBought: boolean;
  /** Sectors of the country that stop for want of it. */
  readonly stopped: readonly string[];
  /** Purchases that fail because of it, and in how many countries. */
  readonly failing: number;
  readonly failingIn: number;
}

/** Nobody is left to sell what a country must buy. @unit none @source E503 */
export function noSupplier({ country, sector, isBought, stopped, failing, failingIn }: LostSupply): Problem {
  const [first, ...others] = stopped;
  const needed = others.length === 0 ? first : `${first} and ${others.length} more`;
  const use = isBought ? "which spends on it" : `whose producers of ${needed} need it`;
  const purchases = failing === 1 ? "1 purchase" : `${failing} purchases`;
  const places = failingIn === 1 ? "1 country" : `${failingIn} countries`;
  const rest =
    failing === 0
      ? ""
      : ` ${purchases} in ${places} that ${failing === 1 ? "depends" : "depend"} on it cannot be served either.`;
  return problem(
    "E503",
    { path: `${country}, sector ${sector}` },
    {
      message: `After the bans nobody can sell ${sector} to ${country}, ${use}.${rest}`,
      found: "no open supplier that can produce",
      expected: "at least one supplier, the country itself or another",
      hints: ["Leave one supplier open.", LESS_THAN_A_BAN],
    },
  );
}

/** The open trade cannot carry the deficits. @unit none @source E504 */
export function deficitNotServable(country: string, why: string, deficit: number): Problem {
  return problem(
    "E504",
    { path: country },
    {
      message: `${country}: ${why}. There is no equilibrium.`,
      found: `trade deficit ${deficit.toPrecision(6)} in the money of the model`,
      expected: "a deficit that the open trade can serve",
      hints:
        deficit === 0
          ? ["Leave open some trade of the country in both directions.", LESS_THAN_A_BAN]
          : ["Use `deficits: none`.", "Leave open the trade that serves the deficit."],
    },
  );
}

/** Nobody is left to buy what a country makes. @unit none @source E504 */
export function noBuyer(country: string): Problem {
  return problem(
    "E504",
    { path: country },
    {
      message: `${country}: nobody is left to buy what it makes. There is no equilibrium.`,
      found: "no open buyer of anything it makes",
      expected: "at least one buyer, the country itself or another",
      hints: ["Leave one buyer open.", LESS_THAN_A_BAN],
    },
  );
}

/** Income of a country would be zero or negative. @unit none @source E505 */
export function incomeNotPositive(country: string): Problem {
  return problem(
    "E505",
    { path: country },
    {
      message: `After the shock ${country} would have no income left: its trade surplus exceeds what it earns.`,
      found: "income ≤ 0",
      expected: "positive income",
      hints: ["Use `deficits: none` or `deficits: own`."],
    },
  );
}

/** Income of a country runs out as it pays for subsidies; null where it is not known at what part of the shock. @unit none @source E505 */
export function subsidiesNotPayable(country: string, part: number | null): Problem {
  return problem(
    "E505",
    { path: country },
    {
      message: `After the shock ${country} would have no income left: what its treasury pays for trade, by tariffs or export taxes below zero, exceeds what it earns.`,
      found:
        part === null ? "income ≤ 0" : `income ≤ 0 from about ${Math.max(1, Math.floor(100 * part))} % of the shock on`,
      expected: "positive income",
      hints: ["Pay a smaller subsidy, or on fewer goods.", "A tariff that is lifted is 0, not -100."],
    },
  );
}

/** The caller stopped the search. @unit none @source E506 */
export function interrupted(): Problem {
  return problem("E506", {}, { message: "The search for an equilibrium was interrupted.", hints: ["Run it again."] });
}
