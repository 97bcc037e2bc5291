import { z } from "zod";
import type { Result } from "../result.ts";

/** A text that may lack its Russian. */
export const BILINGUAL = z.strictObject({ en: z.string(), ru: z.string().nullable() });

/** A code with its name. */
const NAMED = z.strictObject({ id: z.string(), name: BILINGUAL });

/** What the codes of results mean, and who chose the statements. */
export const CODES = z.strictObject({
  provenance: BILINGUAL,
  scale: z.strictObject({
    low: z.number(),
    high: z.number(),
    /** Value, as text, → what it means. */
    names: z.record(z.string(), BILINGUAL),
  }),
  camps: z.array(NAMED),
  concepts: z.array(NAMED),
  /** With what each means in a few words; null where the codebook does not say. */
  strategies: z.array(NAMED.extend({ meaning: BILINGUAL.nullable() })),
});

/** Whose statements the camps count. */
export const SCOPE = z.strictObject({
  /** Third countries of the case, ISO 3166-1 alpha-3. */
  countries: z.array(z.string()),
  /** Ids of statements by speakers of other countries: they count in networks of speakers, in no camp. */
  elsewhere: z.array(z.string()),
  /** Ids of statements whose speaker has no country: they count. */
  countryUnknown: z.array(z.string()),
});

/** A code with its name. */
export type NamedCode = Result<typeof NAMED>;
/** What the codes of results mean, and who chose the statements. */
export type PositionsCodes = Result<typeof CODES>;
/** Whose statements the camps count. */
export type PositionsScope = Result<typeof SCOPE>;
