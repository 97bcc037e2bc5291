import type { CouncilPackage } from "./councilPackage.ts";

/** Days from the first to the last, both counted. */
export type Span = readonly [first: string, last: string];

/** Drafts that one member vetoed. */
export interface MemberVetoes {
  readonly state: string;
  /** Alone and with others. */
  readonly vetoes: number;
  readonly alone: number;
  readonly joint: number;
}

/** Vetoes of members in a span of days. */
export interface VetoCounts {
  /** Drafts with a veto of any member. */
  readonly drafts: number;
  /** By member in the order given. */
  readonly each: readonly MemberVetoes[];
  /** Drafts that both of two vetoed, alone or with a third; pairs without one are left out. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly vetoes: number }[];
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
    drafts: inside.length,
    each: states.map((state) => memberVetoes(inside, state)),
    pairs: states.flatMap((a, at) => states.slice(at + 1).flatMap((b) => pairVetoes(inside, a, b))),
  };
}

function memberVetoes(inside: CouncilPackage["vetoes"], state: string): MemberVetoes {
  const own = inside.filter(({ members }) => members.includes(state));
  const alone = own.filter(({ members }) => members.length === 1).length;
  return { state, vetoes: own.length, alone, joint: own.length - alone };
}

function pairVetoes(inside: CouncilPackage["vetoes"], a: string, b: string): VetoCounts["pairs"] {
  const vetoes = inside.filter(({ members }) => members.includes(a) && members.includes(b)).length;
  return vetoes === 0 ? [] : [{ a, b, vetoes }];
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
