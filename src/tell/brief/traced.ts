/**
 * Where a number stands: paths into the document of a run (`claims[C41].quantities[share].value`), or a row of a file of
 * the case (`facts.csv#ID`). Every number inside of what is marked `data-traced` stands in an element with one of the two.
 */
export type Origin = { readonly paths: readonly string[] } | { readonly source: string };

/** A text with the place of its numbers. */
export interface Traced {
  readonly text: string;
  readonly origin: Origin;
}

/**
 * Value of the attribute `data-path`; none where numbers come from a row of a file.
 *
 * @example
 *   originPath({ paths: ["claims[C1].id", "claims"] })   // "claims[C1].id; claims"
 *   originPath({ source: "facts.csv#sold" })             // undefined
 */
export function originPath(origin: Origin): string | undefined {
  return "paths" in origin ? origin.paths.join("; ") : undefined;
}

/**
 * Value of the attribute `data-source`; none where numbers come from the document of a run.
 *
 * @example
 *   originSource({ source: "facts.csv#sold" })   // "facts.csv#sold"
 */
export function originSource(origin: Origin): string | undefined {
  return "source" in origin ? origin.source : undefined;
}
