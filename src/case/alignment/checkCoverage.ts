import type { Place, Problem } from "../../base/problems/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { missingKey } from "../problems/index.ts";
import type { AlignmentCase } from "./alignmentCase.ts";
import { pairName } from "./checkTables.ts";
import { comparableTies } from "./comparableTies.ts";
import type { AlignmentDraft } from "./blockSchema.ts";
import { capabilityAbsent, pairAbsent, tiesApart } from "./problems.ts";

/** Pairs, states and years that the tables of the block do not have, and tables that it needs and does not name. */
export function coverageProblems(block: AlignmentCase, draft: AlignmentDraft, placeOf: PlaceOf): Problem[] {
  const place = (key: string): Place => placeOf(["alignment"], key);
  const [a, b, c] = block.triangle;
  const edges: AlignmentCase["pairs"] = [...block.pairs, [a, b], [a, c], [b, c]];
  const allies = block.decisions.map(({ members }) => members);
  const { defence, ties } = block.weights;
  return [
    ...tableProblems("ties", ties > 0 ? edges : [], block.ties, draft.ties, place),
    ...tableProblems(
      "obligations",
      [...(defence > 0 ? edges : []), ...allies],
      block.obligations,
      draft.obligations,
      place,
    ),
    ...comparableProblems(block, place),
    ...capabilityProblems(block, draft, place),
  ];
}

function tableProblems(
  table: "ties" | "obligations",
  pairs: AlignmentCase["pairs"],
  rows: readonly { readonly a: string; readonly b: string }[] | null,
  file: string | undefined,
  place: (key: string) => Place,
): Problem[] {
  const wanted = new Set(pairs.filter((pair) => !pair.includes("")).map(([a, b]) => pairName(a, b)));
  if (wanted.size === 0) return [];
  if (file === undefined) return [missingKey(place(table), table)];
  if (rows === null) return [];
  const held = new Set(rows.map(({ a, b }) => pairName(a, b)));
  return [...wanted].filter((pair) => !held.has(pair)).map((pair) => pairAbsent(place(table), pair, file));
}

/** A warning where ties have a weight and cannot be compared. */
function comparableProblems(block: AlignmentCase, place: (key: string) => Place): Problem[] {
  if (block.weights.ties === 0 || block.ties === null) return [];
  const { rows, seen } = comparableTies(block);
  return rows === null ? [tiesApart(place("ties"), seen)] : [];
}

function capabilityProblems(
  { decisions, capabilities }: AlignmentCase,
  draft: AlignmentDraft,
  place: (key: string) => Place,
): Problem[] {
  if (decisions.length === 0) return [];
  if (draft.capabilities === undefined) return [missingKey(place("capabilities"), "capabilities")];
  if (capabilities === null) return [];
  const wanted = new Map(
    decisions.flatMap(({ members, adversary, year }) =>
      [...members, ...adversary.states].map((state) => [`${state} ${year}`, { state, year }] as const),
    ),
  );
  return [...wanted.values()].flatMap(({ state, year }) => {
    const own = capabilities.filter((row) => row.state === state);
    const years = own.map((row) => row.year).toSorted((one, other) => one - other);
    return years.includes(year) ? [] : [capabilityAbsent(place("capabilities"), state, year, years)];
  });
}
