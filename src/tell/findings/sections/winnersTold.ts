import { sideCodes } from "../../../case/index.ts";
import { isSeen } from "../../../base/wording/index.ts";
import type { Account } from "../trade/account.ts";
import { figuresOf } from "../trade/figures.ts";
import { rankedCountries } from "../trade/countryTable.ts";
import { countryPath } from "../trade/resultPath.ts";
import { subjectsOf } from "../trade/subjects.ts";
import { everyVariant } from "../trade/nests.ts";
import { welfareRange } from "../trade/verdict.ts";
import { othersLine } from "../short/othersLine.ts";
import { rangedPercent } from "../shortNumber.ts";
import { shortSign } from "../short/shortVerdict.ts";
import { membersTold } from "./membersTold.ts";
import type { ToldText } from "../toldText.ts";

/** Who gains and who loses: those of a bloc, those who gain most, the two parties, and whoever loses most of the others in every variant. */
export function winnersTold(account: Account): readonly ToldText[] {
  const others = othersLine(account);
  return [...membersTold(account), ...(others === null ? [] : [others]), ...loserTold(account)].map(
    ({ text, paths }) => ({ text, paths }),
  );
}

function loserTold(account: Account): readonly ToldText[] {
  const { words, equilibrium } = account;
  const named = new Set([...sideCodes(account.case.parties), ...subjectsOf(account).flatMap(({ members }) => members)]);
  const code = rankedCountries(account)
    .filter((each) => isSeen(figuresOf(equilibrium, each)?.welfarePercent ?? null))
    .findLast((each) => !named.has(each) && shortSign(equilibrium, each) === "loss");
  const range = code === undefined ? null : welfareRange(equilibrium, code);
  if (code === undefined || range === null) return [];
  const shown = rangedPercent(equilibrium.countries[code]!.welfarePercent, range, words.language);
  const text = words.say("told.loser", {
    country: words.country(code).name,
    every: everyVariant(account),
    value: shown.value,
    range: shown.range ?? "",
  });
  return [{ text, paths: [countryPath(account, code)] }];
}
