import { greatest, least } from "../../base/units/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import {
  counted,
  countryName,
  dateText,
  dayBefore,
  type Language,
  listText,
  numberText,
  type PluralForms,
  sectorLabel,
} from "../../base/wording/index.ts";
import { type CountryList, everIn } from "../names/index.ts";
import type { Measure } from "./measure.ts";
import { cutShort } from "./cutShort.ts";
import { type RowGroup, rowGroups } from "./rowGroups.ts";

/** One sentence about a measure, and the days it holds for. */
export interface MeasureWords {
  readonly words: string;
  readonly from: string;
  readonly to: string | null;
}

/** Sectors that are listed by name; more are counted. */
const NAMED_SECTORS = 3;
const SECTOR_FORMS: Readonly<Record<Language, PluralForms>> = {
  en: { one: "sector", few: "sectors", many: "sectors" },
  ru: { one: "сектор", few: "сектора", many: "секторов" },
};

/**
 * A measure in words, one sentence per group of alike rows: from when, who does what to whom, how much:
 * `From 1 September 2019, China charges 25 percentage points more on agriculture from the United States`.
 *
 * @param economy   Package whose sectors the rows are written in.
 * @param language  `en` or `ru`.
 */
export function measureWords(measure: Measure, economy: Economy, language: Language): readonly MeasureWords[] {
  const rows = measure.inEconomy === undefined ? measure.rows : measure.rows.filter(({ hs }) => hs === null);
  return rowGroups(rows).map((group) => {
    const words = language === "ru" ? russianSentence(group, economy) : englishSentence(group, economy);
    return { words, from: group.from, to: group.to };
  });
}

function englishSentence(group: RowGroup, economy: Economy): string {
  const from = dateText(group.from, "en");
  const days = group.to === null ? `From ${from}` : `From ${from} to ${dateText(dayBefore(group.to), "en")}`;
  return `${days}, ${englishPhrase(group, economy)}`;
}

function russianSentence(group: RowGroup, economy: Economy): string {
  const from = dateText(group.from, "ru");
  const days = group.to === null ? `с ${from}` : `с ${from} по ${dateText(dayBefore(group.to), "ru")}`;
  return `${russianPhrase(group, economy)}, ${days}`;
}

function englishPhrase(group: RowGroup, economy: Economy): string {
  const what = sectorsText(group, economy, "en");
  const buyers = countriesText(group.importers, "en");
  const sellers = countriesText(group.exporters, "en");
  const one = (list: CountryList): string => (isOne(list) ? "s" : "");
  const size = sizeText(group, "en");
  switch (group.instrument) {
    case "tariff":
      return group.mode === "lower"
        ? `${buyers} take${one(group.importers)} ${size} off the tariff on ${what} from ${sellers}, never below zero${stoppedText(group, economy, "en")}`
        : `${buyers} charge${one(group.importers)} ${size} on ${what} from ${sellers}`;
    case "trade-cost":
      return `delivering ${what} from ${sellers} to ${buyers} costs ${size}`;
    case "ban":
      return `${buyers} ban${one(group.importers)} ${what} from ${sellers}`;
    case "export-control":
      return `${sellers} sell${one(group.exporters)} no ${what} to ${buyers}`;
    case "export-tax":
      return `${sellers} tax${isOne(group.exporters) ? "es" : ""} exports of ${what} to ${buyers} at ${size}`;
    case "export-subsidy":
      return `${sellers} pay${one(group.exporters)} ${size} of the buyer's price of ${what} sold to ${buyers}`;
    case "productivity":
      return `${sellers} make${one(group.exporters)} ${size} of ${what} from the same inputs`;
    case "market-access":
      return `${buyers} give${one(group.importers)} ${sellers} no access to the market of ${what}`;
    case "quota":
    case "tariff-rate-quota":
      return group.limit === undefined
        ? `${buyers} limit${one(group.importers)} ${what} from ${sellers} by ${group.instrument}, which is not computed yet`
        : `${buyers} limit${one(group.importers)} ${quotaText(group, what, "en")}`;
  }
}

