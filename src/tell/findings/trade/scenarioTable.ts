import { greatest } from "../../../base/units/index.ts";
import { listText, numberText, rangeCell, type Wording } from "../../../base/wording/index.ts";
import type { Account } from "./account.ts";
import { tableBlock, type TableBlock } from "../block.ts";
import { welfareDecimals } from "./countryTable.ts";
import { closureText } from "./headline.ts";
import { pairOf } from "./pair.ts";
import { type WelfareRange, welfareRange } from "./verdict.ts";

/** What every scenario does to a country: centre, range, sales to the parties. */
export function scenarioTable(accounts: readonly Account[], country: string, main: string): TableBlock | null {
  const [first] = accounts;
  if (first === undefined) return null;
  const { words } = first;
  const { a, b } = first.case.parties;
  const percent = (title: string): { readonly title: string; readonly unit: string } => ({ title, unit: "%" });
  const columns = [
    { title: words.say("column.scenario", {}), unit: null },
    percent(words.say("column.centre", {})),
    percent(words.say("column.range", {})),
    ...[b, a].map((party) => percent(words.say("column.sales", { to: words.country(party).to }))),
  ];
  const decimals = greatest(accounts.map(welfareDecimals));
  const rows = accounts.map((account) => scenarioRow(account, country, decimals));
  const strong = accounts.flatMap((account, at) => (account.scenario === main ? [at] : []));
  return tableBlock("scenarios", columns, rows, { strong, notes: rangeNotes(accounts, country, words) });
}

/** What ranges go over: the same column holds those of all solves and those of the elasticity sets. */
function rangeNotes(accounts: readonly Account[], country: string, words: Wording): readonly string[] {
  const ofKind = (wanted: WelfareRange["kind"]): readonly Account[] =>
    accounts.filter(({ equilibrium }) => welfareRange(equilibrium, country)?.kind === wanted);
  const [full, sets] = [ofKind("full"), ofKind("sets")];
  if (full.length === 0) return sets.length === 0 ? [] : [words.say("scenarios.rangeCentre", {})];
  if (sets.length === 0) return [words.say("scenarios.rangeFull", {})];
  const titles = full.map(({ title }) => words.say("quoted", { text: title }));
  return [words.say("scenarios.rangeMixed", { list: listText(titles, words.language) })];
}

function scenarioRow(account: Account, country: string, decimals: number): readonly string[] {
  const { words, equilibrium } = account;
  const { a, b } = account.case.parties;
  const signed = (value: number | null | undefined, places: number): string =>
    numberText(value ?? null, words.language, { decimals: places, signed: true });
  const range = welfareRange(equilibrium, country);
  return [
    account.title,
    signed(equilibrium.countries[country]?.welfarePercent, decimals),
    range === null ? "" : rangeCell(range, words.language, decimals),
    ...[b, a].map((party) => signed(pairOf(equilibrium, country, party)?.changePercent, 2)),
  ];
}

/** Every solve of the range with its number for a country, the lowest first. */
export function solvesTable(account: Account, country: string): TableBlock | null {
  const { words, equilibrium } = account;
  const solves = (equilibrium.solves ?? []).filter((each) => each.welfarePercent[country] !== undefined);
  if (solves.length === 0) return null;
  const ordered = solves.toSorted((one, other) => one.welfarePercent[country]! - other.welfarePercent[country]!);
  const decimals = welfareDecimals(account);
  return tableBlock(
    "solves",
    [
      { title: words.say("column.base", {}), unit: null },
      { title: words.say("column.elasticities", {}), unit: null },
      { title: words.say("column.closure", {}), unit: null },
      { title: words.say("column.welfare", {}), unit: "%" },
    ],
    ordered.map((each) => [
      each.base,
      each.elasticities,
      closureText(each, words),
      numberText(each.welfarePercent[country]!, words.language, { decimals, signed: true }),
    ]),
  );
}
