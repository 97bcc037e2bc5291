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

const codes = z.array(z.string().min(1).max(40)).min(1).readonly().exactOptional();

/** Schema of `accepted`, in a manifest and in a recipe alike. */
export const ACCEPTED = z
  .array(
    z.strictObject({
      finding: z.enum(FINDING_IDS),
      importers: codes.meta({ description: "Codes, or EU, EAEU, MERCOSUR, GCC, SACU for their members" }),
      sellers: codes,
      sectors: codes,
      why: z.string().min(1).max(2000),
    }),
  )
  .readonly();

/** Rows of a finding that a package takes as they are, and why; an absent list means every importer, seller or sector. */
export type AcceptedFinding = z.output<typeof ACCEPTED>[number];
