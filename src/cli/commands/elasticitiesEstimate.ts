import { basename } from "node:path";
import { append, hasErrors, type Problem, TertiusError } from "../../base/problems/index.ts";
import type { Language } from "../../base/wording/index.ts";
import type { ObservedTrade } from "../../data/packages/index.ts";
import { type EstimateChoices, lawfulRates, type LawfulRates, observedElasticity } from "../../estimate/index.ts";
import { namedFile } from "../../node/files/index.ts";
import { estimateContent } from "../estimateContent.ts";
import { estimateText } from "../estimateText.ts";
import { done, type Outcome, refused, unanswered } from "../outcome.ts";
import { wrongUsage } from "../problems/options.ts";
import { notObservedTrade } from "../problems/names.ts";
import { economyNamed, packageNamed, refusedPackage } from "./packageNamed.ts";

/** What is asked of the estimate, as typed and checked. */
export interface EstimateRequest extends Omit<EstimateChoices, "law"> {
  /** File of rates in the law; null without an instrument. */
  readonly instrument: string | null;
  readonly day: string | null;
  /** Economy package whose sectors have a line each; null for one line. */
  readonly economy: string | null;
  readonly roots: readonly string[];
  readonly language: Language;
}

const NAME = "elasticities estimate";

/** `tertius elasticities estimate PACKAGE`: the trade elasticity among foreign sellers from a package of observed trade. */
export function elasticitiesEstimate(name: string, asked: EstimateRequest): Outcome {
  let opened: { readonly observed: ObservedTrade; readonly problems: readonly Problem[] };
  let sectors: readonly string[] | null;
  try {
    opened = observedNamed(name, asked.roots);
    sectors = asked.economy === null ? null : economyNamed(asked.economy, asked.roots).economy.sectors.labels;
  } catch (error) {
    return refusedPackage(NAME, name, error);
  }
  const problems: Problem[] = [...opened.problems];
  const law = lawIn(asked, problems);
  try {
    const { found, problems: more } = observedElasticity(opened.observed, { ...asked, law });
    append(problems, more);
    if (found === null || hasErrors(problems)) return refused(NAME, name, problems);
    const content = { estimate: estimateContent(found, sectors) };
    const told = estimateText(found, sectors, asked.language);
    return done(NAME, name, [...problems, ...found.cautions], content, told);
  } catch (error) {
    return unanswered(NAME, name, problems, error);
  }
}

function observedNamed(
  name: string,
  roots: readonly string[],
): { readonly observed: ObservedTrade; readonly problems: readonly Problem[] } {
  const { content, problems } = packageNamed(name, roots);
  if (content.kind === "observed-trade") return { observed: content.observed, problems };
  throw new TertiusError([notObservedTrade(name, content.kind)]);
}

/** The rates in the law; null where none are asked for, or a problem says why there are none. */
function lawIn({ instrument, day }: EstimateRequest, problems: Problem[]): LawfulRates | null {
  if (instrument === null) {
    if (day !== null) problems.push(dayAlone(day));
    return null;
  }
  const text = namedFile(instrument).read();
  if (typeof text !== "string") {
    problems.push(text);
    return null;
  }
  const { rates, problems: found } = lawfulRates(basename(instrument), text, day);
  append(problems, found);
  return rates;
}

function dayAlone(found: string): Problem {
  return wrongUsage({
    place: { path: "--instrument-day" },
    message: "--instrument-day needs --instrument with a file.",
    found,
    expected: "--instrument with a file of rates in the law",
    russian: {
      message: "Ключу --instrument-day нужен --instrument с файлом.",
      expected: "--instrument с файлом ставок по закону",
    },
  });
}
