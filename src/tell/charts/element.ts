/** Namespace of SVG. */
export const SVG = "http://www.w3.org/2000/svg";

/** An SVG element with its attributes, and its text where it has one. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): Element {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

/** A coordinate in pixels, written with one decimal. */
export function pixels(value: number): string {
  return value.toFixed(1);
}

/** Puts marks into an element, one after the other, however many. */
export function appendAll(parent: Element, children: Iterable<Node | string>): void {
  for (const child of children) parent.append(child);
}
