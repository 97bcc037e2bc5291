import { greatest, least } from "../../../base/units/index.ts";
import {
  isSeen,
  capitalised,
  decimalsFor,
  type Ends,
  numberText,
  percentWith,
  rangeText,
} from "../../../base/wording/index.ts";
import { type Account, closureText, figuresOf, shownDecimals, type TableBlock } from "../../findings/index.ts";
import type { Chart, ChartSubject, MarkOptions } from "../chart.ts";
import { framedMarks } from "../frame.ts";
import { type RangePanel, rangePanels } from "../rangeRows.ts";
import { type Choice, CHOICES, type Variant, variantsOf } from "./variants.ts";

/** What is drawn: the centre, and what it is where one thing is chosen otherwise. */
interface Picture {
  readonly account: Account;
  readonly country: string;
  readonly centre: number;
  readonly variants: readonly Variant[];
  readonly decimals: number;
}

/** What could change it: real income of a country where one thing is chosen otherwise. Null where nothing else was tried. */
export function tornado({ account, country }: ChartSubject, options: MarkOptions): Chart | null {
  const centre = figuresOf(account.equilibrium, country)?.welfarePercent;
  const variants = variantsOf(account, country);
  if (centre === undefined || variants.length === 0) return null;
  const decimals = shownDecimals(centre, endsOf(centre, variants));
  const picture = { account, country, centre, variants, decimals };
  const { words } = account;
  const title = titleOf(picture);
  const altText = altTextOf(picture);
  const text = { id: "tornado", title, subtitle: subtitleOf(picture), altText };
  const space = { width: options.width, language: words.language, reference: centre };
  const drawn = rangePanels(panelsOf(picture), space);
  return { id: "tornado", svg: framedMarks(drawn, text, options, words), title, altText, table: tableOf(picture) };
}

/** The ends of the centre and variants. */
function endsOf(centre: number, variants: readonly Variant[]): Ends {
  const values = [centre, ...variants.map(({ value }) => value)];
  return { low: least(values), high: greatest(values) };
}

function panelsOf(picture: Picture): readonly RangePanel[] {
  const { account, centre, variants } = picture;
  const { words } = account;
  const { low, high } = endsOf(centre, variants);
  const shown = CHOICES.filter((choice) => variants.some((each) => each.choice === choice));
  const central = {
    label: centreLabel(picture),
    ...rowOf(picture, centre),
    isStrong: true,
    range: null,
  };
  return [
    { heading: null, rows: [central], holds: [low, high], isNumbered: false },
    ...shown.map((choice, at) => ({
      heading: words.say(`chart.tornado.${choice}`, {}),
      rows: variants
        .filter((each) => each.choice === choice)
        .map(({ label, value }) => ({ label: capitalised(label), ...rowOf(picture, value) })),
      holds: [low, high],
      isNumbered: at === shown.length - 1,
    })),
  ];
}

/** What the centre rests on. */
function centreLabel({ account: { words, equilibrium } }: Picture): string {
  const { elasticities } = equilibrium;
  return words.say("chart.tornado.centre", {
    study: words.study(elasticities),
    closure: closureText(equilibrium, words),
  });
}

/** A dot at the value, with a line to it from the centre. */
function rowOf({ centre, account, decimals }: Picture, value: number) {
  return {
    value,
    range: { low: Math.min(centre, value), high: Math.max(centre, value) },
    text: percentWith(value, account.words.language, decimals),
    isStrong: false,
    isSettled: true,
  };
}

/** The choice that turns the sign, the furthest first; where none does, the one that matters most. */
function titleOf({ account, country, centre, variants }: Picture): string {
  const { words } = account;
  const { of } = words.country(country);
  const ofModel = variants.filter(({ choice }) => choice !== "measures");
  const [turning] = byDistance(
    centre,
    ofModel.filter(({ value }) => value * centre < 0 && isSeen(value)),
  );
  const [furthest] = byDistance(centre, ofModel.length === 0 ? variants : ofModel);
  const most = turning ?? furthest!;
  if (!isSeen(most.value - centre)) return words.say("chart.tornado.nothing", { country: of });
  const ends = endsOf(
    centre,
    variants.filter(({ choice }) => choice === most.choice),
  );
  return words.say(turning === undefined ? "chart.tornado.stays" : "chart.tornado.turns", {
    choice: words.say(`chart.tornado.choice.${most.choice}`, {}),
    country: of,
    range: rangeText(ends, words.language, shownDecimals(centre, ends)),
  });
}

function byDistance(centre: number, variants: readonly Variant[]): readonly Variant[] {
  const distance = ({ value }: Variant): number => Math.abs(value - centre);
  return variants.toSorted((one, other) => distance(other) - distance(one));
}

function subtitleOf({ account, variants }: Picture): string {
  const { words, equilibrium, title } = account;
  const about = words.say("chart.tornado.subtitle", { year: String(equilibrium.baseYear), scenario: title });
  const hasMeasures = variants.some(({ choice }) => choice === "measures");
  return hasMeasures ? `${about} ${words.say("chart.tornado.parts", {})}` : about;
}

function altTextOf({ account, country, centre, variants, decimals }: Picture): string {
  const { words } = account;
  const percent = (value: number): string => percentWith(value, words.language, decimals);
  return words.say("chart.tornado.alt", {
    country: words.country(country).of,
    centre: percent(centre),
    items: variants.map(({ label, value }) => `${label} ${percent(value)}`).join("; "),
  });
}

function tableOf(picture: Picture): TableBlock {
  const { account, centre, variants } = picture;
  const decimals = decimalsFor(centre, endsOf(centre, variants));
  const { words } = account;
  const cell = (value: number): string => numberText(value, words.language, { decimals, signed: true });
  const nameOf = (choice: Choice): string => words.say(`chart.tornado.${choice}`, {});
  return {
    kind: "table",
    id: "chart-tornado",
    columns: [
      { title: words.say("chart.column.variant", {}), unit: null },
      { title: words.say("column.welfare", {}), unit: "%" },
    ],
    rows: [
      [centreLabel(picture), cell(centre)],
      ...variants.map(({ choice, label, value }) => [`${nameOf(choice)}: ${label}`, cell(value)]),
    ],
    strong: [0],
    notes: [],
  };
}
