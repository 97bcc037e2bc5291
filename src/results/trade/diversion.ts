import { z } from "zod";
import { million, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** What a seller lost in a buyer's market and who filled it, at the given prices. */
const partsAt = (prices: string) => ({
  lost: million(`what the seller sells less to the buyer, ${prices}`),
  importSubstitution: million(`what the buyer buys more from itself, ${prices}`),
  destruction: million(`what the buyer no longer buys from anyone, ${prices}`),
  thirds: z.array(
    z.strictObject({
      third: text("third country"),
      diversion: million(`what it sells more to the buyer, ${prices}`),
      deflection: million(`what the seller sells more to it, ${prices}`),
      depression: million(`what it sells more to all but the buyer, itself included, ${prices}`),
    }),
  ),
  /** lost − (Σ diversion + importSubstitution + destruction). */
  residual: z.number().meta({ unit: "fraction of the buyer's income" }),
});

const CONSTANT_PRICES = z.strictObject(partsAt("at base prices"));

/** Diversion in one sector at basic prices, by what the seller bears in the buyer's market beyond the others who sell there. */
export const DIVERSION = z.strictObject({
  /** Measures that act on what the seller sells to the buyer; all others are in force before and after. */
  measures: z.array(z.string()),
  seller: text("seller"),
  buyer: text("buyer"),
  sector: text("sector"),
  ...partsAt("at basic prices"),
  /** Quantities, free of what happens to wages and the numéraire. */
  constantPrices: CONSTANT_PRICES.exactOptional(),
});

/** What a seller lost in a buyer's market and who filled it, million. */
export type DiversionParts = Result<typeof CONSTANT_PRICES>;
/** Diversion in one sector. */
export type DiversionResult = Result<typeof DIVERSION>;
