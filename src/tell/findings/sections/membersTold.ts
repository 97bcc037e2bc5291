import { isSeen, capitalised } from "../../../base/wording/index.ts";
import type { Account } from "../trade/account.ts";
import { figuresOf } from "../trade/figures.ts";
import { blocPath, countryPath } from "../trade/resultPath.ts";
import { type Subject, subjectsOf } from "../trade/subjects.ts";
import { welfareRange } from "../trade/verdict.ts";
import { rangedPercent } from "../shortNumber.ts";
import { shortSign } from "../short/shortVerdict.ts";
import type { ToldText } from "../toldText.ts";

/** Of each bloc that is asked about: who of its members gains most and who loses most in every variant, or that nobody does. */
export function membersTold(account: Account): readonly ToldText[] {
  return subjectsOf(account).flatMap((subject) => (subject.isBloc ? blocTold(account, subject) : []));
}

function blocTold(account: Account, bloc: Subject): readonly ToldText[] {
  const { words } = account;
  const told = (["gain", "loss"] as const).flatMap((sign) => memberTold(account, bloc, sign));
  if (told.length > 0) return told;
  return [
    {
      text: capitalised(words.say("told.members.open", { bloc: bloc.name.name })),
      paths: [blocPath(account, bloc.code)],
    },
  ];
}

/** The member that gains or loses most of those whose sign every variant shares. */
function memberTold(account: Account, { members, name }: Subject, sign: "gain" | "loss"): readonly ToldText[] {
  const { words, equilibrium } = account;
  const size = (code: string): number => Math.abs(figuresOf(equilibrium, code)!.welfarePercent);
  const sure = members.filter(
    (code) => shortSign(equilibrium, code) === sign && isSeen(figuresOf(equilibrium, code)?.welfarePercent ?? null),
  );
  const [most] = sure.toSorted((one, other) => size(other) - size(one));
  if (most === undefined) return [];
  const { welfarePercent } = figuresOf(equilibrium, most)!;
  const { value, range } = rangedPercent(welfarePercent, welfareRange(equilibrium, most), words.language);
  const text = words.say(`told.members.${sign}`, {
    bloc: name.name,
    country: words.country(most).name,
    value,
    range: range === null ? "" : ` (${range})`,
  });
  return [{ text: capitalised(text), paths: [countryPath(account, most)] }];
}
