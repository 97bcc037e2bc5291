/** A name of an author or editor; an institution has `literal` alone. */
export interface ReferenceName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A source as CSL-JSON: what a citation style is applied to. Texts are plain, without markup and control characters. */
export interface Reference {
  readonly id: string;
  /** Type of CSL, such as `article-journal`, `report`, `document`. */
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly ReferenceName[];
  readonly editor?: readonly ReferenceName[];
  readonly issued?: { readonly "date-parts": readonly [readonly [number, ...number[]]] };
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly number?: string;
  readonly genre?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly note?: string;
}

const TEXTS = [
  "title",
  "container-title",
  "publisher",
  "volume",
  "issue",
  "page",
  "number",
  "genre",
  "DOI",
  "URL",
  "note",
] as const;

/**
 * The parts of a parsed BibTeX entry that a citation style may use.
 *
 * @param plainText  Makes a text plain, and of anything else an empty one.
 */
export function referenceOf(
  id: string,
  entry: Readonly<Record<string, unknown>>,
  plainText: (value: unknown) => string,
): Reference {
  const texts = TEXTS.map((field) => [field, plainText(entry[field])] as const).filter(([, text]) => text !== "");
  const [author, editor] = [entry["author"], entry["editor"]].map((names) => namesOf(names, plainText));
  const date = dateOf(entry["issued"]);
  return {
    id,
    type: plainText(entry["type"]) || "document",
    ...Object.fromEntries(texts),
    ...(author === undefined || author.length === 0 ? {} : { author }),
    ...(editor === undefined || editor.length === 0 ? {} : { editor }),
    ...(date === null ? {} : { issued: { "date-parts": [date] } }),
  };
}

function namesOf(value: unknown, plainText: (value: unknown) => string): readonly ReferenceName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: Readonly<Record<string, unknown>>): ReferenceName[] => {
    const [family, given, literal] = [name["family"], name["given"], name["literal"]].map(plainText);
    const whole = literal || family;
    if (!whole) return [];
    return given ? [{ family: whole, given }] : [{ literal: whole }];
  });
}

function dateOf(issued: unknown): readonly [number, ...number[]] | null {
  const parts: unknown = (issued as { "date-parts"?: unknown } | undefined)?.["date-parts"];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const [year, ...rest] = Array.isArray(first) ? first.filter((part): part is number => Number.isInteger(part)) : [];
  return year === undefined ? null : [year, ...rest];
}
