import { append, type Problem } from "../../base/problems/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import { namesOfKind, type PackageShelf } from "../names/index.ts";
import { unknownPackage } from "../problems/index.ts";
import { partDraft, type PlaceOf } from "../text/index.ts";
import { observedProblems } from "./checkObserved.ts";
import { type ObservedCase, SCORED_ABOVE } from "./observedCase.ts";
import { OBSERVED_SCHEMA } from "./observedSchema.ts";

/** What the block is checked against. */
export interface ObservedReading {
  readonly shelf: PackageShelf | null;
  /** Headline package of the case, where it is at hand. */
  readonly headline: Economy | undefined;
  readonly scenarios: readonly { readonly id: string; readonly measures: readonly string[] }[];
  readonly problems: Problem[];
}

/** The block `observed`, checked against its package where that is at hand; null where it is absent or cannot be read. */
export function readObserved(value: unknown, placeOf: PlaceOf, reading: ObservedReading): ObservedCase | null {
  const draft = value === undefined ? null : partDraft(OBSERVED_SCHEMA, value);
  if (draft === null) return null;
  const { placebo = [], without = [], above = SCORED_ABOVE } = draft;
  const windows = draft.windows.map(({ note = null, ...window }) => ({ ...window, note }));
  const asked = { data: draft.data, windows, placebo, without, above };
  append(reading.problems, recordProblems(asked, placeOf, reading));
  return asked;
}

function recordProblems(
  asked: ObservedCase,
  placeOf: PlaceOf,
  { shelf, headline, scenarios }: ObservedReading,
): readonly Problem[] {
  if (shelf?.openObserved === undefined) return [];
  const place = placeOf(["observed", "data"]);
  const known = namesOfKind(shelf, "observed-trade");
  if (!known.includes(asked.data)) return [unknownPackage(place, asked.data, known)];
  const { observed, problems } = shelf.openObserved(asked.data);
  if (observed === null) return problems;
  if (headline === undefined) return problems;
  const ground = {
    headline,
    scenarios: scenarios.filter(({ measures }) => measures.length > 0).map(({ id }) => id),
    placeOf: (path: readonly (string | number)[]) => placeOf(["observed", ...path]),
  };
  return [...problems, ...observedProblems(asked, observed, ground)];
}
