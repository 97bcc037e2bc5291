import { dateText } from "../../base/wording/index.ts";
import {
  caseTitle,
  askedScenario,
  mainScenario,
  rangedMoneyText,
  type PublishedElasticities,
  type ShortAnswer,
  shortAnswer,
} from "../findings/index.ts";
import type { ResultTable } from "./csv.ts";
import { measuresInForce } from "./measuresInForce.ts";
import type { NumberCell, TableSheet, WorkbookCell, WorkbookSheet } from "./sheet.ts";
import { PERCENT_FORMAT } from "./sheetColumns.ts";
import type { WorkbookInput } from "./workbookInput.ts";

type Row = readonly WorkbookCell[];

/** Lines of the first sheet under a heading, or without one; nothing where there are no lines. */
interface Part {
  readonly heading: Row | null;
  readonly lines: readonly Row[];
}

/** What the first sheet leads to. */
export interface CoverContents {
  readonly sheets: readonly TableSheet[];
  /** Tables that are CSV files. */
  readonly files: readonly ResultTable[];
  /** Elasticity sets with where they were published. */
  readonly elasticities: readonly PublishedElasticities[];
}

const NUMBER_HEAD = ["number", "value", "low", "high", "unit", "moneyText"] as const;
const RATE_FORMAT = "0.0";
const COUNT_FORMAT = "0";

/** The first sheet: question, answer, numbers with units and ranges, measures in force, what each sheet holds. */
export function coverSheet(input: WorkbookInput, { sheets, files, elasticities }: CoverContents): WorkbookSheet {
  const { case: case_, results, words } = input;
  const told = shortAnswer(results, case_, words, { elasticities });
  const title = caseTitle(case_, words, askedScenario(results, case_));
  const parts = [
    { heading: [told.question], lines: [[`${title}. ${dateText(case_.asOf, words.language)}`]] },
    ...answerParts(told, input),
    measuresPart(input),
    sheetsPart(sheets, input),
    filesPart(files, input),
    originPart(input),
  ];
  return { name: words.say("sheet.cover", {}), ...written(parts), head: null, formats: [] };
}

/** Parts one below the other, an empty line between them; their headings are set apart. */
function written(parts: readonly Part[]): Pick<WorkbookSheet, "rows" | "strong"> {
  const rows: Row[] = [];
  const strong: number[] = [];
  for (const { heading, lines } of parts.filter((part) => part.lines.length > 0)) {
    if (rows.length > 0) rows.push([]);
    if (heading !== null) strong.push(rows.push(heading) - 1);
    for (const line of lines) rows.push(line);
  }
  return { rows, strong };
}

function answerParts(told: ShortAnswer, { words }: WorkbookInput): readonly Part[] {
  const { say } = words;
  const lines = [
    told.draws,
    told.choices,
    told.quotas,
    told.others,
    told.markets,
    told.instead,
    told.sellers,
    told.votes,
    told.positions,
    told.article,
    told.restsOn,
  ];
  return [
    ...told.thirds.map(({ label, text }): Part => ({ heading: [label], lines: [[text]] })),
    ...told.subjects.flatMap(({ name, verdict, why, figures }): readonly Part[] => [
      { heading: [name], lines: [[verdict], ...(why === null ? [] : [[why]])] },
      {
        heading: NUMBER_HEAD.map((key) => say(`sheet.${key}`, {})),
        lines: figures.map((figure) => [
          figure.label,
          ...[figure.value, figure.low, figure.high].map((each) => numberCell(each, PERCENT_FORMAT)),
          figure.unit,
          rangedMoneyText(figure),
        ]),
      },
    ]),
    { heading: null, lines: [...(told.aside === null ? [] : [told.aside.text]), ...told.notes].map((note) => [note]) },
    { heading: null, lines: lines.flatMap((line) => (line === null ? [] : [[line.label, line.text]])) },
  ];
}

function numberCell(value: number | null, format: string): NumberCell | null {
  return value === null ? null : { value, format };
}

function measuresPart({ case: case_, results, words }: WorkbookInput): Part {
  const { say, language } = words;
  const main = mainScenario(results, case_);
  const scenario = case_.scenarios.find(({ id }) => id === main);
  if (scenario === undefined) return { heading: null, lines: [] };
  return {
    heading: [
      say("sheet.measures", { date: dateText(scenario.at, language) }),
      say("sheet.imposer", {}),
      say("sheet.target", {}),
      say("sheet.since", {}),
      say("sheet.rate", {}),
      say("sheet.rateRows", {}),
    ],
    lines: measuresInForce(case_, scenario.id, words).map(({ title, imposers, targets, since, meanRate, rates }) => [
      title,
      imposers,
      targets,
      since,
      numberCell(meanRate, RATE_FORMAT),
      meanRate === null ? null : numberCell(rates, COUNT_FORMAT),
    ]),
  };
}

function sheetsPart(sheets: readonly TableSheet[], { words: { say } }: WorkbookInput): Part {
  return {
    heading: [say("sheet.contents", {}), say("sheet.rows", {}), say("sheet.holds", {})],
    lines: sheets.map(({ name, about, rows }) => [
      { text: name, sheet: name },
      numberCell(rows.length, COUNT_FORMAT),
      about,
    ]),
  };
}

function filesPart(files: readonly ResultTable[], { words: { say } }: WorkbookInput): Part {
  return {
    heading: [say("sheet.files", {}), say("sheet.rows", {})],
    lines: files.map(({ name, rows }) => [`tables/${name}.csv`, numberCell(rows.length, COUNT_FORMAT)]),
  };
}

/** Case, version and data, so that the same numbers can be had again. */
function originPart({ case: case_, words, manifest, packages }: WorkbookInput): Part {
  return {
    heading: [words.say("heading.contents", {}), "sha256"],
    lines: [
      [`Tertius ${manifest.tertius}`],
      [case_.id, manifest.caseSha256],
      ...manifest.data.map(({ name, version, sha256 }) => [`${name} ${version}`, sha256]),
      ...packages.map(({ title, name, licenses }) => [
        title === "" ? name : `${title} (${name})`,
        licenses.map((licence) => licence.title ?? licence.name).join(", "),
      ]),
      [words.say("brief.reproduce", {})],
    ],
  };
}
