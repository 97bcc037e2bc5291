/**
 * Text as it may stand in HTML, inside an element or a quoted attribute.
 *
 * @example
 *   escaped('<script>"&\'')   // "&lt;script&gt;&quot;&amp;&#39;"
 */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/**
 * A link where the address is http or https, else its text alone.
 *
 * @example
 *   link("javascript:alert(1)", "here")      // "here"
 *   link("https://example.org/?a&b", "x")    // '<a href="https://example.org/?a&amp;b" rel="noopener noreferrer">x</a>'
 */
export function link(address: string, text: string): string {
  if (!/^https?:\/\/[^\s]+$/i.test(address)) return escaped(text);
  return `<a href="${escaped(address)}" rel="noopener noreferrer">${escaped(text)}</a>`;
}

/** Items of a list, already HTML; attributes with a space before them. */
export function listHtml(items: readonly string[], kind: "ul" | "ol" = "ul", attributes = ""): string {
  return `<${kind}${attributes}>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</${kind}>`;
}