function russianPhrase(group: RowGroup, economy: Economy): string {
  const what = sectorsText(group, economy, "ru");
  const buyers = countriesText(group.importers, "ru");
  const sellers = countriesText(group.exporters, "ru");
  const size = sizeText(group, "ru");
  switch (group.instrument) {
    case "tariff":
      return `${buyers}: пошлина ${size} на ${what} (продавец — ${sellers})${group.mode === "lower" ? `, но не ниже нуля${stoppedText(group, economy, "ru")}` : ""}`;
    case "trade-cost":
      return `доставка ${size}: ${what}, ${sellers} → ${buyers}`;
    case "ban":
      return `${buyers}: запрет ввоза, ${what} (продавец — ${sellers})`;
    case "export-control":
      return `${sellers}: запрет вывоза, ${what} (покупатель — ${buyers})`;
    case "export-tax":
      return `${sellers}: вывозная пошлина ${size}, ${what} (покупатель — ${buyers})`;
    case "export-subsidy":
      return `${sellers}: казна платит ${size} цены, ${what} (покупатель — ${buyers})`;
    case "productivity":
      return `${sellers}: из тех же ресурсов ${size}, ${what}`;
    case "market-access":
      return `${buyers}: доступ на рынок закрыт, ${what} (продавец — ${sellers})`;
    case "quota":
    case "tariff-rate-quota":
      return group.limit === undefined
        ? `${buyers}: ${group.instrument}, пока не вычисляется, ${what} (продавец — ${sellers})`
        : `${buyers}: ${quotaText(group, what, "ru")}`;
  }
}

/** What a quota by sector allows, and who has its rent. */
function quotaText({ limit = NaN, rent = NaN, exporters }: RowGroup, what: string, language: Language): string {
  const [most, part] = [limit, rent].map((percent) => rateText(percent, language));
  const sellers = countriesText(exporters, language);
  if (language === "ru") {
    const kept =
      rent === 100 ? "рента у покупателя" : rent === 0 ? "рента у продавца" : `у покупателя ${part!} % ренты`;
    const together = isOne(exporters) ? `продавец — ${sellers}` : `вместе ${sellers}`;
    return `ввоз не больше ${most!} % от количества базового года, ${what} (${together}), ${kept}`;
  }
  const kept =
    rent === 100
      ? "the buyer keeps the rent"
      : rent === 0
        ? "the seller keeps the rent"
        : `the buyer keeps ${part!} % of the rent`;
  const together = isOne(exporters) ? sellers : `${sellers} together`;
  return `${what} from ${together} to ${most!} % of the quantity of the base year; ${kept}`;
}

/** Where cuts reach flows of the package, how many of them stop at zero. */
function stoppedText(group: RowGroup, economy: Economy, language: Language): string {
  const { flows, stopped } = cutShort(group, economy);
  if (flows === 0) return "";
  const [short, all] = [stopped, flows].map((count) => numberText(count, language, { decimals: 0 }));
  return language === "ru" ? ` (до нуля: ${short} из ${all} потоков)` : ` (${short} of ${all} flows stop there)`;
}

function isOne({ include }: CountryList): boolean {
  return include.length === 1 && include[0] !== "WLD";
}

const BLOC_WORDS = {
  en: { WLD: "all other countries", EU: "the EU", except: "except" },
  ru: { WLD: "все другие страны", EU: "ЕС", except: "кроме" },
} as const;

/** Countries of a list in words, as measures name them; an exception is named where one of the blocs has the country. */
export function countriesText({ include, except }: CountryList, language: Language): string {
  const words = BLOC_WORDS[language];
  const named = (codes: readonly string[]): string =>
    listText(
      codes.map((code) => (code === "WLD" || code === "EU" ? words[code] : countryName(code, language).name)),
      language,
    );
  const left = except.filter((code) => include.some((bloc) => bloc === "WLD" || (bloc === "EU" && everIn(bloc, code))));
  return left.length > 0 ? `${named(include)} ${words.except} ${named(left)}` : named(include);
}

/** The sectors, and the mean of their rates where these differ. */
function sectorsText(group: RowGroup, economy: Economy, language: Language): string {
  const sectors = [...new Set(group.parts.map((part) => part.sector))];
  const names = sectors.map((sector) => sectorText(sector, economy, language));
  if (sectors.length > NAMED_SECTORS)
    return `${counted(sectors.length, SECTOR_FORMS[language], language)}${meanText(group, language)}`;
  const isClear = names.every((name) => !name.includes(",")) || language === "ru";
  return `${isClear ? listText(names, language) : names.join("; ")}${meanText(group, language)}`;
}

