import { escaped } from "./html.ts";

/**
 * Where a number stands: paths into the document of a run (`claims[C41].quantities[share].value`), or a row of a file of
 * the case (`facts.csv#ID`). Every number inside of what is marked `data-traced` stands in an element with one of the two.
 */
export type Origin = { readonly paths: readonly string[] } | { readonly source: string };

/**
 * The attribute that says where the numbers of an element come from.
 *
 * @example
 *   originAttribute({ paths: ["claims[C1].quantities[share].value"] })   // ' data-path="claims[C1].quantities[share].value"'
 *   originAttribute({ source: "facts.csv#sold" })                        // ' data-source="facts.csv#sold"'
 */
export function originAttribute(origin: Origin): string {
  return "paths" in origin
    ? ` data-path="${escaped(origin.paths.join("; "))}"`
    : ` data-source="${escaped(origin.source)}"`;
}

/** A text whose numbers come from one place. */
export function tracedText(text: string, origin: Origin, element: "p" | "span" | "li" = "span"): string {
  return `<${element}${originAttribute(origin)}>${escaped(text)}</${element}>`;
}
