import type { Wording } from "../../base/wording/index.ts";
import { wrapped } from "../../base/wording/index.ts";
import { PHONE_WIDTH, type ChartOptions, type Credit } from "./chart.ts";
import { appendAll, element, SVG } from "./element.ts";
import { PALETTE } from "./palette.ts";
import { svgText } from "./svgText.ts";

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
/** Average advance of a letter over the font size, in the widest of the fonts above, Cyrillic included. */
const LETTER = { "400": 0.59, "700": 0.69 } as const;
const LINE = 1.3;

/** What stands around the marks of a chart. */
export interface FrameText {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: keyof typeof LETTER;
  readonly fill: string;
}

/**
 * Puts the finding above, the source below the marks of a plot and returns one SVG document.
 *
 * @param plot  an SVG element as Plot draws it
 */
export function framed(plot: Element, text: FrameText, options: ChartOptions, words: Wording): string {
  const document = options.document as unknown as Document;
  const head = headLines(text, options.width);
  const foot = lines(footer(options.credit, words), 11, "400", PALETTE.quiet, options.width);
  const [headHeight, footHeight] = [heightOf(head) + 8, heightOf(foot) + 8];
  const plotHeight = Number(plot.getAttribute("height"));
  const height = Math.ceil(headHeight + plotHeight + footHeight);
  const root = element(document, "svg", {
    xmlns: SVG,
    class: `chart chart-${text.id}`,
    viewBox: `0 0 ${options.width} ${height}`,
    width: String(options.width),
    height: String(height),
    "font-family": FONT,
    role: "img",
    "aria-label": text.altText,
  });
  const marks = element(document, "g", {
    transform: `translate(0,${headHeight})`,
    fill: PALETTE.ink,
    "font-size": "12",
    "text-anchor": "middle",
    style: "white-space: pre",
  });
  appendAll(
    marks,
    [...plot.childNodes].filter((child) => child.nodeName.toLowerCase() !== "style"),
  );
  for (const part of marks.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  appendAll(root, [
    element(document, "rect", { width: String(options.width), height: String(height), fill: PALETTE.paper }),
    ...texts(document, head, 0),
    marks,
    ...texts(document, foot, headHeight + plotHeight),
  ]);
  return svgText(root);
}

function footer(credit: Credit, words: Wording): string {
  return words.say("chart.footer", { data: credit.data, licence: credit.licence, version: credit.version });
}

function headLines(text: FrameText, width: number): readonly Line[] {
  const phone = width < PHONE_WIDTH;
  return [
    ...lines(text.title, phone ? 15 : 18, "700", PALETTE.ink, width),
    ...lines(text.subtitle, phone ? 12 : 13, "400", PALETTE.quiet, width),
  ];
}

function lines(text: string, size: number, weight: Line["weight"], fill: string, width: number): readonly Line[] {
  const letters = Math.floor(width / (size * LETTER[weight]));
  return evenlyWrapped(text, letters).map((line) => ({ text: line, size, weight, fill }));
}

/** As few lines as fit, as short as they can be: no word stands alone under a full line. */
function evenlyWrapped(text: string, letters: number): readonly string[] {
  const count = wrapped(text, letters).length;
  let narrow = letters;
  while (narrow > 1 && wrapped(text, narrow - 1).length === count) narrow--;
  return wrapped(text, narrow);
}

function heightOf(all: readonly Line[]): number {
  return all.reduce((sum, line) => sum + line.size * LINE, 0);
}

function texts(document: Document, all: readonly Line[], top: number): readonly Element[] {
  let y = top;
  return all.map((line) => {
    y += line.size * LINE;
    const node = element(document, "text", {
      x: "0",
      y: (y - line.size * 0.25).toFixed(1),
      fill: line.fill,
      "font-size": String(line.size),
      "font-weight": line.weight,
    });
    node.textContent = line.text;
    return node;
  });
}
