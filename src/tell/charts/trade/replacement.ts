import {
  billionText,
  capitalised,
  listText,
  millionText,
  moneyText,
  numberText,
  THIN_SPACE,
} from "../../../base/wording/index.ts";
import {
  type Account,
  measureTitle,
  type Replacement,
  replacements,
  type TableBlock,
  type TakenPart,
  type Taker,
} from "../../findings/index.ts";
import { type Chart, type ChartSubject, type MarkOptions, PHONE_WIDTH } from "../chart.ts";
import { framedMarks } from "../frame.ts";
import { legendMarks } from "../legend.ts";
import { beside, below } from "../placed.ts";
import { PART_FILLS, type ShareBar, sharePanel, type SharePanel } from "./replacementMarks.ts";

const GUTTER = 28;
/** Of a billion. */
const MILLIONS = 1000;

/**
 * Who takes the place of A in B and of B in A, percent of the sales that are lost, and the same of the largest sectors. Each
 * direction by what its seller bears beyond the others. Null where nobody loses sales.
 */
export function replacement({ account, country }: ChartSubject, options: MarkOptions): Chart | null {
  const found = replacements(account);
  if (found.length === 0) return null;
  const { words } = account;
  const title = capitalised(found.map((each) => largestText(each, account)).join("; "));
  const altText = words.say("chart.replacement.alt", {
    items: found.map((each) => itemsText(each, account)).join("; "),
  });
  const text = { id: "replacement", title, subtitle: subtitleOf(found, account), altText };
  const svg = framedMarks(drawn(found, account, country, options.width), text, options, words);
  return { id: "replacement", svg, title, altText, table: tableOf(found, account, country) };
}

function drawn(found: readonly Replacement[], account: Account, country: string, whole: number) {
  const isPhone = whole < PHONE_WIDTH;
  const width = isPhone || found.length === 1 ? whole : (whole - GUTTER) / 2;
  const holds = found.flatMap(({ loss, parts }) => parts.map(({ amount }) => (100 * amount) / loss.lost));
  const space = { width, language: account.words.language, holds };
  const panels = found.map((each) => sharePanel(panelOf(each, account, country), space));
  const all = isPhone ? below(panels, GUTTER) : beside(panels, width + GUTTER);
  const ways = (["home", "abroad", "nobody"] as const).map((way) =>
    account.words.say(`chart.replacement.way.${way}`, {}),
  );
  const entries = ways.map((name, at) => ({ name, fill: PART_FILLS[at]! }));
  return below([all, legendMarks(entries, whole)], 10);
}

function panelOf({ loss, parts, sectors }: Replacement, account: Account, country: string): SharePanel {
  const { words, equilibrium } = account;
  const money = (million: number): string => moneyText(million, equilibrium.currency, words.language);
  return {
    heading: capitalised(words.say("chart.replacement.panel", { ...ends(loss, account), money: money(loss.lost) })),
    bars: parts.map((part) => barOf(part, loss.lost, account, country)),
    sectorHeading: words.say("chart.replacement.sectors", {
      unit: billionText(equilibrium.currency, words.language),
    }),
    sectors: sectors.map(({ sector, lost, home, abroad, nobody }) => ({
      label: words.sector(sector),
      parts: [home, abroad, nobody].map((part) => part / MILLIONS),
      text: billions(lost, account),
    })),
  };
}

function barOf({ taker, amount }: TakenPart, lost: number, account: Account, country: string): ShareBar {
  const percent = (100 * amount) / lost;
  return {
    label: takerText(taker, account),
    percent,
    text: account.words.say("chart.replacement.amount", {
      share: percentage(percent, account),
      amount: billions(amount, account),
    }),
    isNobodys: taker === "nobody",
    isStrong: typeof taker === "object" && taker.country === country,
  };
}

/** A share with one decimal where it is small. */
function percentage(percent: number, { words }: Account): string {
  const decimals = Math.abs(percent) < 1 ? 2 : Math.abs(percent) < 10 ? 1 : 0;
  return `${numberText(percent, words.language, { decimals })}${THIN_SPACE}%`;
}

