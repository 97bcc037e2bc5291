import { parseHTML } from "linkedom";
import { FONT_FAMILY, withFonts } from "./fonts.ts";

/** What is read of a node of the page. */
interface PageNode {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly getAttribute: (name: string) => string | null;
}

/** How a page is set. */
export interface TypstOptions {
  /** ISO date that the document bears. */
  readonly date: string;
  /** Drawings of the page that are left out, as they stand in it; none when it is not given. */
  readonly without?: ReadonlySet<string>;
}

const [ELEMENT, TEXT] = [1, 3];
const SVG = /<svg[^<]*(?:<(?!\/?svg)[^<]*)*<\/svg>/g;

/**
 * A brief as Typst source: everything that the page says, in its order, folded tables unfolded; the data below a chart
 * and the layout for phones are left out. All text stands in string literals, so none of it is read as markup.
 */
export function typstText(html: string, { date, without = new Set() }: TypstOptions): string {
  const drawings: (string | null)[] = [];
  const marked = html.replaceAll(SVG, (svg) => {
    drawings.push(without.has(svg) ? null : svg);
    const alternative = / aria-label="([^"]*)"/.exec(svg)?.[1] ?? "";
    return `<img data-drawing="${drawings.length - 1}" alt="${alternative}">`;
  });
  const { document } = parseHTML(marked) as unknown as {
    readonly document: { readonly documentElement: PageNode; readonly body: PageNode; readonly title: string };
  };
  const language = document.documentElement.getAttribute("lang") ?? "en";
  return `${preamble(document.title, language, date)}\n${blocks(document.body, { drawings })}\n`;
}

interface Setting {
  readonly drawings: readonly (string | null)[];
}

function preamble(title: string, language: string, date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return [
    `#set document(title: ${literal(title)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set page(paper: "a4", margin: (x: 18mm, top: 18mm, bottom: 20mm), numbering: "1 / 1", footer-descent: 40%)`,
    `#set text(font: ${literal(FONT_FAMILY)}, fallback: false, size: 9.5pt, lang: ${literal(language)}, fill: rgb("#1a1a1a"))`,
    "#set par(leading: 0.62em, spacing: 0.85em)",
    "#set heading(numbering: none)",
    "#show heading: set block(above: 1.5em, below: 0.7em, sticky: true)",
    "#show heading.where(level: 1): set text(size: 17pt)",
    "#show heading.where(level: 2): set text(size: 12.5pt)",
    "#show heading.where(level: 3): set text(size: 10.5pt)",
    '#show link: set text(fill: rgb("#005a8c"))',
    "#set table(stroke: (x: none, y: 0.4pt + luma(215)), inset: (x: 4pt, y: 3pt))",
    "#show table: set text(size: 7.5pt)",
    "#show table: set par(leading: 0.5em)",
  ].join("\n");
}

const HEADINGS: readonly string[] = ["h1", "h2", "h3", "h4", "h5", "h6"];
/** Width of a drawing in a line of text that names none, pixels; points of a pixel on paper. */
const [SMALL, POINTS] = [120, 0.65];

/** Elements that stand in a line of text; all others begin a block. */
const INLINE: ReadonlySet<string> = new Set([
  "a",
  "abbr",
  "b",
  "br",
  "cite",
  "code",
  "em",
  "i",
  "q",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);
const LEFT_OUT: ReadonlySet<string> = new Set(["script", "style", "head", "title", "template", "nav", "fieldset"]);
/** What only a screen has a use for: the layout for phones, and what stands under a chart to be kept or unfolded. */
const ON_SCREEN: readonly string[] = ["phone", "under"];

/** Children of an element as a sequence of blocks; text between them becomes a paragraph. */
function blocks(parent: PageNode, setting: Setting): string {
  const parts: string[] = [];
  let open = "";
  const close = (): void => {
    if (open.trim() !== "") parts.push(open);
    open = "";
  };
  for (const node of parent.childNodes) {
    if (isInline(node)) {
      open += inline(node);
      continue;
    }
    close();
    if (node.nodeType === ELEMENT) parts.push(block(node, setting));
  }
  close();
  return parts.filter((part) => part.trim() !== "").join("\n\n");
}

function isInline(node: PageNode): boolean {
  return node.nodeType === TEXT || (node.nodeType === ELEMENT && INLINE.has(node.localName ?? ""));
}

function block(node: PageNode, setting: Setting): string {
  const name = node.localName ?? "";
  if (LEFT_OUT.has(name) || ON_SCREEN.some((mark) => classes(node).includes(mark))) return "";
  if (/^h[1-6]$/.test(name)) return `#heading(level: ${name.slice(1)})[${line(node)}]`;
  switch (name) {
    case "p":
    case "figcaption":
      return paragraph(node);
    case "ul":
      return `#list(${items(node, setting)})`;
    case "ol":
      return `#enum(${items(node, setting)})`;
    case "table":
      return table(node, setting);
    case "img":
      return drawing(node, setting);
    case "figure":
      return `#block(breakable: false, width: 100%)[\n${blocks(node, setting)}\n]`;
    case "summary":
      if (classes(node).includes("said")) return paragraph(node);
      return childrenNamed(node, HEADINGS)
        .map((each) => block(each, setting))
        .join("\n\n");
    default:
      return classes(node).includes("annex")
        ? `#pagebreak(weak: true)\n${blocks(node, setting)}`
        : blocks(node, setting);
  }
}

function paragraph(node: PageNode): string {
  const said = `#par[${line(node)}]`;
  const marks = classes(node);
  if (marks.includes("headline")) {
    return `#block(stroke: (left: 3pt + rgb("#0072b2")), inset: (left: 10pt, y: 3pt))[#set text(size: 11pt); ${said}]`;
  }
  const isQuiet = ["about", "note", "meta"].some((mark) => marks.includes(mark));
  return isQuiet ? `#block[#set text(size: 8pt, fill: rgb("#555555")); ${said}]` : said;
}

function items(list: PageNode, setting: Setting): string {
  return childrenNamed(list, ["li"])
    .map((item) => `[${blocks(item, setting)}]`)
    .join(", ");
}

function drawing(node: PageNode, { drawings }: Setting): string {
  const svg = drawings[Number(node.getAttribute("data-drawing") ?? Number.NaN)] ?? null;
  return svg === null ? "" : drawingText(svg, node.getAttribute("alt") ?? "");
}

/** A drawing in a line of text, in its own size. */
function smallDrawing(node: PageNode, { drawings }: Setting): string {
  const svg = drawings[Number(node.getAttribute("data-drawing") ?? Number.NaN)] ?? null;
  if (svg === null) return "";
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1] ?? SMALL);
  return `#box(image(bytes(${literal(withFonts(svg))}), format: "svg", width: ${POINTS * width}pt, alt: "")); `;
}

