import { z } from "zod";
import { million, text } from "../kinds.ts";
import type { Result } from "../result.ts";

const partsOf = (lost: string, third: string) => ({
  lost: million(lost),
  importSubstitution: million(lost),
  destruction: million(lost),
  thirds: z.array(
    z.strictObject({
      third: text("third country"),
      diversion: million(third),
      deflection: million(third),
      depression: million(third),
    }),
  ),
  /** lost − (Σ diversion + importSubstitution + destruction). */
  residual: z.number().meta({ unit: "fraction of the buyer's income" }),
});

const AT_BASE = "at base prices";
const PARTS = z.strictObject(partsOf(AT_BASE, AT_BASE));
const WHO = "who lost what where";

/** Diversion in one sector at basic prices, under the measures that act on what the seller sells to the buyer. */
export const DIVERSION = z.strictObject({
  /** Those measures; others of the scenario are left out, since they move the same flows for another reason. */
  measures: z.array(z.string()),
  seller: text(WHO),
  buyer: text(WHO),
  sector: text(WHO),
  ...partsOf("what was lost and where it went", "of a third country"),
  /** The same at the prices of the base year: quantities, free of what happens to wages and the numéraire. */
  constantPrices: PARTS.exactOptional(),
});

/** What a seller lost in a buyer's market and who filled it, million. */
export type DiversionParts = Result<typeof PARTS>;
/** Diversion in one sector. */
export type DiversionResult = Result<typeof DIVERSION>;