function sectorText(sector: string, economy: Economy, language: Language): string {
  if (sector === "*") return language === "ru" ? "все товары и услуги" : "all goods and services";
  if (sector === "goods") return language === "ru" ? "все товары" : "all goods";
  const position = economy.sectors.indexOf(sector);
  if (position < 0) return sector;
  const label = sectorLabel(sector, language, economy.sectorNames[position]);
  return language === "ru" ? `«${label}»` : lowered(label);
}

/** First letter in lower case, unless the word is an abbreviation. */
function lowered(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** How much: one rate, or the range of several. */
function sizeText(group: RowGroup, language: Language): string {
  const rates = group.parts.map((part) => part.rate);
  const [low, high] = [least(rates), greatest(rates)];
  const isLess = high < 0 && !isSetTariff(group.instrument, group.mode);
  if (low === high || Number.isNaN(low))
    return unitText(group, rateText(shown(group, low), language), isLess, language);
  const [from, to] = (isLess ? [high, low] : [low, high]).map((rate) => roundedText(group, rate, language));
  return unitText(group, language === "ru" ? `${from}…${to}` : `${from} to ${to}`, isLess, language);
}

function meanText(group: RowGroup, language: Language): string {
  const rates = group.parts.map((part) => part.rate);
  const isVaried = rates.some((rate) => !Number.isNaN(rate) && rate !== rates[0]);
  if (!isVaried) return "";
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return ` (${language === "ru" ? "в среднем" : "mean"} ${roundedText(group, mean, language)})`;
}

function roundedText(group: RowGroup, rate: number, language: Language): string {
  const largest = greatest(group.parts.map((part) => Math.abs(shown(group, part.rate))));
  const value = shown(group, rate);
  return numberText(value, language, { decimals: decimalsThatShow(value, largest < 10 ? 2 : 1) });
}

/** Part of a rate by which rounding may move it: a quarter of one percent is not told as 0.3 of it. */
const ROUNDED_AWAY = 0.02;

function decimalsThatShow(value: number, fewest: number): number {
  const enough = [fewest, 2, 3].find(
    (d) => Math.abs(Number(value.toFixed(d)) - value) <= ROUNDED_AWAY * Math.abs(value),
  );
  return Math.max(fewest, enough ?? 4);
}

/** A multiplier is shown as a factor; where all rates are below zero, `less` says so and their sizes are shown. */
function shown({ instrument, mode, parts }: RowGroup, rate: number): number {
  if (instrument === "tariff" && mode === "multiply") return rate / 100;
  const isLess = parts.every((part) => part.rate < 0) && !isSetTariff(instrument, mode);
  return isLess ? Math.abs(rate) : rate;
}

function isSetTariff(instrument: RowGroup["instrument"], mode: RowGroup["mode"]): boolean {
  return instrument === "tariff" && mode === "set";
}

function unitText({ instrument, mode }: RowGroup, size: string, isLess: boolean, language: Language): string {
  if (language === "ru") return russianUnit(instrument, mode, size, isLess);
  const more = isLess ? "less" : "more";
  if (instrument === "trade-cost" || instrument === "productivity") return `${size} % ${more}`;
  if (instrument !== "tariff" || mode === "set") return `${size} %`;
  if (mode === "lower") return `${size} percentage points`;
  return mode === "add" ? `${size} percentage points ${more}` : `${size} times its tariff`;
}

function russianUnit(
  instrument: RowGroup["instrument"],
  mode: RowGroup["mode"],
  size: string,
  isLess: boolean,
): string {
  if (instrument === "trade-cost") return `${isLess ? "дешевле" : "дороже"} на ${size} %`;
  if (instrument === "productivity") return `${isLess ? "меньше" : "больше"} на ${size} %`;
  if (instrument !== "tariff" || mode === "set") return `${size} %`;
  if (mode === "lower") return `ниже на ${size} п. п.`;
  return mode === "add" ? `${isLess ? "ниже" : "выше"} на ${size} п. п.` : `× ${size}`;
}

function rateText(rate: number, language: Language): string {
  const decimals = [0, 1, 2, 3, 4].find((digits) => Math.abs(Number(rate.toFixed(digits)) - rate) < 5e-6) ?? 4;
  return numberText(rate, language, { decimals });
}
