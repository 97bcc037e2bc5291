import { defineProblem, type Problem } from "../../../base/problems/index.ts";

const LESS_THAN_A_BAN = "Use a trade cost instead of a ban: it leaves a small share.";
const LESS_THAN_A_BAN_RUSSIAN = "Вместо запрета задайте торговые издержки: они оставляют малую долю торговли.";

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

export const noSupplier = defineProblem(
  "E503",
  {
    name: "no supplier left",
    meaning:
      "Bans leave an importer without any supplier of a sector that it cannot do without (spending shares are fixed).",
    wayOut: "Leave at least one supplier open, or use a trade cost instead of a ban.",
  },
  ({ country, sector, isBought, stopped, failing, failingIn }: LostSupply) => {
    const [first, ...others] = stopped;
    const needed = others.length === 0 ? first : `${first} and ${others.length} more`;
    const use = isBought ? "which spends on it" : `whose producers of ${needed} need it`;
    const purchases = failing === 1 ? "1 purchase" : `${failing} purchases`;
    const places = failingIn === 1 ? "1 country" : `${failingIn} countries`;
    const rest =
      failing === 0
        ? ""
        : ` ${purchases} in ${places} that ${failing === 1 ? "depends" : "depend"} on it cannot be served either.`;
    return {
      place: { path: `${country}, sector ${sector}` },
      message: `After the bans nobody can sell ${sector} to ${country}, ${use}.${rest}`,
      found: "no open supplier that can produce",
      expected: "at least one supplier, the country itself or another",
      hints: ["Leave one supplier open.", LESS_THAN_A_BAN],
    };
  },
);

export const tradeTooClosed = defineProblem("E504", {
  name: "no equilibrium: trade too closed",
  meaning:
    "The trade that bans leave open cannot carry the trade deficits that are held, or nobody is left to buy what a country makes.",
  wayOut: "Use `deficits: none`, or leave open the trade that serves the deficit or buys the goods.",
});

const WHYS: Readonly<Record<string, string>> = {
  "the trade that the bans leave open cannot carry its deficit or surplus":
    "торговля, которая остаётся открытой после запретов, не может обеспечить дефицит или профицит страны",
};

/** The open trade cannot carry the deficits. @unit none @source E504 */
export function deficitNotServable(country: string, why: string, deficit: number): Problem {
  return tradeTooClosed({
    place: { path: country },
    message: `${country}: ${why}. There is no equilibrium.`,
    found: `trade deficit ${deficit.toPrecision(6)} in the money of the model`,
    expected: "a deficit that the open trade can serve",
    hints:
      deficit === 0
        ? ["Leave open some trade of the country in both directions.", LESS_THAN_A_BAN]
        : ["Use `deficits: none`.", "Leave open the trade that serves the deficit."],
    russian: {
      message: `${country}: ${WHYS[why] ?? why}. Равновесия нет.`,
      expected: "дефицит, который может обеспечить открытая торговля",
      hints:
        deficit === 0
          ? ["Оставьте открытой часть торговли страны в обе стороны.", LESS_THAN_A_BAN_RUSSIAN]
          : ["Задайте `deficits: none`.", "Оставьте открытой торговлю, которая обеспечивает дефицит."],
    },
  });
}

/** Nobody is left to buy what a country makes. @unit none @source E504 */
export function noBuyer(country: string): Problem {
  return tradeTooClosed({
    place: { path: country },
    message: `${country}: nobody is left to buy what it makes. There is no equilibrium.`,
    found: "no open buyer of anything it makes",
    expected: "at least one buyer, the country itself or another",
    hints: ["Leave one buyer open.", LESS_THAN_A_BAN],
    russian: {
      message: `${country}: некому покупать то, что она производит. Равновесия нет.`,
      expected: "хотя бы один покупатель: сама страна или другая",
      hints: ["Оставьте хотя бы одного покупателя.", LESS_THAN_A_BAN_RUSSIAN],
    },
  });
}

/** What a buyer loses whole, home goods or all imports, where an elasticity holds the two together. */
export interface LostTier {
  readonly country: string;
  readonly sector: string;
  readonly tier: "home goods" | "imports";
  /** θ_H */
  readonly elasticity: number;
  /** By what the price index is multiplied while costs stand still; infinite at θ_H = 0. */
  readonly rise: number;
  /** Other cells of the kind. */
  readonly more: number;
}

export const tierLost = defineProblem(
  "E543",
  {
    name: "all imports, or all home goods, closed at a small elasticity",
    meaning:
      "With an elasticity of imports against home goods near zero neither can replace the other. What the loss of all sellers of one of the two does to a price is then a number without meaning.",
    wayOut:
      "Leave one seller open, use a trade cost instead of a ban, or take elasticities with one tier, or with a larger one for imports against home goods.",
  },
  ({ country, sector, tier, elasticity, rise, more }: LostTier) => {
    const times = Number.isFinite(rise) ? `${Number(rise.toPrecision(2))} times as high` : "without limit";
    const others = more === 0 ? "" : ` ${more} more ${more === 1 ? "purchase is" : "purchases are"} like it.`;
    return {
      place: { path: `${country}, sector ${sector}` },
      message: `${tier === "imports" ? "All imports" : "Home goods"} of ${sector} in ${country} are closed. At ${elasticity}, the elasticity of imports against home goods, prices there would be ${times}.${others}`,
      found: `θ_H = ${elasticity}`,
      expected: "an open seller of each, or an elasticity at which one can replace the other",
      hints: [
        "Leave one seller open.",
        LESS_THAN_A_BAN,
        "Take a set of elasticities with one tier, or with a larger elasticity of imports against home goods.",
      ],
    };
  },
);
