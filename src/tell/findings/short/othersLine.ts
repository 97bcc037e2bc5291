import { sideCodes } from "../../../case/index.ts";
import { isSeen, listText } from "../../../base/wording/index.ts";
import type { Account } from "../trade/account.ts";
import { figuresOf } from "../trade/figures.ts";
import { subjectsOf } from "../trade/subjects.ts";
import { rankedCountries } from "../trade/countryTable.ts";
import { figuresPath } from "../trade/resultPath.ts";
import { everyVariant } from "../trade/nests.ts";
import { isSmall, welfareRange } from "../trade/verdict.ts";
import type { AnswerLine } from "./answerLine.ts";
import { rangedPercent } from "../shortNumber.ts";
import { shortSign } from "./shortVerdict.ts";

const WINNERS = 3;

/** Who gains most in every variant of the model, and the parties that nobody asked for; null where nobody else is in the results. */
export function othersLine(account: Account): AnswerLine | null {
  const winners = sureWinners(account).slice(0, WINNERS);
  const asked = askedFor(account);
  const parties = sideCodes(account.case.parties).filter(
    (code) => !asked.has(code) && figuresOf(account.equilibrium, code) !== undefined,
  );
  const told = [...winnersText(account, winners), ...parties.map((code) => partyText(account, code))];
  if (told.length === 0) return null;
  const paths = [...winners, ...parties].map((code) => figuresPath(account, code));
  return { label: account.words.say("short.label.others", {}), text: told.join(" "), paths };
}

/**
 * The country that is affected most of those that the account is not about, in money: one whose sign every variant shares and whose
 * change can be told from zero before one of which that is not so.
 *
 * @param isLeftOut  Such as the rest of the world.
 */
export function mostAffected(account: Account, isLeftOut: (code: string) => boolean): string | null {
  const { equilibrium } = account;
  const named = new Set([...sideCodes(account.case.parties), ...askedFor(account)]);
  const isSure = (code: string): boolean =>
    ["gain", "loss"].includes(shortSign(equilibrium, code)) &&
    !isSmall(figuresOf(equilibrium, code)!.welfarePercent, welfareRange(equilibrium, code));
  const money = (code: string): number => Math.abs(equilibrium.countries[code]!.realIncomeChange);
  const others = rankedCountries(account).filter((code) => !named.has(code) && !isLeftOut(code));
  const [most] = others.toSorted(
    (one, other) => Number(isSure(other)) - Number(isSure(one)) || money(other) - money(one),
  );
  return most ?? null;
}

/** Whom the account answers for, members of blocs too. */
function askedFor(account: Account): ReadonlySet<string> {
  return new Set(subjectsOf(account).flatMap(({ code, members }) => [code, ...members]));
}

/** Countries beside the parties and those asked for that gain in every variant, by what can be seen, the largest gain first. */
function sureWinners(account: Account): readonly string[] {
  const { equilibrium } = account;
  const named = new Set([...sideCodes(account.case.parties), ...askedFor(account)]);
  return rankedCountries(account)
    .filter((code) => !named.has(code) && shortSign(equilibrium, code) === "gain")
    .filter((code) => isSeen(figuresOf(equilibrium, code)!.welfarePercent));
}

function winnersText(account: Account, winners: readonly string[]): readonly string[] {
  const { words, equilibrium } = account;
  if (winners.length === 0) return [];
  const list = listText(
    winners.map((code) => `${words.country(code).label} ${shown(account, code).value}`),
    words.language,
  );
  const isRanged = winners.every((code) => welfareRange(equilibrium, code) !== null);
  if (!isRanged) return [words.say("short.others.single", { list })];
  const areSmall = winners.every((code) =>
    isSmall(figuresOf(equilibrium, code)!.welfarePercent, welfareRange(equilibrium, code)),
  );
  return [
    words.say(areSmall ? "short.others.small" : "short.others.sure", {
      list,
      every: everyVariant(account),
    }),
  ];
}

function partyText(account: Account, code: string): string {
  const { words, equilibrium } = account;
  const { value, range } = shown(account, code);
  const country = words.country(code).subject;
  const sign = shortSign(equilibrium, code);
  if (sign === "none") return words.say("short.party.none", { country });
  if (range === null) return words.say("short.party.single", { country, value });
  if (sign === "open" || sign === "balance") return words.say("short.party.open", { country, range });
  return words.say("short.party.settled", { country, value, range });
}

function shown({ words, equilibrium }: Account, code: string): ReturnType<typeof rangedPercent> {
  const value = figuresOf(equilibrium, code)!.welfarePercent;
  return rangedPercent(value, welfareRange(equilibrium, code), words.language);
}
