import type { SeriesLink } from "./series.ts";

/** A link by the markets it ties. */
type LinkEnds = Pick<SeriesLink, "market" | "per">;

/**
 * The shortest circle through each of some links: names from its market along the links and back; empty where there is none.
 * From one market the others are searched once, however many links lead to it.
 */
export function circlesOf(links: readonly LinkEnds[]): (link: LinkEnds) => readonly string[] {
  const next = new Map(links.map(({ market }) => [market, new Set<string>()]));
  for (const { market, per } of links) next.get(market)?.add(per);
  const searched = new Map<string, ReadonlyMap<string, string | null>>();
  return ({ market, per }) => {
    const before = searched.get(per) ?? reachedFrom(per, next);
    searched.set(per, before);
    return before.has(market) ? [market, ...pathTo(market, before)] : [];
  };
}

/** What is reached from a market, nearest first, each with the one before it. */
function reachedFrom(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string | null> {
  const before = new Map<string, string | null>([[start, null]]);
  for (const from of before.keys()) {
    for (const to of next.get(from) ?? []) if (!before.has(to)) before.set(to, from);
  }
  return before;
}

function pathTo(end: string, before: ReadonlyMap<string, string | null>): readonly string[] {
  const path: string[] = [];
  for (let at: string | null = end; at !== null; at = before.get(at) ?? null) path.push(at);
  return path.toReversed();
}
