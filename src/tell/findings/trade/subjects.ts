import type { CountryName } from "../../../base/wording/index.ts";
import type { CountryResult } from "../../../results/index.ts";
import type { Account } from "./account.ts";
import { blocOf, figuresOf } from "./figures.ts";
import { welfareRange, type WelfareRange } from "./verdict.ts";

/** A country or bloc that an account answers for. */
export interface Subject {
  readonly code: string;
  readonly name: CountryName;
  /** Its numbers; of a bloc summed over its members. */
  readonly figures: CountryResult;
  /** Change of real income, percent. */
  readonly welfare: number;
  /** Its range, percent; null of a single solve. */
  readonly range: WelfareRange | null;
  readonly isBloc: boolean;
  /** Codes of the members of a bloc with data of their own; none of a country. */
  readonly members: readonly string[];
  /** Members of a bloc that the economy counts in the rest of the world. */
  readonly without: readonly string[];
}

/** Whom the account answers for, in the order of the question: third countries and blocs that the results hold. */
export function subjectsOf(account: Account): readonly Subject[] {
  return account.case.parties.third.flatMap((code) => subjectOf(account, code) ?? []);
}

function subjectOf({ equilibrium, words }: Account, code: string): Subject | null {
  const figures = figuresOf(equilibrium, code);
  if (figures === undefined) return null;
  const bloc = blocOf(equilibrium, code);
  return {
    code,
    name: words.country(code),
    figures,
    welfare: figures.welfarePercent,
    range: welfareRange(equilibrium, code),
    isBloc: bloc !== undefined,
    members: bloc?.members ?? [],
    without: bloc?.without ?? [],
  };
}
