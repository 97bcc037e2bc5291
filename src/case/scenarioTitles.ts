import type { Case } from "./case.ts";

/** Titles of the scenarios of a case and its markets by id; an id that has different titles is left out. */
export function scenarioTitles({
  scenarios,
  markets,
}: Pick<Case, "scenarios" | "markets">): Readonly<Record<string, string>> {
  const all = [...scenarios, ...markets.flatMap((market) => market.scenarios)];
  const isSame = (id: string, title: string): boolean =>
    all.every((each) => each.id !== id || each.title === "" || each.title === title);
  const titled = all.filter(({ id, title }) => title !== "" && isSame(id, title));
  return Object.fromEntries(titled.map(({ id, title }) => [id, title]));
}
