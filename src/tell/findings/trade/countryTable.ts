import { greatest } from "../../../base/units/index.ts";
import type { CountryResult } from "../../../solve/index.ts";
import { decimalsFor, MAX_DECIMALS, millionText, numberText, rangeCell } from "../../../base/wording/index.ts";
import { thirdCountries, type Account } from "./account.ts";
import { tableBlock, type BlockColumn, type TableBlock } from "../block.ts";
import { welfareRange } from "./verdict.ts";

/** Flag that the results put on a country whose deficit is a large part of income. */
const CLOSURE_FLAG = "closure";
const FEWEST_DECIMALS = 2;

/** Codes of every country, the largest gain first. */
export function rankedCountries(account: Account): readonly string[] {
  const { countries } = account.equilibrium;
  return Object.keys(countries).toSorted(
    (one, other) => countries[other]!.welfarePercent - countries[one]!.welfarePercent || (one < other ? -1 : 1),
  );
}

/** True when a country's trade balance is so large that its result is mostly closure. */
export function isMostlyClosure(result: CountryResult): boolean {
  return result.flags.includes(CLOSURE_FLAG);
}

/**
 * Every country in order of its welfare change, with range, other bases, real wage and exports.
 *
 * @param ends  how many of each end to show beside the parties and third countries; all when absent
 */
export function countryTable(account: Account, ends?: number): TableBlock {
  const ranked = rankedCountries(account);
  const { a, b } = account.case.parties;
  const named = new Set([a, b, ...thirdCountries(account)]);
  const isShown = (code: string, at: number): boolean =>
    ends === undefined || at < ends || at >= ranked.length - ends || named.has(code);
  const rows: (readonly string[])[] = [];
  const strong: number[] = [];
  let skipped = 0;
  ranked.forEach((code, at) => {
    if (!isShown(code, at)) {
      skipped++;
      return;
    }
    if (skipped > 0) rows.push([account.words.say("countries.more", { count: String(skipped) })]);
    skipped = 0;
    if (named.has(code)) strong.push(rows.length);
    rows.push(countryRow(account, code));
  });
  return tableBlock("countries", countryColumns(account), rows, { strong, notes: notes(account, ranked) });
}

function notes(account: Account, ranked: readonly string[]): readonly string[] {
  const flagged = ranked.some((code) => isMostlyClosure(account.equilibrium.countries[code]!));
  const about = account.words.say(hasRange(account) ? "countries.noteRange" : "countries.note", {});
  return flagged ? [about, account.words.say("countries.flag", {})] : [about];
}

function otherBases(account: Account): readonly string[] {
  const all = Object.values(account.equilibrium.countries).flatMap((each) => Object.keys(each.otherBase ?? {}));
  return [...new Set(all)];
}

function hasRange(account: Account): boolean {
  const { equilibrium } = account;
  return Object.keys(equilibrium.countries).some((code) => welfareRange(equilibrium, code) !== null);
}

function countryColumns(account: Account): readonly BlockColumn[] {
  const { say } = account.words;
  return [
    { title: say("column.country", {}), unit: null },
    { title: say("column.welfare", {}), unit: "%" },
    { title: say("column.money", {}), unit: millionText(account.equilibrium.currency, account.words.language) },
    ...(hasRange(account) ? [{ title: say("column.range", {}), unit: "%" }] : []),
    ...otherBases(account).map((base) => ({ title: say("column.otherBase", { base }), unit: "%" })),
    { title: say("column.realWage", {}), unit: "%" },
    { title: say("column.exports", {}), unit: "%" },
  ];
}

/** One precision for the whole column: that of the countries that the question is about. */
export function welfareDecimals(account: Account): number {
  const { a, b } = account.case.parties;
  const wanted = [a, b, ...thirdCountries(account)].map((code) => {
    const value = account.equilibrium.countries[code]?.welfarePercent ?? null;
    return decimalsFor(value, welfareRange(account.equilibrium, code) ?? undefined);
  });
  return Math.min(MAX_DECIMALS, greatest([FEWEST_DECIMALS, ...wanted]));
}

function countryRow(account: Account, code: string): readonly string[] {
  const { words, equilibrium } = account;
  const result = equilibrium.countries[code]!;
  const decimals = welfareDecimals(account);
  const signed = (value: number | null, places: number): string =>
    numberText(value, words.language, { decimals: places, signed: true });
  const range = welfareRange(equilibrium, code);
  const mark = isMostlyClosure(result) ? " †" : "";
  return [
    `${words.country(code).label}${mark}`,
    signed(result.welfarePercent, decimals),
    signed(result.realIncomeChange, 0),
    ...(hasRange(account)
      ? [range === null ? signed(null, decimals) : rangeCell(range, words.language, decimals)]
      : []),
    ...otherBases(account).map((base) => signed(result.otherBase?.[base]?.welfarePercent ?? null, decimals)),
    signed(result.realWagePercent, decimals),
    signed(result.exportsPercent, FEWEST_DECIMALS),
  ];
}
