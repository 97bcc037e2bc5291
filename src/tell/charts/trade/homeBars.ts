import {
  type Account,
  type HomeSector,
  homeSectors,
  homeTable,
  labourText,
  leadingSector,
  rangedPercent,
  unsignedPercent,
} from "../../findings/index.ts";
import { greatest } from "../../../base/units/index.ts";
import { type Chart, type ChartOptions, type ChartSubject, PHONE_WIDTH } from "../chart.ts";
import { framedMarks } from "../frame.ts";
import { type DrawnBar, signedBars } from "../signedBars.ts";

/** Rows from either end on a phone; a screen has them all. */
const PHONE_ENDS = 6;

/**
 * At home in a country: its sectors as diverging bars of the quantity that they produce, the largest rise on top, with
 * the range over the variants of the model. Null where the results do not tell its sectors.
 */
export function homeBars(
  { account, country }: ChartSubject,
  options: Pick<ChartOptions, "width" | "credit">,
): Chart | null {
  const sectors = homeSectors(account, country);
  const table = homeTable(account, country);
  if (table === null) return null;
  const title = titleOf(sectors, account, country);
  const altText = altTextOf(sectors, account, country);
  const text = { id: "home", title, subtitle: subtitleOf(sectors, account), altText };
  const axis = account.words.say("chart.home.axis", {});
  const drawn = signedBars(barsOf(sectors, account, options.width), { axis, width: options.width }, account.words);
  const svg = framedMarks(drawn, text, options, account.words);
  return { id: "home", svg, title, altText, table: { ...table, id: "chart-home" } };
}

/** The sector that moves most of those whose direction is sure, and the labour that moves. */
function titleOf(sectors: readonly HomeSector[], account: Account, country: string): string {
  const { words, equilibrium } = account;
  const told = { country: words.country(country).label, labour: labourText(equilibrium.countries[country]!, words) };
  if (!sectors.some(({ verdict }) => verdict !== "none")) return words.say("chart.home.none", told);
  const lead = leadingSector(sectors, "either");
  if (lead === null) return words.say("chart.home.open", told);
  const direction = lead.verdict === "gain" ? "Rise" : "Fall";
  const key = lead.isOfSure ? (`sure${direction}` as const) : direction === "Rise" ? "rise" : "fall";
  return words.say(`chart.home.${key}`, {
    ...told,
    sector: words.sector(lead.sector),
    value: unsignedPercent(lead.quantityPercent, lead.range, words.language),
  });
}

function subtitleOf(sectors: readonly HomeSector[], account: Account): string {
  const { words, equilibrium } = account;
  const values = { year: String(equilibrium.baseYear), scenario: account.title };
  const plain = words.say("chart.home.subtitle", values);
  const counts = sectors.flatMap(({ range }) => range?.count ?? []);
  if (counts.length === 0) return plain;
  const ranged = words.say("chart.home.range", { subtitle: plain, count: String(greatest(counts)) });
  const isAnyOpen = sectors.some(({ verdict }) => verdict === "open");
  return isAnyOpen ? words.say("chart.home.hollow", { subtitle: ranged }) : ranged;
}

function altTextOf(sectors: readonly HomeSector[], account: Account, country: string): string {
  const { words } = account;
  const [best, worst] = [sectors[0]!, sectors.at(-1)!];
  return words.say("chart.home.alt", {
    count: String(sectors.length),
    country: words.country(country).label,
    best: words.sector(best.sector),
    bestValue: valueText(best, account),
    worst: words.sector(worst.sector),
    worstValue: valueText(worst, account),
  });
}

function valueText({ quantityPercent, range }: HomeSector, { words }: Account): string {
  return rangedPercent(quantityPercent, range, words.language).value;
}

function barsOf(sectors: readonly HomeSector[], account: Account, width: number): readonly DrawnBar[] {
  const bars = sectors.map((each): DrawnBar => ({
    label: account.words.sector(each.sector),
    value: each.quantityPercent,
    text: valueText(each, account),
    range: each.range,
    isHollow: each.verdict === "open",
  }));
  const left = bars.length - 2 * PHONE_ENDS;
  if (width >= PHONE_WIDTH || left <= 1) return bars;
  const gap = account.words.say("chart.gap", { count: String(left) });
  return [...bars.slice(0, PHONE_ENDS), { label: gap }, ...bars.slice(-PHONE_ENDS)];
}
