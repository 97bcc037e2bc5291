import { xmlText } from "../../base/wording/index.ts";

/** What is read of a drawn node, in a browser and without one. */
interface DrawnNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DrawnNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

const [ELEMENT, TEXT] = [1, 3];

/**
 * An element with all that is in it, as XML that is well-formed whatever its texts and attributes say: `outerHTML` leaves
 * `<` in an attribute as it is. Comments are left out.
 *
 * @example
 *   svgText({ nodeType: 3, nodeValue: "a < b", childNodes: [] })   // "a &lt; b"
 */
export function svgText(node: DrawnNode): string {
  if (node.nodeType === TEXT) return xmlText(node.nodeValue ?? "");
  if (node.nodeType !== ELEMENT) return "";
  const attributes = [...(node.attributes ?? [])].map(({ name, value }) => ` ${name}="${xmlText(value)}"`).join("");
  const inside = [...node.childNodes].map(svgText).join("");
  const head = `<${node.localName}${attributes}`;
  return inside === "" ? `${head} />` : `${head}>${inside}</${node.localName}>`;
}
