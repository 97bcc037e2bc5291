import { xmlText } from "../../base/wording/index.ts";
import { pixels } from "./element.ts";

/** An SVG element as a value: charts that move are drawn as these, without a document. A string among the children is text. */
export interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Mark | string)[];
}

/**
 * An SVG element; coordinates that are numbers are written with one decimal.
 *
 * @example
 *   markText(mark("text", { x: 4.25, fill: "#1a1a1a" }, "a < b"))   // '<text x="4.3" fill="#1a1a1a">a &lt; b</text>'
 */
export function mark(name: string, attributes: Mark["attributes"], ...children: Mark["children"]): Mark {
  return { name, attributes, children };
}

/**
 * An SVG element around a list of others, however long.
 *
 * @example
 *   markText(markAround("g", { class: "axis" }, [mark("path", { d: "M0 0" })]))   // '<g class="axis"><path d="M0 0" /></g>'
 */
export function markAround(name: string, attributes: Mark["attributes"], children: Mark["children"]): Mark {
  return { name, attributes, children };
}

/**
 * A line through places, as the `d` of a path; coordinates have one decimal.
 *
 * @example
 *   linePath([[0, 1], [2.25, 3]])   // "M0.0 1.0L2.3 3.0"
 */
export function linePath(places: readonly (readonly [x: number, y: number])[]): string {
  return `M${places.map(([x, y]) => `${pixels(x)} ${pixels(y)}`).join("L")}`;
}

/** A mark with all that is in it, as well-formed XML whatever its texts say. */
export function markText(node: Mark | string): string {
  if (typeof node === "string") return xmlText(node);
  const attributes = Object.entries(node.attributes).map(
    ([key, value]) => ` ${key}="${typeof value === "number" ? pixels(value) : xmlText(value)}"`,
  );
  const head = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0 ? `${head} />` : `${head}>${node.children.map(markText).join("")}</${node.name}>`;
}
