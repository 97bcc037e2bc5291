import { z } from "zod";
import type { Problem } from "../../../base/problems/index.ts";
import { MANIFEST_FILE, manifestSchema, NOTES, readMetadata, type TextFiles } from "../tables/index.ts";
import type { EstimationManifest, VoteManifest } from "./votePackage.ts";

/** File that says how the estimated points came about. */
export const ESTIMATION_FILE = "estimated-points.json";

const schema = manifestSchema(z.strictObject({ kind: z.literal("votes"), format: z.literal(1), notes: NOTES }));

const estimation = z.looseObject({
  method: z.string().min(1),
  sessions: z.tuple([z.int().min(1), z.int().min(1)]),
  seed: z.int(),
  rounds: z.int().min(0),
  converged: z.boolean(),
  largestStep: z.number(),
});

/** Reads `datapackage.json` of a package of roll calls; null when it is missing or says too little. */
export function readVoteManifest(files: TextFiles, problems: Problem[]): VoteManifest | null {
  const found = readMetadata(files, MANIFEST_FILE, schema, problems);
  if (found === null) return null;
  const { tertius, ...described } = found;
  return { ...described, notes: tertius.notes };
}

/** Text of `datapackage.json` of a package of roll calls. */
export function voteManifestText(manifest: VoteManifest): string {
  const { name, version, title, licenses, sources, notes } = manifest;
  const tertius = { kind: "votes", format: 1, notes };
  return `${JSON.stringify({ name, version, title, licenses, sources, tertius }, null, 2)}\n`;
}

/** Reads how the estimated points of a package came about; null when it has none. */
export function readEstimation(files: TextFiles, problems: Problem[]): EstimationManifest | null {
  if (!files.has(ESTIMATION_FILE) && !files.has("estimated-points.csv")) return null;
  const found = readMetadata(files, ESTIMATION_FILE, estimation, problems);
  if (found === null) return null;
  const { method, sessions, seed, rounds, converged, largestStep, ...more } = found;
  return { method, sessions, seed, rounds, converged, largestStep, more };
}

/** Text of the file that says how the estimated points came about. */
export function estimationText(manifest: EstimationManifest): string {
  const { more, ...known } = manifest;
  return `${JSON.stringify({ ...known, ...more }, null, 2)}\n`;
}
