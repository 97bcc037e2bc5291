import {
  figuresOf,
  rankedWithBlocs,
  residuals,
  type TableBlock,
  type Verdict,
  welfareVerdict,
} from "../../findings/index.ts";
import { listText } from "../../../base/wording/index.ts";
import { type Chart, type ChartOptions, type ChartSubject, PHONE_WIDTH } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { markAround } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import { blocPlace } from "./blocPlace.ts";
import { incomeSubtitle, incomeVariants, memberCodes } from "./chartScope.ts";
import { type DotRow, dotRows, isNamed } from "./dotRow.ts";
import { incomeTable } from "./incomeTable.ts";
import { type LegendEntry, legendMarks } from "../legend.ts";
import { classText, mapClasses } from "./mapClasses.ts";
import { countryMarks, hatch, isUnsettled, type MapPaint } from "./mapCountries.ts";
import { type MapGround, mapGround } from "./mapGround.ts";
import { labelMarks, type MapLabel } from "./mapLabels.ts";
import { mapTitle } from "./mapTitle.ts";
import type { WorldShapes } from "./worldShapes.ts";

/** Whose outlines world-atlas holds. */
const OUTLINES = "Natural Earth";
const LEGEND_GAP = 8;

/** What is drawn: the world, and the economies that have a place in it. */
interface Scene {
  readonly ground: MapGround;
  readonly rows: readonly DotRow[];
  /** The bloc that is asked about; none for a country. */
  readonly blocs: readonly DotRow[];
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
  if (scene.rows.length === 0 || figuresOf(account.equilibrium, country) === undefined) return null;
  const title = titleOf(subject, scene);
  const told = [...scene.blocs, ...scene.rows];
  const altText = altTextOf(subject, scene);
  const data = words.say("chart.map.source", { data: options.credit.data, outlines: OUTLINES });
  const note = words.say("chart.map.boundaries", { outlines: OUTLINES });
  const svg = framedMarks(
    drawn(subject, scene, options.width),
    { id: "map", title, subtitle: subtitleOf(subject, scene.rows), altText, note },
    { ...options, credit: { ...options.credit, data } },
    words,
  );
  return { id: "map", svg, title, altText, table: tableOf(subject, told) };
}

/** How many gain and lose: of the members of the bloc that is asked about, else of all economies on the map. */
function titleOf(subject: ChartSubject, { rows }: Scene): string {
  const { account, country } = subject;
  const { words, equilibrium } = account;
  const members = memberCodes(subject).map((code): Verdict => welfareVerdict(equilibrium, code));
  if (members.length > 0) return mapTitle(members, words, words.country(country).name);
  return mapTitle(
    rows.map(({ verdict }) => verdict),
    words,
    null,
  );
}

function sceneOf(subject: ChartSubject, ground: MapGround, key: string): Scene {
  const places = new Set(ground.countries.map(({ code }) => code));
  const rows = dotRows(subject, rankedWithBlocs(subject.account)).filter(({ code }) => places.has(code));
  const blocs = memberCodes(subject).length === 0 ? [] : dotRows(subject, [subject.country]);
  const classes = mapClasses(rows.map(({ value }) => value));
  const paint = {
    rows: new Map(rows.map((row) => [row.code, row])),
    classes,
    open: classes.map(({ fill }, at) => hatch(`map-open-${at}-${key}`, fill, PALETTE.paper, "rising")),
    absent: hatch(`map-absent-${key}`, PALETTE.paper, PALETTE.stays, "falling"),
  };
  return { ground, rows, blocs, paint };
}

function drawn(subject: ChartSubject, scene: Scene, width: number): DrawnMarks {
  const { ground, rows, paint } = scene;
  const key = legendMarks(legendEntries(subject, rows, paint), width);
  const labels = labelsOf(subject, scene, width);
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

/** The names of whom the question is about, and on a screen what becomes of them. */
function labelsOf(subject: ChartSubject, { ground, rows, blocs }: Scene, width: number): readonly MapLabel[] {
  const members = memberCodes(subject);
  const named = [...blocs, ...rows].filter(isNamed);
  return named.flatMap(({ code, name, percent }) => {
    const country = ground.countries.find((each) => each.code === code) ?? blocPlace(ground.countries, members);
    const lines = width < PHONE_WIDTH ? [name] : [name, percent];
    return country === null ? [] : [{ lines, country }];
  });
}

function legendEntries({ account }: ChartSubject, rows: readonly DotRow[], paint: MapPaint): readonly LegendEntry[] {
  const { words, equilibrium } = account;
  const classes = paint.classes.map((each) => ({ fill: each.fill, name: classText(each, words) }));
  const middle = paint.open[Math.floor(paint.open.length / 2)]!;
  const open = { fill: middle.fill, name: words.say("chart.map.uncertain", {}) };
  const key = residuals(equilibrium).length === 0 ? "chart.map.absent" : "chart.map.noneOfItsOwn";
  const absent = { fill: paint.absent.fill, name: words.say(key, {}) };
  return [...classes, ...(rows.some(isUnsettled) ? [open] : []), absent];
}

function subtitleOf(subject: ChartSubject, rows: readonly DotRow[]): string {
  const { words, equilibrium } = subject.account;
  const codes = rows.map(({ code }) => code);
  const variants = incomeVariants(subject, codes);
  const names = residuals(equilibrium).map((code) => words.country(code).label);
  return [
    incomeSubtitle(subject),
    words.say("chart.map.colour", {}),
    ...(memberCodes(subject).length === 0
      ? []
      : [words.say("chart.map.outline", { bloc: words.country(subject.country).name })]),
    ...(variants === null ? [] : [words.say("chart.map.range", { variants })]),
    ...(names.length === 0 ? [] : [words.say("chart.map.inside", { names: listText(names, words.language) })]),
  ].join(" ");
}

function altTextOf({ account: { words } }: ChartSubject, { rows, blocs }: Scene): string {
  const shown = new Set([...blocs, ...rows.filter(isNamed), rows[0]!, rows.at(-1)!]);
  const items = [...shown].map(({ name, percent }) => `${name} ${percent}`).join("; ");
  return words.say("chart.map.alt", { items });
}

function tableOf({ account }: ChartSubject, rows: readonly DotRow[]): TableBlock {
  return incomeTable(account, "chart-map", rows);
}
