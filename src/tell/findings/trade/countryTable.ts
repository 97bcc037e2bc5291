import { sideCodes } from "../../../case/index.ts";
import { greatest } from "../../../base/units/index.ts";
import type { CountryResult } from "../../../results/index.ts";
import { decimalsFor, MAX_DECIMALS, millionText, numberText, rangeCell } from "../../../base/wording/index.ts";
import { type AcrossLine, type AnswerColumn, answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { thirdCountries, type Account } from "./account.ts";
import { blocOf, figuresOf } from "./figures.ts";
import { figuresPath } from "./resultPath.ts";
import { welfareRange } from "./verdict.ts";

/** Flag that the results put on a country whose deficit is a large part of income. */
const CLOSURE_FLAG = "closure";
const FEWEST_DECIMALS = 2;

/** Codes of every country by itself, the largest gain first: none of a bloc that is a party, which is told of as one. */
export function rankedCountries(account: Account): readonly string[] {
  const told = partyMembers(account);
  return ranked(account.equilibrium.countries).filter((code) => !told.has(code));
}

/** Members of the blocs that are A or B. */
export function partyMembers({ case: { parties }, equilibrium }: Account): ReadonlySet<string> {
  return new Set(sideCodes(parties).flatMap((code) => blocOf(equilibrium, code)?.members ?? []));
}

/** Codes of every country and of the blocs that the case is answered for, the largest gain first. */
export function rankedWithBlocs(account: Account): readonly string[] {
  const { equilibrium } = account;
  return ranked({ ...equilibrium.countries, ...equilibrium.blocs });
}

function ranked(figures: Readonly<Record<string, CountryResult>>): readonly string[] {
  return Object.keys(figures).toSorted(
    (one, other) => figures[other]!.welfarePercent - figures[one]!.welfarePercent || (one < other ? -1 : 1),
  );
}

/** True when a country's trade balance is so large that its result is mostly closure. */
function isMostlyClosure(result: CountryResult): boolean {
  return result.flags.includes(CLOSURE_FLAG);
}

/**
 * Every country, and every bloc that is answered for, in order of its welfare change, with range, other bases, real wage and exports.
 *
 * @param ends  how many of each end to show beside the parties and third countries; all when absent
 */
export function countryTable(account: Account, ends?: number): TableBlock {
  const named = namedCountries(account);
  return answerTable("countries", countryColumns(account), shownCountries(account, ends), {
    strong: (code) => named.has(code),
    pathOf: (code) => figuresPath(account, code),
    notes: notes(account),
  });
}

/** The parties and the third countries. */
function namedCountries(account: Account): ReadonlySet<string> {
  return new Set([...sideCodes(account.case.parties), ...thirdCountries(account)]);
}

/** Codes that have a row, and between them how many have none. */
function shownCountries(account: Account, ends = Infinity): readonly (string | AcrossLine)[] {
  const all = rankedWithBlocs(account);
  const named = namedCountries(account);
  const rows: (string | AcrossLine)[] = [];
  let skipped = 0;
  all.forEach((code, at) => {
    if (at >= ends && at < all.length - ends && !named.has(code)) {
      skipped++;
      return;
    }
    if (skipped > 0) rows.push({ across: account.words.say("countries.more", { count: String(skipped) }) });
    skipped = 0;
    rows.push(code);
  });
  return rows;
}

function notes(account: Account): readonly string[] {
  const flagged = Object.values(account.equilibrium.countries).some(isMostlyClosure);
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

function countryColumns(account: Account): readonly AnswerColumn<string>[] {
  const { words, equilibrium } = account;
  const { say, language } = words;
  const decimals = welfareDecimals(account);
  const signed = (value: number | null, places = decimals): string =>
    numberText(value, language, { decimals: places, signed: true });
  const result = (code: string): CountryResult => figuresOf(equilibrium, code)!;
  return [
    { title: say("column.country", {}), unit: null, of: (code) => countryText(account, code) },
    { title: say("column.welfare", {}), unit: "%", of: (code) => signed(result(code).welfarePercent) },
    {
      title: say("column.money", {}),
      unit: millionText(equilibrium.currency, language),
      of: (code) => signed(result(code).realIncomeChange, 0),
    },
    {
      title: say("column.range", {}),
      unit: "%",
      of: (code) => rangeText(account, code, decimals),
      isShown: hasRange(account),
    },
    ...otherBases(account).map((base) => ({
      title: say("column.otherBase", { base: words.economy(base) }),
      unit: "%",
      of: (code: string) => signed(result(code).otherBase?.[base]?.welfarePercent ?? null),
    })),
    { title: say("column.realWage", {}), unit: "%", of: (code) => signed(result(code).realWagePercent) },
    {
      title: say("column.exports", {}),
      unit: "%",
      of: (code) => signed(result(code).exportsPercent, FEWEST_DECIMALS),
    },
  ];
}

function countryText({ words, equilibrium }: Account, code: string): string {
  const { label } = words.country(code);
  return isMostlyClosure(figuresOf(equilibrium, code)!) ? `${label} †` : label;
}

function rangeText({ words, equilibrium }: Account, code: string, decimals: number): string {
  const range = welfareRange(equilibrium, code);
  if (range === null) return numberText(null, words.language, { decimals, signed: true });
  return rangeCell(range, words.language, decimals);
}

/** One precision for the whole column: that of the countries that the question is about. */
export function welfareDecimals(account: Account): number {
  const wanted = [...sideCodes(account.case.parties), ...thirdCountries(account)].map((code) => {
    const value = figuresOf(account.equilibrium, code)?.welfarePercent ?? null;
    return decimalsFor(value, welfareRange(account.equilibrium, code) ?? undefined);
  });
  return Math.min(MAX_DECIMALS, greatest([FEWEST_DECIMALS, ...wanted]));
}
