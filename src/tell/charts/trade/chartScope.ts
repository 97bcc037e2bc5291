import { subjectsOf, welfareRange } from "../../findings/index.ts";
import type { ChartSubject } from "../chart.ts";
import { variantsText } from "./variantsText.ts";

/** Codes of the countries and blocs that a chart is about: the one asked for, then the others that the account answers for. */
export function subjectCodes({ account, country }: ChartSubject): readonly string[] {
  const all = subjectsOf(account).map(({ code }) => code);
  return [country, ...all.filter((code) => code !== country)];
}

/** Members of the bloc that a chart is about; none of a country. */
export function memberCodes({ account, country }: ChartSubject): readonly string[] {
  return subjectsOf(account).find(({ code }) => code === country)?.members ?? [];
}

/** What charts of real income say below their titles: unit, base year and scenario. */
export function incomeSubtitle({ account }: ChartSubject): string {
  const { words, equilibrium, title } = account;
  return words.say("chart.income.subtitle", { year: String(equilibrium.baseYear), scenario: title });
}

/** What the ranges of real income of countries go over, such as `20 to 21 variants of the model`; null where none has one. */
export function incomeVariants({ account }: ChartSubject, countries: readonly string[]): string | null {
  const counts = countries.flatMap((code) => welfareRange(account.equilibrium, code)?.count ?? []);
  return counts.length === 0 ? null : variantsText(counts, account.words);
}