/** A drawing as Typst source, with what says the same in words. */
export function drawingText(svg: string, alternative: string): string {
  return `#image(bytes(${literal(withFonts(svg))}), format: "svg", width: 100%, alt: ${literal(alternative)})`;
}

function table(node: PageNode, setting: Setting): string {
  const head = childrenNamed(node, ["thead"]).flatMap((part) => childrenNamed(part, ["tr"]));
  const body = childrenNamed(node, ["tbody"]).flatMap((part) => childrenNamed(part, ["tr"]));
  const rows = [...head, ...body, ...childrenNamed(node, ["tr"])];
  const widths = rows.map((row) => cells(row).reduce((sum, cell) => sum + span(cell), 0));
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  if (width === 0) return "";
  const first = cells(rows[0]!);
  const sides = Array.from({ length: width }, (_, at) =>
    first[at] !== undefined && classes(first[at]).includes("number") ? "right" : "left",
  );
  const header =
    head.length === 0 ? [] : [`table.header(${head.flatMap((row) => cellTexts(row, true, setting)).join(", ")})`];
  const rest = rows.filter((row) => !head.includes(row)).flatMap((row) => cellTexts(row, false, setting));
  const columns = Array.from({ length: width }, () => "auto").join(", ");
  const size = classes(node).includes("numbers") ? "#show table: set text(size: 10pt)" : "";
  return `#[${size}\n#table(columns: (${columns},), align: (${sides.join(", ")},), ${[...header, ...rest].join(", ")})]`;
}

function cellTexts(row: PageNode, isHead: boolean, setting: Setting): readonly string[] {
  const isStrong = isHead || classes(row).includes("strong");
  return cells(row).map((cell) => {
    const text = `${childrenNamed(cell, ["img"])
      .map((each) => smallDrawing(each, setting))
      .join("")}${line(cell)}`;
    const said = isStrong ? `#strong[${text}]` : text;
    return span(cell) === 1 ? `[${said}]` : `table.cell(colspan: ${span(cell)})[${said}]`;
  });
}

function cells(row: PageNode): readonly PageNode[] {
  return childrenNamed(row, ["th", "td"]);
}

function span(cell: PageNode): number {
  return Math.max(1, Number(cell.getAttribute("colspan") ?? 1));
}

/** Everything inside an element as one line of text. */
function line(node: PageNode): string {
  return [...node.childNodes].map(inline).join("");
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["em", "emph"],
  ["i", "emph"],
  ["cite", "emph"],
  ["sup", "super"],
  ["sub", "sub"],
]);

function inline(node: PageNode): string {
  const name = node.localName ?? "";
  if (node.nodeType === TEXT) return string(node.textContent ?? "");
  if (node.nodeType !== ELEMENT || LEFT_OUT.has(name)) return "";
  if (name === "br") return "#linebreak();";
  const said = line(node);
  if (name === "a") return anchor(node, said);
  const mark = MARKS.get(name);
  return mark === undefined ? said : `#${mark}[${said}];`;
}

/** A link to the web; one inside the page is plain text. */
function anchor(node: PageNode, said: string): string {
  const address = node.getAttribute("href") ?? "";
  if (!/^https?:\/\//.test(address)) return said;
  return node.textContent === address ? `#link(${literal(address)});` : `#link(${literal(address)})[${said}];`;
}

function string(text: string): string {
  const plain = text.replaceAll(/[\t\n\r ]+/g, " ");
  if (plain === "") return "";
  return plain === " " ? " " : `#${literal(plain)};`;
}

/** A string literal of Typst. */
function literal(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\r", "")}"`;
}

function childrenNamed(node: PageNode, names: readonly string[]): readonly PageNode[] {
  return [...node.childNodes].filter((child) => names.includes(child.localName ?? ""));
}

function classes(node: PageNode): readonly string[] {
  return (node.getAttribute("class") ?? "").split(/\s+/);
}
