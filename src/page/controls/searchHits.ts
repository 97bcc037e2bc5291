/** Something on a page that can be found by its words. */
export interface SearchEntry {
  readonly kind: "country" | "market" | "claim";
  /** Code of a country or group, name of a market with a strait behind a slash where it is one, anchor of a claim. */
  readonly value: string;
  readonly label: string;
  /** All words that it is found by: those of the label, and other names. */
  readonly words: string;
}

/** What was found of one kind. */
export interface HitGroup {
  readonly kind: SearchEntry["kind"];
  readonly entries: readonly SearchEntry[];
}

/** Kinds in the order in which they are shown. */
const KINDS = ["country", "market", "claim"] as const satisfies readonly SearchEntry["kind"][];

/** Hits of a search by kind; kinds without any are left out. */
export function hitGroups(typed: string, entries: readonly SearchEntry[]): readonly HitGroup[] {
  const hits = searchHits(typed, entries);
  return KINDS.map((kind) => ({ kind, entries: hits.filter((each) => each.kind === kind) })).filter(
    (group) => group.entries.length > 0,
  );
}

/** Letters that a search takes at least. */
const LEAST = 2;

/**
 * Entries that hold every typed word, those that begin with what was typed first; none for less than two letters. Accents and the size of
 * letters make no difference.
 *
 * @example
 *   const mexico = { kind: "country", value: "MEX", label: "Mexico", words: "Mexico MEX México" } as const;
 *   searchHits("mex", [mexico]).length        // 1
 *   searchHits("mexico oil", [mexico]).length  // 0
 *   searchHits("m", [mexico]).length           // 0
 */
export function searchHits(typed: string, entries: readonly SearchEntry[]): readonly SearchEntry[] {
  const wanted = plainLetters(typed).trim();
  if (wanted.length < LEAST) return [];
  const words = wanted.split(/\s+/u);
  const holds = ({ words: own }: SearchEntry): boolean => words.every((word) => plainLetters(own).includes(word));
  const isFirst = ({ words: own }: SearchEntry): boolean => plainLetters(own).startsWith(wanted);
  const hits = entries.filter(holds);
  return [...hits.filter(isFirst), ...hits.filter((each) => !isFirst(each))];
}

function plainLetters(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
