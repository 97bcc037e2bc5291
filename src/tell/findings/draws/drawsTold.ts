import type { DrawnInputResult, DrawsResult } from "../../../results/index.ts";
import { isSeen, numberText } from "../../../base/wording/index.ts";
import type { Account } from "../trade/account.ts";
import { thirdCountries } from "../trade/account.ts";
import { closureText } from "../trade/headline.ts";
import { resultPath } from "../trade/resultPath.ts";
import { rangedPercent } from "../shortNumber.ts";
import type { ToldText } from "../toldText.ts";
import { turnedBy } from "./turnedBy.ts";

/**
 * How many draws there were, and what they come to for each third country; of a single one also where the spread comes from. Nothing
 * where nothing was drawn.
 */
export function drawsTold(account: Account): readonly ToldText[] {
  const { draws } = account.equilibrium;
  if (draws === undefined) return [];
  const count = account.words.say("draws.count", {
    count: whole(draws.draws, account),
    closure: closureText(account.equilibrium, account.words),
  });
  const differ = draws.sets.length < 2 ? [] : [account.words.say("draws.differ", { sets: String(draws.sets.length) })];
  const third = thirdCountries(account);
  return [
    { text: [count, ...differ].join(" "), paths: [resultPath(account, "draws")] },
    ...third.flatMap((country) => countryTold(account, draws, country, third.length === 1)),
  ];
}

function countryTold(account: Account, draws: DrawsResult, country: string, isAlone: boolean): readonly ToldText[] {
  const { words } = account;
  const found = draws.welfarePercent[country];
  if (found === undefined) return [fewTold(account, draws, country)];
  const { middle, low, high, positive, count } = found;
  const turned = turnedBy(account, country, found);
  const isAnySeen = [low, middle, high].some(isSeen);
  const shown = rangedPercent(middle, { low, high }, words.language);
  const values = { country: words.country(country).of, range: shown.range ?? "", middle: shown.value };
  const failed = draws.draws - count;
  const parts = [
    ...(isAnySeen
      ? [words.say("draws.told", values), signText(account, positive, count)]
      : [words.say("draws.unseen", values)]),
    ...(turned === null || !isAnySeen ? [] : [words.say(`draws.turned.${turned}`, {})]),
    ...(failed === 0 ? [] : [words.say("draws.failed", { failed: whole(failed, account) })]),
    ...(isAlone && isAnySeen ? sourceText(account, draws.told[country]?.inputs ?? [], count) : []),
  ];
  return [
    {
      text: parts.join(" "),
      paths: ["draws", "failures", `welfarePercent[${country}]`, `told[${country}]`].map((part) =>
        resultPath(account, `draws.${part}`),
      ),
    },
  ];
}

/** Of a country whose draws with an answer are too few. */
function fewTold(account: Account, { draws, failures }: DrawsResult, country: string): ToldText {
  const { words } = account;
  const count = draws - failures.reduce((sum, each) => sum + each.count, 0);
  return {
    text: words.say("draws.tooFew", {
      country: words.country(country).of,
      count: whole(count, account),
      draws: whole(draws, account),
    }),
    paths: [resultPath(account, "draws.failures")],
  };
}

function signText(account: Account, positive: number, count: number): string {
  const { say } = account.words;
  if (positive === count) return say("draws.rises", {});
  if (positive === 0) return say("draws.falls", {});
  return say("draws.mixed", { positive: whole(positive, account), negative: whole(count - positive, account) });
}

/** Less of the variance than this is no source that a sentence names. */
const NAMED = 0.1;

/**
 * Part of the variance that chance alone hardly ever gives to an input, of so many draws: three standard deviations of what
 * fifteen free means give.
 */
export function chance(draws: number): number {
  return (3 * Math.sqrt(2 * 15)) / draws;
}

/** Draws from which on the part of a single estimate or figure is more than an accident of the points. */
export const MANY = 250;

function sourceText(account: Account, inputs: readonly DrawnInputResult[], draws: number): readonly string[] {
  const [first] = inputs;
  if (first === undefined || first.firstOrder < Math.max(NAMED, chance(draws))) return [];
  const percent = numberText(100 * first.firstOrder, account.words.language, { decimals: 0 });
  return [account.words.say("draws.source", { percent, input: inputText(account, first.input) })];
}

/** Something uncertain in words, as after `goes with`. */
export function inputText({ words }: Pick<Account, "words">, input: string): string {
  if (input === "set" || input === "shared") return words.say(`draws.input.${input}`, {});
  const [kind = "", code = ""] = input.split(" ");
  const sector = words.say("quoted", { text: words.sector(code) });
  return words.say(kind === "home" ? "draws.input.home" : "draws.input.own", { sector });
}

/** A count as the language writes it. */
export function whole(count: number, { words }: Pick<Account, "words">): string {
  return numberText(count, words.language, { decimals: 0 });
}
