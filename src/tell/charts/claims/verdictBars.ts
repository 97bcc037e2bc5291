import { greatest } from "../../../base/units/index.ts";
import type { Verdict } from "../../../results/index.ts";
import {
  caseTitle,
  type ClaimsAccount,
  claimsCounted,
  claimSections,
  sectionTitle,
  type TableBlock,
  verdictText,
} from "../../findings/index.ts";
import { type Chart, type MarkOptions, PHONE_WIDTH } from "../chart.ts";
import { CHART_WIDTHS } from "../charts.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { hatch } from "../hatch.ts";
import { label } from "../label.ts";
import { legendMarks } from "../legend.ts";
import { type Mark, mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import { below } from "../placed.ts";
import { BOLD, labelLines, LINE_HEIGHT, linesWithin } from "../writing.ts";
import { verdictParts, type VerdictPart } from "./verdictParts.ts";

/** A chart of claims in two layouts. */
export interface ClaimsChart {
  readonly key: string;
  readonly screen: Chart;
  readonly phone: Chart;
}

const ROW = 30;
const BAR = 20;
const RIGHT = 8;
/** Narrowest part that holds its number, pixels. */
const NUMBER_ROOM = 11;

/** Fill of a verdict; those that do not decide are pale, and every bar carries its count. */
const FILLS: Readonly<Record<Verdict, string>> = {
  supported: PALETTE.blue,
  "partly-supported": PALETTE.paleBlue,
  uncertain: PALETTE.still,
  "depends-on": PALETTE.band,
  contradicted: PALETTE.paleOrange,
  "not-testable": PALETTE.paper,
};

/** Verdicts on the claims of a run, drawn with its version in the footer. */
export function claimsCharts(
  account: ClaimsAccount,
  { version }: { readonly version: string },
): readonly ClaimsChart[] {
  const credit = {
    data: caseTitle(account.case, account.words),
    licence: account.words.say("chart.positions.licence", {}),
    version,
  };
  const draw = (width: number): Chart => verdictBars(account, { credit, width });
  return [{ key: "claims", screen: draw(CHART_WIDTHS.screen), phone: draw(CHART_WIDTHS.phone) }];
}

/** How many claims of each section come to each verdict, and how many of those another choice turns, as stacked bars. */
function verdictBars(account: ClaimsAccount, options: MarkOptions): Chart {
  const { claims, words } = account;
  const title = titleOf(account);
  const altText = words.say("chart.claims.alt", {
    claims: claimsCounted(claims.length, words),
    list: claimSections(account)
      .map(({ section, claims: own }) => `${sectionTitle(section, words)} ${countsText(account, own)}`)
      .join("; "),
  });
  const subtitle = words.say("chart.claims.subtitle", {});
  const text = { id: "claims", title, subtitle, altText };
  const svg = framedMarks(drawn(account, options.width), text, options, words);
  return { id: "claims", svg, title, altText, table: tableOf(account) };
}

function titleOf({ claims, words }: ClaimsAccount): string {
  const parts = verdictParts(claims);
  const count = (isMeant: (part: VerdictPart) => boolean): number =>
    parts.filter(isMeant).reduce((sum, part) => sum + part.count, 0);
  const held = count(({ verdict }) => verdict === "supported");
  const tested = count(({ verdict }) => verdict !== "not-testable");
  const contradicted = count(({ verdict }) => verdict === "contradicted");
  const turning = count(({ firmness }) => firmness === "turning");
  return words.say("chart.claims.title", {
    held: heldText({ held, tested, contradicted }, words),
    turned:
      turning === 0
        ? words.say("chart.claims.turned.none", {})
        : words.say("chart.claims.turned", { turning: String(turning) }),
  });
}

/** How many of the claims that can be tested hold, and how many do not. */
function heldText(
  { held, tested, contradicted }: Readonly<Record<"held" | "tested" | "contradicted", number>>,
  { say }: ClaimsAccount["words"],
): string {
  const values = { tested: String(tested), count: String(held) };
  if (held === tested && tested > 1) return say("chart.claims.held.all", values);
  if (contradicted === 0) return say("chart.claims.held.uncontradicted", values);
  return say("chart.claims.held", { ...values, contradicted: String(contradicted) });
}

function countsText({ words }: ClaimsAccount, claims: ClaimsAccount["claims"]): string {
  return verdictParts(claims)
    .map(({ verdict, firmness, count }) => `${partName(verdict, firmness, words)} ${count}`)
    .join(", ");
}

/** A verdict with how sure it is, where that is known. */
function partName(verdict: Verdict, firmness: VerdictPart["firmness"], words: ClaimsAccount["words"]): string {
  const name = verdictText(verdict, words);
  return firmness === "none" ? name : `${name}, ${words.say(`chart.claims.${firmness}`, {})}`;
}

function drawn(account: ClaimsAccount, width: number): DrawnMarks {
  const sections = claimSections(account);
  const left = width < PHONE_WIDTH ? 104 : 150;
  const most = greatest(sections.map(({ claims }) => claims.length));
  const step = (width - left - RIGHT) / most;
  const rows = sections.flatMap(({ section, claims }, at) => {
    const top = at * ROW;
    const lines = linesWithin(sectionTitle(section, account.words), left - 10);
    const first = top + 15 - ((lines.length - 1) * LINE_HEIGHT) / 2;
    return [
      ...labelLines(lines, { x: left - 8, y: first, anchor: "end" }),
      ...barMarks(verdictParts(claims), left, top, step),
    ];
  });
  return below([legendOf(account, width), { marks: rows, height: sections.length * ROW }], 10);
}

function legendOf({ claims, words }: ClaimsAccount, width: number): DrawnMarks {
  const parts = verdictParts(claims);
  const verdicts = [...new Set(parts.map(({ verdict }) => verdict))];
  const entries = verdicts.map((verdict) => ({ name: verdictText(verdict, words), fill: FILLS[verdict] }));
  const hasTurning = parts.some(({ firmness }) => firmness === "turning");
  const hatched = { name: words.say("chart.claims.hatched", {}), fill: PALETTE.paper, isHatched: true };
  return legendMarks(hasTurning ? [...entries, hatched] : entries, width);
}

function barMarks(parts: readonly VerdictPart[], left: number, top: number, step: number): readonly Mark[] {
  let x = left;
  return parts.flatMap((part) => {
    const box = { x, y: top, width: part.count * step, height: BAR };
    x += box.width;
    return partMarks(part, box);
  });
}

function partMarks(
  { verdict, firmness, count }: VerdictPart,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly Mark[] {
  const isDark = verdict === "supported";
  const ink = isDark ? PALETTE.paper : PALETTE.ink;
  const rim = { stroke: FILLS[verdict], "stroke-width": "3", "paint-order": "stroke" };
  const place = { x: box.x + box.width / 2, y: box.y + 15, anchor: "middle" } as const;
  return [
    mark("rect", { ...box, fill: FILLS[verdict], stroke: PALETTE.quiet, "stroke-width": "0.5" }),
    ...(firmness === "turning" ? [hatch(box, isDark ? PALETTE.paper : PALETTE.quiet)] : []),
    ...(box.width < NUMBER_ROOM ? [] : [label(String(count), place, { ...BOLD, ...rim, fill: ink })]),
  ];
}

/** How many claims of each section come to each verdict, the firm ones and the turning ones apart. */
function tableOf(account: ClaimsAccount): TableBlock {
  const { words } = account;
  const kinds = verdictParts(account.claims);
  return {
    kind: "table",
    id: "chart-claims",
    columns: [
      { title: words.say("claims.column.section", {}), unit: null },
      ...kinds.map(({ verdict, firmness }) => ({ title: partName(verdict, firmness, words), unit: "" })),
    ],
    rows: claimSections(account).map(({ section, claims }) => [
      sectionTitle(section, words),
      ...kinds.map(({ verdict, firmness }) => {
        const own = verdictParts(claims).find((each) => each.verdict === verdict && each.firmness === firmness);
        return String(own?.count ?? 0);
      }),
    ]),
    strong: [],
    notes: [],
  };
}
