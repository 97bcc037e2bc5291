import { capitalised, dateText, numberText } from "../../../base/wording/index.ts";
import type { Account, TableBlock } from "../../findings/index.ts";
import { type Chart, type ChartSubject, type MarkOptions, PHONE_WIDTH } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { legendMarks } from "../legend.ts";
import { below } from "../placed.ts";
import { dayAxis, laneMarks, LINE_COLOURS, tariffMarks } from "./measureMarks.ts";
import { addedOn, dayScale, type MeasureFigure, measureFigure, type TariffLine } from "./tariffLines.ts";

const LEFT = 40;
/** Points below this have a decimal, in every part of a title where one has. */
const LEAST_WHOLE = 9.95;
const RIGHT = { phone: 8, screen: 24 } as const;

/** The measures of the scenario over time: announced, in force, and what they add to the tariffs. Null without measures. */
export function measureTimeline({ account }: Pick<ChartSubject, "account">, options: MarkOptions): Chart | null {
  const figure = measureFigure(account);
  if (figure === null) return null;
  const { words } = account;
  const title = titleOf(figure, account);
  const altText = words.say("chart.measures.alt", {
    items: figure.measures
      .map(({ title: measure, from }) =>
        words.say("chart.measures.item", { measure, from: dateText(from, words.language) }),
      )
      .join("; "),
  });
  const text = { id: "measures", title, subtitle: subtitleOf(figure, account), altText };
  const svg = framedMarks(drawn(figure, account, options.width), text, options, words);
  return { id: "measures", svg, title, altText, table: tableOf(figure, account) };
}

function drawn(figure: MeasureFigure, { words }: Account, width: number): DrawnMarks {
  const days = dayScale(figure, LEFT, width - RIGHT[width < PHONE_WIDTH ? "phone" : "screen"]);
  const entries = figure.lines.map((line, at) => ({ name: lineName(line, words), fill: LINE_COLOURS[at]! }));
  const lanes = laneMarks(figure, days, width);
  const parts = figure.lines.length === 0 ? [lanes] : [tariffMarks(figure, days, words), lanes];
  const inside = below(parts, 10);
  const axis = dayAxis(days, inside.height);
  const whole = { marks: [...axis.marks, ...inside.marks], height: axis.height };
  return entries.length === 0 ? whole : below([legendMarks(entries, width), whole], 8);
}

function lineName({ importer, exporter }: TariffLine, words: Account["words"]): string {
  return words.say("chart.measures.line", {
    importer: words.country(importer).label,
    from: words.country(exporter).from,
  });
}

/** What each side had added on the day of the scenario. */
function titleOf(figure: MeasureFigure, { words, title }: Account): string {
  if (figure.lines.length === 0) return words.say("chart.measures.noTariffs", { scenario: title });
  const all = figure.lines.map((line) => ({ line, added: addedOn(line, figure.at) }));
  const decimals = all.some(({ added }) => Math.abs(added) < LEAST_WHOLE) ? 1 : 0;
  const parts = all.map(({ line, added }) => {
    const values = {
      importer: words.country(line.importer).name,
      from: words.country(line.exporter).from,
      points: numberText(Math.abs(added), words.language, { decimals }),
    };
    return words.say(added < 0 ? "chart.measures.lowered" : "chart.measures.added", values);
  });
  return capitalised(parts.join("; "));
}

function subtitleOf({ lines, at }: MeasureFigure, { words, equilibrium }: Account): string {
  const key = lines.length === 0 ? "chart.measures.days" : "chart.measures.subtitle";
  return words.say(key, { year: String(equilibrium.baseYear), date: dateText(at, words.language) });
}

/** Every step and every day that is drawn. */
function tableOf({ lines, measures }: MeasureFigure, { words }: Account): TableBlock {
  const percent = (value: number): string => numberText(value, words.language, { decimals: 2, signed: true });
  return {
    kind: "table",
    id: "chart-measures",
    columns: [
      { title: words.say("chart.measures.column.what", {}), unit: null },
      { title: words.say("chart.measures.column.announced", {}), unit: "" },
      { title: words.say("chart.measures.column.from", {}), unit: "" },
      { title: words.say("chart.measures.column.to", {}), unit: "" },
      { title: words.say("chart.measures.column.added", {}), unit: words.say("unit.points", {}) },
      { title: words.say("chart.measures.column.level", {}), unit: "%" },
    ],
    rows: [
      ...measures.map(({ title, announced, from, to }) => [title, announced ?? "", from, to ?? "", "", ""]),
      ...lines.flatMap((line) =>
        line.steps.map(({ from, addedPercent, levelPercent }) => [
          lineName(line, words),
          "",
          from,
          "",
          percent(addedPercent),
          numberText(levelPercent, words.language, { decimals: 2 }),
        ]),
      ),
    ],
    strong: [],
    notes: [],
  };
}
