import type { ObservedCode } from "../data/packages/index.ts";

/** Goods that a record and an economy both tell apart: codes and sectors that hold the same. */
export interface ScoredGoods {
  /** Sectors, joined by + where the record holds several under one code. */
  readonly label: string;
  readonly codes: readonly string[];
  readonly sectors: readonly string[];
}

/**
 * The finest groups of codes and sectors that hold the same goods: a code of two sectors joins these, a sector of two codes those.
 *
 * @example
 *   const codes = [{ code: "111", sectors: ["A01_02"] }, { code: "325", sectors: ["C20", "C21"] }];
 *   scoredGoods(codes).map(({ label }) => label)   // ["A01_02", "C20+C21"]
 */
export function scoredGoods(codes: readonly Pick<ObservedCode, "code" | "sectors">[]): readonly ScoredGoods[] {
  let groups: readonly { readonly codes: readonly string[]; readonly sectors: readonly string[] }[] = [];
  for (const { code, sectors } of codes) {
    if (sectors.length === 0) continue;
    const shares = (group: { readonly sectors: readonly string[] }): boolean =>
      group.sectors.some((each) => sectors.includes(each));
    const joined = groups.filter(shares);
    groups = [
      ...groups.filter((group) => !shares(group)),
      {
        codes: [...joined.flatMap((group) => group.codes), code],
        sectors: [...new Set([...joined.flatMap((group) => group.sectors), ...sectors])].toSorted(),
      },
    ];
  }
  return groups
    .map((group) => ({ ...group, label: group.sectors.join("+") }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
}

/** Codes that hold goods of no sector, with the reason that the record gives. */
export function codesLeftOut(
  codes: readonly ObservedCode[],
): readonly { readonly code: string; readonly why: string }[] {
  return codes.filter(({ sectors }) => sectors.length === 0).map(({ code, leftOut }) => ({ code, why: leftOut }));
}
