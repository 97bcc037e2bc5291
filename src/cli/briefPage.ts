import { caseWording } from "../run/index.ts";
import type { AuditedResults, ScoreResult } from "../results/index.ts";
import { briefHtml } from "../page/index.ts";
import type { BriefExposure, BriefInput, SiteLink } from "../tell/brief/index.ts";
import { measureWords } from "../case/index.ts";
import {
  type AlignmentChart,
  alignmentCharts,
  type ChartPair,
  charts,
  claimsCharts,
  contextCharts,
  exposureCharts,
  type Credit,
  marketCharts,
  packageCredit,
  positionsCharts,
  scoreCharts,
} from "../tell/charts/index.ts";
import {
  type Account,
  accountOf,
  alignmentAccount,
  claimsAccount,
  mainScenario,
  positionsAccount,
  solvedAccounts,
  thirdCountries,
} from "../tell/findings/index.ts";
import { svgDocument } from "../node/publish/index.ts";
import type { RunInput } from "../solve/index.ts";
import type { Language, Wording } from "../base/wording/index.ts";
import { installedWorld } from "./installedWorld.ts";
import { type RunAsked, runManifest } from "./runContent.ts";
import { runPackages } from "./runPackages.ts";

/** What stands beside a page. */
export interface Beside {
  /** Whether each chart stands as PNG beside the page. */
  readonly hasPictures: boolean;
  /** Pages of the site that it is part of; absent where it stands alone. */
  readonly links?: readonly SiteLink[];
  /** Economic exposure, where the brief tells it. */
  readonly exposure?: BriefExposure;
  /** Predictions beside what customs recorded, where the brief tells them. */
  readonly score?: ScoreResult;
}

/** The brief of a solved case: one HTML page without scripts, with its charts drawn. */
export function briefPage(
  input: RunInput,
  results: AuditedResults,
  asked: RunAsked,
  beside: Beside = { hasPictures: false },
): string {
  return briefHtml(briefInput(input, results, asked, beside));
}

/** What the brief of a solved case is made from, its charts drawn. */
export function briefInput(input: RunInput, results: AuditedResults, asked: RunAsked, beside: Beside): BriefInput {
  const words = caseWording(input, asked.lang);
  const manifest = runManifest(input, asked, results);
  const { headline } = input;
  const used = usedSets(results, input.case);
  const scenario = mainScenario(results, input.case);
  const account = scenario === null ? null : accountOf(results, input.case, scenario, words);
  const credit = packageCredit(headline.manifest, manifest.tertius);
  const drawn = account === null ? [] : tradeCharts(account, solvedAccounts(results, input.case, words), credit);
  const said = positionsAccount(results, input.case, words);
  const at = { document: svgDocument(), version: manifest.tertius };
  const audited = claimsAccount(results, input.case, words);
  return {
    ...beside,
    case: input.case,
    results,
    words,
    manifest,
    packages: runPackages(input).map((each) => each.manifest),
    elasticities: [...headline.elasticities.values()].filter(({ name }) => used.has(name)),
    measures: new Map(
      input.case.measures.map((measure) => [
        measure.id,
        measureWords(measure, headline, asked.lang).map((each) => each.words),
      ]),
    ),
    charts: [
      ...drawn,
      ...(beside.exposure?.exposure ? exposureCharts(beside.exposure.exposure, words, credit) : []),
      ...scoreFigures(input, beside.score, words, credit),
    ],
    marketCharts: marketCharts(results, input.case, words, at),
    alignmentCharts: alignmentFigures(input, results, asked.lang, credit),
    claimsCharts: audited === null ? [] : claimsCharts(audited, at),
    positionsCharts: said === null ? [] : positionsCharts(said, at),
  };
}

/** Dots of what was seen against what the model says; none where nothing is held against a record. */
function scoreFigures(
  { case: case_, observed = null }: RunInput,
  score: ScoreResult | undefined,
  words: Wording,
  credit: Credit,
): readonly ChartPair[] {
  if (score === undefined || observed === null) return [];
  const seen = packageCredit(observed.manifest, credit.version);
  return scoreCharts(score, words, { model: credit, seen, asked: case_.parties.third });
}

/** Charts of an account for each of its third countries. */
function tradeCharts(account: Account, solved: readonly Account[], credit: Credit): readonly ChartPair[] {
  const ground = { credit, world: installedWorld() };
  return thirdCountries(account).flatMap((country) => [
    ...charts(account, country, ground),
    ...contextCharts(account, solved, country, credit),
  ]);
}

/** Elasticity sets that solves of scenarios rest on, and those that the case ranges over, leverage included. */
function usedSets({ scenarios }: AuditedResults, { economy }: RunInput["case"]): ReadonlySet<string> {
  const solved = Object.values(scenarios).flatMap(({ equilibrium }) => equilibrium ?? []);
  const sets = solved.flatMap(({ elasticities, solves = [], sets: perSet = [] }) => [
    elasticities,
    ...[...solves, ...perSet].map((each) => each.elasticities),
  ]);
  return new Set([...sets, ...economy.range.elasticities]);
}

/** Charts of alignment; none without it. */
function alignmentFigures(
  input: RunInput,
  results: AuditedResults,
  language: Language,
  economy: Credit,
): readonly AlignmentChart[] {
  const account = alignmentAccount(results, input.case, caseWording(input, language));
  const { votes = null } = input;
  if (account === null || votes === null) return [];
  const credit = packageCredit(votes.manifest, economy.version);
  return alignmentCharts(account, { document: svgDocument(), votes: credit, economy });
}
