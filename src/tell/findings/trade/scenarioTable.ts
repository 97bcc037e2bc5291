import { sideCodes } from "../../../case/index.ts";
import { greatest } from "../../../base/units/index.ts";
import { listText, numberText, rangeCell, type Wording } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { type Account, asideOf } from "./account.ts";
import { welfareDecimals } from "./countryTable.ts";
import { figuresOf } from "./figures.ts";
import { closureText } from "./headline.ts";
import { pairOf } from "./pair.ts";
import { type WelfareRange, welfareRange } from "./verdict.ts";

/** What every scenario does to a country: centre, range, sales to the parties. */
export function scenarioTable(accounts: readonly [Account, ...Account[]], country: string, main: string): TableBlock {
  const [{ words, case: case_ }] = accounts;
  const decimals = greatest(accounts.map(welfareDecimals));
  const signed = (value: number | null | undefined, places: number): string =>
    numberText(value ?? null, words.language, { decimals: places, signed: true });
  return answerTable(
    `scenarios-${country}`,
    [
      {
        title: `${words.say("column.scenario", {})} (${words.country(country).label})`,
        unit: null,
        of: ({ title }) => title,
      },
      {
        title: words.say("column.centre", {}),
        unit: "%",
        of: ({ equilibrium }) => signed(figuresOf(equilibrium, country)?.welfarePercent, decimals),
      },
      { title: words.say("column.range", {}), unit: "%", of: (account) => rangeText(account, country, decimals) },
      ...sideCodes(case_.parties)
        .toReversed()
        .filter((party) => party !== country)
        .map((party) => ({
          title: words.say("column.sales", { to: words.country(party).to }),
          unit: "%",
          of: ({ equilibrium }: Account) => signed(pairOf(equilibrium, country, party)?.changePercent, 2),
        })),
    ],
    accounts,
    {
      strong: ({ scenario }) => scenario === main,
      notes: [...rangeNotes(accounts, country, words), ...asideNotes(accounts)],
    },
  );
}

function rangeText({ equilibrium, words }: Account, country: string, decimals: number): string {
  const range = welfareRange(equilibrium, country);
  return range === null ? "" : rangeCell(range, words.language, decimals);
}

/** What the case says of scenarios, to be read with their numbers. */
function asideNotes(accounts: readonly Account[]): readonly string[] {
  return accounts.flatMap((account) => {
    const aside = asideOf(account);
    return aside === null ? [] : [account.words.say("scenarios.aside", { title: account.title, aside })];
  });
}

/** What ranges go over: the same column holds those of all solves and those of the elasticity sets. */
function rangeNotes(accounts: readonly Account[], country: string, words: Wording): readonly string[] {
  const ofKind = (wanted: WelfareRange["kind"]): readonly Account[] =>
    accounts.filter(({ equilibrium }) => welfareRange(equilibrium, country)?.kind === wanted);
  const [full, sets] = [ofKind("full"), ofKind("sets")];
  if (full.length === 0) return sets.length === 0 ? [] : [words.say("scenarios.rangeCentre", {})];
  const hasOneBase = full[0]!.case.economy.also.length === 0;
  if (sets.length === 0) return [words.say(hasOneBase ? "scenarios.rangeFull.one" : "scenarios.rangeFull", {})];
  const titles = full.map(({ title }) => words.say("quoted", { text: title }));
  const list = listText(titles, words.language);
  return [words.say(hasOneBase ? "scenarios.rangeMixed.one" : "scenarios.rangeMixed", { list })];
}

/** Every variant of the range with its number for a country, the lowest first. */
export function solvesTable(account: Account, country: string): TableBlock | null {
  const { words, equilibrium } = account;
  const solves = (equilibrium.solves ?? []).filter((each) => each.welfarePercent[country] !== undefined);
  if (solves.length === 0) return null;
  const decimals = welfareDecimals(account);
  return answerTable(
    `solves-${country}`,
    [
      { title: words.say("column.base", {}), unit: null, of: ({ base }) => words.economy(base) },
      { title: words.say("column.elasticities", {}), unit: null, of: ({ elasticities }) => words.study(elasticities) },
      { title: words.say("column.closure", {}), unit: null, of: (each) => closureText(each, words) },
      {
        title: words.say("column.welfare", {}),
        unit: "%",
        of: (each) => numberText(each.welfarePercent[country]!, words.language, { decimals, signed: true }),
      },
    ],
    solves.toSorted((one, other) => one.welfarePercent[country]! - other.welfarePercent[country]!),
  );
}
