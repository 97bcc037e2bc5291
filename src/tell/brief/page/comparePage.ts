import type { ChartPair } from "../../charts/index.ts";
import {
  comparedTable,
  comparisonTexts,
  diffTable,
  diffTexts,
  furtherTables,
  type TableBlock,
  type ToldComparison,
  type ToldDiff,
  WHOLE_COMPARISON,
} from "../../findings/index.ts";
import { chartCsv } from "../chartCsv.ts";
import type { BriefPage, PageFigure, PagePart, PageSection, SectionId } from "./page.ts";
import { pageLabels } from "./pageLabels.ts";
import { pageTable } from "./pageTable.ts";

type DrawnPair = Pick<ChartPair, "screen" | "phone">;

/** What a page of two answers is made from. */
export interface ComparePageInput {
  readonly told: ToldComparison;
  /** Null where nothing can be drawn. */
  readonly chart: DrawnPair | null;
  /** Version of Tertius. */
  readonly version: string;
  /** The command that computes it again. */
  readonly command: string;
}

/** Two answers side by side as a page: what is different, drawn, then every number. */
export function comparePage(input: ComparePageInput): BriefPage {
  return pageOfTwo(input, input.told.words.say("compare.title", {}), answerParts(input.told), []);
}

/** What a page of two dated answers is made from. */
export interface DiffPageInput extends Omit<ComparePageInput, "told"> {
  readonly told: ToldDiff;
}

/** Two dated answers as a page: what moved and why, drawn, then every country with every part and every number. */
export function diffPage({ told, ...input }: DiffPageInput): BriefPage {
  const { title, sides, moved, notes } = diffTexts(told);
  const [lead, ...others] = moved;
  const parts: readonly PagePart[] = [
    ...(lead === undefined ? [] : [{ kind: "verdict", verdict: traced(lead) } as const]),
    ...others.map(prose),
    tablePart(diffTable(told, OTHERS)),
    ...[sides, notes].map((items) => ({ kind: "list", items: items.map(traced) }) as const),
  ];
  const whole = { ...diffTable(told, Infinity), id: "moved-all" };
  return pageOfTwo({ ...input, told: told.told }, title, parts, [whole]);
}

/** How many countries stand at the front of a page beside those that the answers are about. */
const OTHERS = 5;

function pageOfTwo(
  { told, chart, version, command }: ComparePageInput,
  title: string,
  parts: readonly PagePart[],
  first: readonly TableBlock[],
): BriefPage {
  const { words } = told;
  const compared = [comparedTable(told, WHOLE_COMPARISON), ...furtherTables(told)];
  const tables = [...first, ...compared].filter(({ rows }) => rows.length > 0);
  const again = words.say("compare.page.again", { version, command });
  const sections = [
    section("answer", words.say("page.answer", {}), parts),
    section("winners", words.say("compare.page.figures", {}), chart === null ? [] : [figurePart(chart, told)]),
    section("tables", words.say("page.tables", {}), tables.map(tablePart)),
    section("version", words.say("heading.contents", {}), [{ kind: "manifest", lines: [again] }]),
  ];
  return {
    language: words.language,
    title,
    labels: pageLabels(words),
    sections: sections.filter((each) => each.parts.length > 0),
    generator: `Tertius ${version}`,
    reviews: null,
  };
}

/** In what the two are apart, what is different for whom, what they are, and the rest. */
function answerParts(told: ToldComparison): readonly PagePart[] {
  const { sides, apart, incomes, rest } = comparisonTexts(told);
  const [lead, ...others] = incomes;
  return [
    ...(apart === null ? [] : [prose(apart)]),
    ...(lead === undefined ? [] : [{ kind: "verdict", verdict: traced(lead) } as const]),
    ...others.map(prose),
    ...[sides, rest]
      .filter((items) => items.length > 0)
      .map((items) => ({ kind: "list", items: items.map(traced) }) as const),
  ];
}

/** The document that the page stands beside. */
const ORIGIN = { paths: ["comparison"] };

function traced(text: string): { readonly text: string; readonly origin: typeof ORIGIN } {
  return { text, origin: ORIGIN };
}

function prose(text: string): PagePart {
  return { kind: "prose", sentences: [traced(text)] };
}

function tablePart(table: TableBlock): PagePart {
  return { kind: "table", table: pageTable(table), origin: ORIGIN };
}

function figurePart({ screen, phone }: DrawnPair, { words }: ToldComparison): PagePart {
  const figure: PageFigure = {
    name: screen.id,
    table: pageTable(screen.table),
    csv: chartCsv(screen.table, words),
    screen: screen.svg,
    phone: phone.svg,
    origin: ORIGIN,
  };
  return { kind: "figure", figure };
}

function section(id: SectionId, title: string, parts: readonly PagePart[]): PageSection {
  return { id, title, isAnnex: id === "tables" || id === "version", isTraced: id !== "version", parts };
}
