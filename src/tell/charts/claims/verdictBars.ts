import { greatest } from "../../../base/units/index.ts";
import type { Verdict } from "../../../results/index.ts";
import {
  caseTitle,
  type ClaimsAccount,
  claimsCounted,
  claimSections,
  sectionTitle,
  VERDICTS,
  verdictTable,
  verdictText,
} from "../../findings/index.ts";
import { type Chart, type ChartDocument, type ChartOptions, PHONE_WIDTH } from "../chart.ts";
import { CHART_WIDTHS } from "../charts.ts";
import { appendAll, element, pixels, SVG } from "../element.ts";
import { framed } from "../frame.ts";
import { PALETTE } from "../palette.ts";

/** A chart of claims in two layouts. */
export interface ClaimsChart {
  readonly key: string;
  readonly screen: Chart;
  readonly phone: Chart;
}

const ROW = 30;
const BAR = 20;
const LEGEND_ROW = 18;
const LETTER = 6.6;

/** Fill of a verdict; those that do not decide are pale, and every bar carries its count. */
const FILLS: Readonly<Record<Verdict, string>> = {
  supported: PALETTE.blue,
  "partly-supported": "#7fb8d8",
  uncertain: "#d9d9d9",
  "depends-on": PALETTE.band,
  contradicted: "#eaae7f",
  "not-testable": PALETTE.paper,
};

/** Verdicts on the claims of a run, drawn with its version in the footer. */
export function claimsCharts(
  account: ClaimsAccount,
  { document, version }: { readonly document: ChartDocument; readonly version: string },
): readonly ClaimsChart[] {
  const credit = {
    data: caseTitle(account.case, account.words),
    licence: account.words.say("chart.positions.licence", {}),
    version,
  };
  const draw = (width: number): Chart => verdictBars(account, { document, credit, width });
  return [{ key: "claims", screen: draw(CHART_WIDTHS.screen), phone: draw(CHART_WIDTHS.phone) }];
}

/** How many claims of each section come to each verdict, as stacked bars. */
function verdictBars(account: ClaimsAccount, options: ChartOptions): Chart {
  const { claims, words } = account;
  const count = (verdict: Verdict): number => claims.filter((each) => each.verdict === verdict).length;
  const title = words.say("chart.claims.title", {
    count: String(count("supported")),
    tested: String(claims.length - count("not-testable")),
    contradicted: String(count("contradicted")),
  });
  const table = { ...verdictTable(account), id: "chart-claims" };
  const altText = words.say("chart.claims.alt", {
    claims: claimsCounted(claims.length, words),
    list: claimSections(account)
      .map(({ section, claims: own }) => `${sectionTitle(section, words)} ${countsText(account, own)}`)
      .join("; "),
  });
  const subtitle = words.say("chart.claims.subtitle", {});
  const svg = framed(drawn(account, options), { id: "claims", title, subtitle, altText }, options, words);
  return { id: "claims", svg, title, altText, table };
}

function countsText({ words }: ClaimsAccount, claims: ClaimsAccount["claims"]): string {
  return VERDICTS.flatMap((verdict) => {
    const count = claims.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [words.say(`claims.count.${verdict}`, { count: String(count) })];
  }).join(", ");
}

function drawn(account: ClaimsAccount, options: ChartOptions): Element {
  const document = options.document as unknown as Document;
  const sections = claimSections(account);
  const [left, right] = [options.width < PHONE_WIDTH ? 96 : 150, 8];
  const most = greatest(sections.map(({ claims }) => claims.length));
  const step = (options.width - left - right) / most;
  const legend = legendMarks(document, account, options.width);
  const rows = sections.flatMap(({ section, claims }, at) => {
    const top = legend.height + at * ROW;
    const name = sectionTitle(section, account.words);
    const label = { x: pixels(left - 8), y: pixels(top + 15), "text-anchor": "end", "font-size": "12" };
    return [element(document, "text", label, name), ...barMarks(document, claims, { left, top, step })];
  });
  const height = legend.height + sections.length * ROW + 4;
  const root = element(document, "svg", { xmlns: SVG, height: pixels(height) });
  appendAll(root, [...legend.marks, ...rows]);
  return root;
}

function barMarks(
  document: Document,
  claims: ClaimsAccount["claims"],
  { left, top, step }: { readonly left: number; readonly top: number; readonly step: number },
): readonly Element[] {
  let x = left;
  return VERDICTS.flatMap((verdict) => {
    const count = claims.filter((each) => each.verdict === verdict).length;
    if (count === 0) return [];
    const width = count * step;
    const middle = x + width / 2;
    const place = { x: pixels(x), y: pixels(top), width: pixels(width), height: String(BAR) };
    x += width;
    return [
      element(document, "rect", { ...place, fill: FILLS[verdict], stroke: PALETTE.quiet, "stroke-width": "0.5" }),
      element(
        document,
        "text",
        { x: pixels(middle), y: pixels(top + 15), "font-size": "12", fill: inkOn(verdict) },
        String(count),
      ),
    ];
  });
}

function inkOn(verdict: Verdict): string {
  return verdict === "supported" ? PALETTE.paper : PALETTE.ink;
}

/** A swatch and a name for each verdict that occurs, in lines as wide as the chart. */
function legendMarks(
  document: Document,
  { claims, words }: ClaimsAccount,
  width: number,
): { readonly marks: readonly Element[]; readonly height: number } {
  let [x, y] = [0, 0];
  const marks = VERDICTS.filter((verdict) => claims.some((each) => each.verdict === verdict)).flatMap((verdict) => {
    const name = verdictText(verdict, words);
    const size = 20 + name.length * LETTER + 12;
    if (x > 0 && x + size > width) [x, y] = [0, y + LEGEND_ROW];
    const swatch = { x: pixels(x), y: pixels(y + 2), width: "12", height: "12" };
    const label = { x: pixels(x + 18), y: pixels(y + 12), "text-anchor": "start", "font-size": "12" };
    x += size;
    return [
      element(document, "rect", { ...swatch, fill: FILLS[verdict], stroke: PALETTE.quiet, "stroke-width": "0.5" }),
      element(document, "text", label, name),
    ];
  });
  return { marks, height: y + LEGEND_ROW + 8 };
}
