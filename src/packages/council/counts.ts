import type { CouncilPackage } from "./councilPackage.ts";

/** Days from the first to the last, both counted. */
export type Span = readonly [first: string, last: string];

/** Vetoes of members in a span of days. */
export interface VetoCounts {
  /** Drafts that the member vetoed, alone or with others, by member in the order given. */
  readonly each: readonly { readonly state: string; readonly vetoes: number }[];
  /** Drafts that all of them vetoed. */
  readonly together: number;
}

/**
 * Vetoes of some members between two days; a draft counts once, and days that the list does not cover count as none.
 *
 * @returns null when the list does not cover the whole span: no veto known is not no veto.
 */
export function vetoCounts(council: CouncilPackage, states: readonly string[], span: Span): VetoCounts | null {
  if (span[0] < council.vetoesCover[0] || span[1] > council.vetoesCover[1]) return null;
  const inside = council.vetoes.filter(({ date }) => date >= span[0] && date <= span[1]);
  return {
    each: states.map((state) => ({ state, vetoes: inside.filter(({ members }) => members.includes(state)).length })),
    together: inside.filter(({ members }) => states.every((state) => members.includes(state))).length,
  };
}

/** How often two members voted alike on adopted resolutions. */
export interface CouncilAgreement {
  /** Resolutions on which the votes of both are known. */
  readonly n: number;
  readonly alike: number;
  /** Of n, those where a vote is recalled, not seen in a source. */
  readonly recalled: number;
  /** Resolutions in the span on which a vote is not known. */
  readonly unknown: number;
}

/** How often two members voted alike on the resolutions adopted between two days. */
export function councilAgreement(council: CouncilPackage, a: string, b: string, span: Span): CouncilAgreement {
  const inside = council.resolutions.filter(({ date }) => date >= span[0] && date <= span[1]);
  const pairs = inside.flatMap(({ ballots }) => {
    const [first, second] = [a, b].map((state) => ballots.find((each) => each.state === state));
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
  return {
    n: pairs.length,
    alike: pairs.filter(([first, second]) => first.vote === second.vote).length,
    recalled: pairs.filter((pair) => pair.some(({ confidence }) => confidence === "recalled")).length,
    unknown: inside.length - pairs.length,
  };
}
