/** Characters that XML 1.0 does not know, lone halves of surrogate pairs included. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * Text as it may stand in XML, inside an element or a quoted attribute: white space survives, and what XML does not know becomes the
 * replacement character.
 *
 * @example
 *   xmlText('<a "b">\u0000')   // "&lt;a &quot;b&quot;&gt;\ufffd"
 */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, "\uFFFD").replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character]!);
}

/** An element with its attributes; content is XML already. Empty without content. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = "",
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const inside = typeof content === "string" ? content : `${content.map((line) => `\n${line}`).join("")}\n`;
  return inside === "" || inside === "\n"
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${inside}</${name}>`;
}
