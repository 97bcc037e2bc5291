import { capitalised } from "../../../base/wording/index.ts";
import {
  bareIncome,
  degreeOf,
  figuresOf,
  rankedCountries,
  type Verdict,
  welfareVerdict,
} from "../../findings/index.ts";
import type { ChartSubject } from "../chart.ts";

/** Who gains and who loses most where that is settled over the range, and what becomes of the country asked about. */
export function rankedTitle(subject: ChartSubject): string {
  const { words } = subject.account;
  const extremes = [extreme(subject, "gain"), extreme(subject, "loss")].flatMap((code) => code ?? []);
  const clauses = extremes.map((code) => extremeClause(subject, code));
  const own = extremes.includes(subject.country) ? null : ownClause(subject);
  const list = clauses.join(", ");
  if (clauses.length === 0) return capitalised(own ?? "");
  if (own === null) return words.say("chart.ranked.extremes", { list });
  return words.say("chart.ranked.title", { list, own });
}

/** The first or last in rank, if its gain or loss is settled; null if not. */
function extreme({ account }: ChartSubject, verdict: "gain" | "loss"): string | null {
  const code = rankedCountries(account).at(verdict === "gain" ? 0 : -1);
  return code !== undefined && welfareVerdict(account.equilibrium, code) === verdict ? code : null;
}

function extremeClause({ account: { words, equilibrium } }: ChartSubject, code: string): string {
  const { name, plural } = words.country(code);
  const verdict = welfareVerdict(equilibrium, code) === "gain" ? "gain" : "loss";
  return words.say(`chart.ranked.${verdict}.${plural ? "many" : "one"}`, { country: name });
}

function ownClause({ account: { words, equilibrium }, country }: ChartSubject): string {
  const { name, of, plural } = words.country(country);
  const verdict: Verdict = welfareVerdict(equilibrium, country);
  if (verdict === "open" || verdict === "none") return words.say(`chart.ranked.${verdict}`, { country: of });
  const degree = degreeOf(bareIncome(figuresOf(equilibrium, country)!));
  return `${name} ${words.say(`verb.${verdict}.${degree}.${plural ? "many" : "one"}`, {})}`;
}
