import { z } from "zod";
import type { Problem } from "../../../base/problems/index.ts";
import { ACCEPTED } from "./accepted.ts";
import { MANIFEST_FILE, manifestSchema, NOTES, type Origin, readMetadata, type TextFiles } from "../tables/index.ts";

const ECONOMY = z.strictObject({
  kind: z.literal("economy"),
  format: z.literal(1),
  year: z.int().min(1900).max(2200).meta({ description: "Base year of the accounts" }),
  tariffYear: z
    .int()
    .min(1900)
    .max(2200)
    .exactOptional()
    .meta({ description: "Year of the tariffs, where flows were rolled to a later one; absent: `year`" }),
  currency: z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code expected"),
  unit: z.literal("million"),
  absentFlows: z.enum(["zero", "unknown"]).meta({ description: "What a flow without a row is" }),
  notes: NOTES,
  accepted: ACCEPTED.exactOptional().meta({
    description: "Findings of `data verify` that are taken as they are, and why",
  }),
});

const schema = manifestSchema(ECONOMY);

/** Where an economy comes from and what may be done with it (`datapackage.json`). */
export type EconomyManifest = Origin & Omit<z.output<typeof ECONOMY>, "kind" | "format">;

/**
 * Reads `datapackage.json` of an economy package.
 *
 * @returns null when it is missing, is not JSON or lacks what a package must say about itself.
 */
export function readManifest(files: TextFiles, problems: Problem[]): EconomyManifest | null {
  const found = readMetadata(files, MANIFEST_FILE, schema, problems);
  if (found === null) return null;
  const { tertius, ...described } = found;
  const { kind: _kind, format: _format, ...economic } = tertius;
  return { ...described, ...economic };
}

/** Text of `datapackage.json` for a manifest. */
export function manifestText(manifest: EconomyManifest): string {
  const {
    name,
    version,
    title,
    licenses,
    sources,
    year,
    currency,
    unit,
    absentFlows,
    notes,
    tariffYear,
    accepted = [],
  } = manifest;
  const tariffs = tariffYear === undefined ? {} : { tariffYear };
  const reasons = accepted.length === 0 ? {} : { accepted };
  const tertius = { kind: "economy", format: 1, year, ...tariffs, currency, unit, absentFlows, notes, ...reasons };
  return `${JSON.stringify({ name, version, title, licenses, sources, tertius }, null, 2)}\n`;
}
