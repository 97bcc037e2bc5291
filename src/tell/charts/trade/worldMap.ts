import type { TableBlock } from "../../findings/index.ts";
import type { EquilibriumResult } from "../../../results/index.ts";
import { listText } from "../../../base/wording/index.ts";
import { type Chart, type ChartOptions, type ChartSubject, PHONE_WIDTH } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { markAround } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import { incomeSubtitle, incomeVariants } from "./chartScope.ts";
import { type DotRow, dotRows } from "./dotRow.ts";
import { incomeTable } from "./incomeTable.ts";
import { legend, type LegendEntry } from "./legend.ts";
import { classText, mapClasses } from "./mapClasses.ts";
import { countryMarks, hatch, isUnsettled, type MapPaint } from "./mapCountries.ts";
import { type MapGround, mapGround } from "./mapGround.ts";
import { labelMarks } from "./mapLabels.ts";
import { mapTitle } from "./mapTitle.ts";
import type { WorldShapes } from "./worldShapes.ts";

/** Whose outlines world-atlas holds. */
const OUTLINES = "Natural Earth";
const LEGEND_GAP = 8;

/** What is drawn: the world, and the economies that have a place in it. */
interface Scene {
  readonly ground: MapGround;
  readonly rows: readonly DotRow[];
  readonly paint: MapPaint;
}

/** The world in colours of the change of real income; null where none of its countries has a figure. */
export function worldMap(
  subject: ChartSubject,
  options: Omit<ChartOptions, "document">,
  world: WorldShapes,
): Chart | null {
  const { account, country } = subject;
  const { words } = account;
  const scene = sceneOf(subject, mapGround(world, options.width), `${country.replaceAll(/\W/gu, "")}-${options.width}`);
  if (scene.rows.length === 0 || account.equilibrium.countries[country] === undefined) return null;
  const title = mapTitle(
    scene.rows.map(({ verdict }) => verdict),
    words,
  );
  const altText = altTextOf(subject, scene.rows);
  const data = words.say("chart.map.source", { data: options.credit.data, outlines: OUTLINES });
  const svg = framedMarks(
    drawn(subject, scene, options.width),
    { id: "map", title, subtitle: subtitleOf(subject, scene.rows), altText },
    { ...options, credit: { ...options.credit, data } },
    words,
  );
  return { id: "map", svg, title, altText, table: tableOf(subject, scene.rows) };
}

function sceneOf(subject: ChartSubject, ground: MapGround, key: string): Scene {
  const places = new Set(ground.countries.map(({ code }) => code));
  const rows = dotRows(subject).filter(({ code }) => places.has(code));
  const classes = mapClasses(rows.map(({ value }) => value));
  const paint = {
    rows: new Map(rows.map((row) => [row.code, row])),
    classes,
    open: classes.map(({ fill }, at) => hatch(`map-open-${at}-${key}`, fill, PALETTE.paper, "rising")),
    absent: hatch(`map-absent-${key}`, PALETTE.paper, PALETTE.grid, "falling"),
  };
  return { ground, rows, paint };
}

function drawn(subject: ChartSubject, { ground, rows, paint }: Scene, width: number): DrawnMarks {
  const key = legend(legendEntries(subject, rows, paint), width);
  const named = rows.filter(({ role }) => role !== "other");
  const labels = named.flatMap(({ code, name, percent }) => {
    const found = ground.countries.find((each) => each.code === code);
    const lines = width < PHONE_WIDTH ? [name] : [name, percent];
    return found === undefined ? [] : [{ lines, country: found }];
  });
  const top = ground.height + LEGEND_GAP;
  const marks = [
    markAround(
      "defs",
      {},
      [...paint.open, paint.absent].map(({ definition }) => definition),
    ),
    ...countryMarks(ground.countries, paint),
    ...labelMarks(labels, width),
    markAround("g", { transform: `translate(0,${top})` }, key.marks),
  ];
  return { marks, height: top + key.height };
}

function legendEntries({ account }: ChartSubject, rows: readonly DotRow[], paint: MapPaint): readonly LegendEntry[] {
  const { words, equilibrium } = account;
  const classes = paint.classes.map((each) => ({ fill: each.fill, text: classText(each, words) }));
  const middle = paint.open[Math.floor(paint.open.length / 2)]!;
  const open = { fill: middle.fill, text: words.say("chart.map.uncertain", {}) };
  const key = residuals(equilibrium).length === 0 ? "chart.map.absent" : "chart.map.noneOfItsOwn";
  const absent = { fill: paint.absent.fill, text: words.say(key, {}) };
  return [...classes, ...(rows.some(isUnsettled) ? [open] : []), absent];
}

/** Codes that stand for the countries that the data do not tell one by one. */
function residuals({ countries }: EquilibriumResult): readonly string[] {
  return Object.keys(countries).filter((code) => countries[code]!.flags.includes("residual"));
}

function subtitleOf(subject: ChartSubject, rows: readonly DotRow[]): string {
  const { words, equilibrium } = subject.account;
  const codes = rows.map(({ code }) => code);
  const variants = incomeVariants(subject, codes);
  const names = residuals(equilibrium).map((code) => words.country(code).label);
  return [
    incomeSubtitle(subject),
    words.say("chart.map.colour", {}),
    ...(variants === null ? [] : [words.say("chart.map.range", { variants })]),
    ...(names.length === 0 ? [] : [words.say("chart.map.inside", { names: listText(names, words.language) })]),
  ].join(" ");
}

function altTextOf({ account: { words } }: ChartSubject, rows: readonly DotRow[]): string {
  const shown = new Set([...rows.filter(({ role }) => role !== "other"), rows[0]!, rows.at(-1)!]);
  const items = [...shown].map(({ name, percent }) => `${name} ${percent}`).join("; ");
  return words.say("chart.map.alt", { items });
}

function tableOf({ account }: ChartSubject, rows: readonly DotRow[]): TableBlock {
  return incomeTable(account, "chart-map", rows);
}