/** Billions without the name of the currency, which the subtitle says. */
function billions(million: number, { words }: Account): string {
  const size = Math.abs(million) / MILLIONS;
  const decimals = size >= 10 ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3;
  return numberText(million / MILLIONS, words.language, { decimals });
}

function takerText(taker: Taker, { words }: Account): string {
  return typeof taker === "string" ? words.say(`chart.replacement.${taker}`, {}) : words.country(taker.country).label;
}

/** Names of the two, as they stand after `of`. */
function ends({ seller, buyer }: Replacement["loss"], { words }: Account) {
  return { seller: words.country(seller).of, buyer: words.country(buyer).of };
}

/** Who takes the largest part of a loss. */
function largestText({ loss, parts }: Replacement, account: Account): string {
  const { words } = account;
  const named = parts.filter(({ taker }) => taker !== "others");
  const [most] = named.toSorted((one, other) => other.amount - one.amount);
  const values = { ...ends(loss, account), share: percentage((100 * most!.amount) / loss.lost, account) };
  const { taker } = most!;
  if (typeof taker === "object")
    return words.say("chart.replacement.most.country", { ...values, taker: words.country(taker.country).name });
  return words.say(taker === "home" ? "chart.replacement.most.home" : "chart.replacement.most.nobody", values);
}

function itemsText({ loss, parts }: Replacement, account: Account): string {
  const items = parts.map(
    ({ taker, amount }) => `${takerText(taker, account)} ${percentage((100 * amount) / loss.lost, account)}`,
  );
  return account.words.say("chart.replacement.items", { ...ends(loss, account), items: items.join(", ") });
}

function subtitleOf(found: readonly Replacement[], account: Account): string {
  const { words, equilibrium } = account;
  const sides = found.map(({ loss }) => {
    const titles = loss.measures.map((id) => words.say("quoted", { text: measureTitle(account, id) }));
    return words.say("chart.replacement.side", { ...ends(loss, account), measures: listText(titles, words.language) });
  });
  return [
    words.say("chart.replacement.subtitle", {
      year: String(equilibrium.baseYear),
      unit: billionText(equilibrium.currency, words.language),
    }),
    ...sides,
  ].join(" ");
}

function tableOf(found: readonly Replacement[], account: Account, country: string): TableBlock {
  const { words, equilibrium } = account;
  const rows = found.flatMap((each) => tableRows(each, account));
  const name = words.country(country).label;
  return {
    kind: "table",
    id: "chart-replacement",
    columns: [
      { title: words.say("chart.replacement.column.place", {}), unit: null },
      { title: words.say("column.part", {}), unit: null },
      { title: words.say("column.money", {}), unit: millionText(equilibrium.currency, words.language) },
      { title: words.say("column.share", {}), unit: "%" },
    ],
    rows,
    strong: rows.flatMap(([, part], at) => (part === name ? [at] : [])),
    notes: [],
  };
}

function tableRows({ loss, parts, sectors }: Replacement, account: Account): readonly (readonly string[])[] {
  const { words } = account;
  const place = capitalised(words.say("chart.replacement.place", ends(loss, account)));
  const row = (where: string, part: string, amount: number, lost: number): readonly string[] => [
    where,
    part,
    numberText(amount, words.language, { decimals: 0, signed: true }),
    numberText((100 * amount) / lost, words.language, { decimals: 2, signed: true }),
  ];
  return [
    ...parts.map(({ taker, amount }) => row(place, takerText(taker, account), amount, loss.lost)),
    ...sectors.flatMap((sector) =>
      (["home", "abroad", "nobody"] as const).map((way) =>
        row(
          `${place}, ${words.sector(sector.sector)}`,
          words.say(`chart.replacement.way.${way}`, {}),
          sector[way],
          sector.lost,
        ),
      ),
    ),
  ];
}
