import { defineProblem, type Problem } from "../../../base/problems/index.ts";

const LESS_THAN_A_BAN = "Use a trade cost instead of a ban: it leaves a small share.";

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
  });
}
