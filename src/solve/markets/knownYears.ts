import {
  type BasePairs,
  type calibratedInstance,
  type InstanceParts,
  type MarketInstance,
  noParts,
} from "../../models/markets/index.ts";
import type { Market, MarketEnds, MarketEquilibrium, MarketLayouts } from "../../engines/markets/index.ts";
import type { Problem } from "../../base/problems/index.ts";

/** A market of one year, calibrated and in equilibrium. */
export interface SolvedYear extends Pick<MarketInstance, "derived" | "suspended" | "serving"> {
  readonly market: Market;
  readonly solution: MarketEquilibrium;
  readonly problems: readonly Problem[];
}

/** A base year that was built and calibrated before. */
export interface KnownBase {
  readonly ground: Pick<MarketInstance, "base" | "links" | "nodeLinks" | "basePrices">;
  readonly calibration: ReturnType<typeof calibratedInstance>["calibration"];
}

/** What was found of one market of one case: scenarios share base years and states, such as the year without any of them. */
export interface KnownYears {
  /** By what a base year depends on. */
  readonly bases: Map<string, KnownBase>;
  /** By everything that a state depends on. */
  readonly solved: Map<string, SolvedYear>;
  /** Parts of instances, by what they depend on beside the values of figures: those of base years, and those of years. */
  readonly baseParts: Map<string, Pick<InstanceParts, "base" | "links">>;
  readonly yearParts: Map<string, Pick<InstanceParts, "year" | "conditions">>;
  /** Calibrated pairs of base years. */
  readonly pairs: BasePairs[];
  /** How the conditions of those that were solved are laid out. */
  readonly layouts: MarketLayouts;
  /** The last answers, near which the next are looked for; absent = each is looked for by itself. */
  readonly ends?: MarketEnds;
}

/** Nothing yet; filled by whoever solves. */
export function nothingKnown(): KnownYears {
  return { bases: new Map(), solved: new Map(), baseParts: new Map(), yearParts: new Map(), pairs: [], layouts: [] };
}

/**
 * What others may start from and add to: parts and layouts that were found, where the last answers lie, and no answer itself. What
 * is found from it leaves no trace in it but layouts, which follow from shapes alone.
 */
export function yearsFrom({ baseParts, yearParts, pairs, layouts, ends }: KnownYears): KnownYears {
  return {
    ...nothingKnown(),
    baseParts: new Map([...baseParts].map(([key, { base, links }]) => [key, { base: own(base), links: own(links) }])),
    yearParts: new Map(
      [...yearParts].map(([key, { year, conditions }]) => [key, { year: own(year), conditions: [...conditions] }]),
    ),
    pairs: pairs.map((each) => ({ ...each, moved: new Map(each.moved) })),
    layouts,
    ...(ends === undefined ? {} : { ends: new Map(ends) }),
  };
}

function own({ suppliers, buyers, network }: InstanceParts["base"]): InstanceParts["base"] {
  return { suppliers: [...suppliers], buyers: [...buyers], network: [...network] };
}

/** Parts of instances as they are known, to be added to. */
export function partsAt({ baseParts, yearParts }: KnownYears, ofBase: string, ofYear: string): InstanceParts {
  const base = baseParts.get(ofBase) ?? { base: noParts(), links: noParts() };
  const year = yearParts.get(ofYear) ?? { year: noParts(), conditions: [] };
  baseParts.set(ofBase, base);
  yearParts.set(ofYear, year);
  return { ...base, ...year };
}
