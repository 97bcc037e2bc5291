import { z } from "zod";

/** Which findings there are: keys of their words, and what `accepted` of a package names. */
const FINDING_IDS = [
  "importersSetTariffs",
  "unionTariffs",
  "agreementTariffs",
  "oneSidedTariffs",
  "knownTariffs",
  "ownTrade",
] as const;

/** Key of a finding. */
export type FindingId = (typeof FINDING_IDS)[number];

/** Rows of a finding that a package takes as they are, and why. */
export interface AcceptedFinding {
  readonly finding: FindingId;
  /** Codes of importers, or names of customs unions; absent = every importer. */
  readonly importers?: readonly string[];
  /** Codes of sellers, or names of customs unions; absent = every seller. */
  readonly sellers?: readonly string[];
  /** Codes of sectors; absent = every sector. */
  readonly sectors?: readonly string[];
  readonly why: string;
}

const codes = z.array(z.string().min(1).max(40)).min(1).exactOptional();

/** Schema of `accepted`, in a manifest and in a recipe alike. */
export const ACCEPTED: z.ZodType<readonly AcceptedFinding[]> = z.array(
  z.strictObject({
    finding: z.enum(FINDING_IDS),
    importers: codes.meta({ description: "Codes, or EU, EAEU, MERCOSUR, GCC, SACU for their members" }),
    sellers: codes,
    sectors: codes,
    why: z.string().min(1).max(2000),
  }),
);
