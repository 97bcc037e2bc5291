import type { Wording } from "../../base/wording/index.ts";
import { wrapped } from "../../base/wording/index.ts";
import { PHONE_WIDTH, type ChartOptions, type Credit } from "./chart.ts";
import { appendAll, element, SVG } from "./element.ts";
import { PALETTE } from "./palette.ts";
import { type Mark, mark, markText } from "./mark.ts";
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
  /** What a reader must know of the picture, above its source; nothing when absent. */
  readonly note?: string;
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
  const drawn = [...plot.childNodes].filter((child) => child.nodeName.toLowerCase() !== "style");
  const document = options.document as unknown as Document;
  const group = element(document, "g", {});
  appendAll(group, drawn);
  for (const part of group.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  const inside = [...group.childNodes].map(svgText).join("");
  return inFrame(inside, Number(plot.getAttribute("height")), text, options, words);
}

/** What a chart of marks draws, and how high it is in pixels. */
export interface DrawnMarks {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** `framed` for a chart drawn as marks: it needs no document. */
export function framedMarks(
  { marks, height }: DrawnMarks,
  text: FrameText,
  options: Pick<ChartOptions, "width" | "credit">,
  words: Wording,
): string {
  return inFrame(marks.map(markText).join(""), height, text, options, words);
}

function inFrame(
  inside: string,
  plotHeight: number,
  text: FrameText,
  { width, credit }: Pick<ChartOptions, "width" | "credit">,
  words: Wording,
): string {
  const head = headLines(text, width);
  const foot = [...(text.note === undefined ? [] : [text.note]), footer(credit, words)].flatMap((said) =>
    lines(said, 11, "400", PALETTE.quiet, width),
  );
  const [headHeight, footHeight] = [heightOf(head) + 8, heightOf(foot) + 8];
  const height = Math.ceil(headHeight + plotHeight + footHeight);
  const root = openTag("svg", {
    xmlns: SVG,
    class: `chart chart-${text.id}`,
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    "font-family": FONT,
    role: "img",
    "aria-label": text.altText,
  });
  const group = openTag("g", {
    transform: `translate(0,${headHeight})`,
    fill: PALETTE.ink,
    "font-size": "12",
    "text-anchor": "middle",
    style: "white-space: pre",
  });
  const paper = mark("rect", { width: String(width), height: String(height), fill: PALETTE.paper });
  return [
    root,
    markText(paper),
    ...texts(head, 0).map(markText),
    inside === "" ? group.replace(/>$/u, " />") : `${group}${inside}</g>`,
    ...texts(foot, headHeight + plotHeight).map(markText),
    "</svg>",
  ].join("");
}

/** An element that is open: what stands in it follows. */
function openTag(name: string, attributes: Mark["attributes"]): string {
  return markText(mark(name, attributes)).replace(/ \/>$/u, ">");
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

function texts(all: readonly Line[], top: number): readonly Mark[] {
  let y = top;
  return all.map((line) => {
    y += line.size * LINE;
    return mark(
      "text",
      {
        x: "0",
        y: y - line.size * 0.25,
        fill: line.fill,
        "font-size": String(line.size),
        "font-weight": line.weight,
      },
      line.text,
    );
  });
}
