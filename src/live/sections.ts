import { caseWording } from "../run/index.ts";
import type { AuditedResults } from "../results/index.ts";
import { LANGUAGES, type Wording } from "../base/wording/index.ts";
import {
  type BriefInput,
  type BriefManifest,
  drawsSection,
  type FigurePlan,
  isInBody,
  type PageSection,
  type SomeSectionId,
  someSections,
} from "../tell/brief/index.ts";
import {
  type ChartLayout,
  claimsCharts,
  markedCharts,
  MOVING_KINDS,
  packageCredit,
  type WorldShapes,
} from "../tell/charts/index.ts";
import { accountOf, claimsAccount, type IncomeAccount, thirdCountries } from "../tell/findings/index.ts";
import type { InEach } from "./levers.ts";
import type { RunInput } from "../solve/index.ts";

/** What sections are made with beside results. */
export interface SectionGround {
  readonly input: RunInput;
  /** Every solved scenario, the one that the page is about among them. */
  readonly accounts: readonly IncomeAccount[];
  readonly words: Wording;
  readonly scenario: string;
  readonly figures: FigurePlan;
  readonly world: WorldShapes;
  readonly manifest: BriefManifest;
  /** Claims that stand as in the case; absent where nothing of the case stands on the page. */
  readonly fixed?: BriefInput["fixed"];
  /** The one layout in which charts are drawn; both when absent. */
  readonly layout?: ChartLayout;
}

/** Sections of the page, made of results, with the kinds of figures that they had. */
export function sectionsOf(
  results: AuditedResults,
  wanted: readonly SomeSectionId[],
  ground: SectionGround,
): readonly PageSection[] {
  return someSections(briefInput(results, wanted, ground), wanted, ground.figures).sections;
}

/** What draws of the scenario come to, with how they lie; null where none were solved. */
export function drawsSectionOf(results: AuditedResults, ground: SectionGround): PageSection | null {
  return drawsSection(briefInput(results, ["answer"], { ...ground, figures: { answer: ["draws"] } }));
}

function briefInput(results: AuditedResults, wanted: readonly SomeSectionId[], ground: SectionGround): BriefInput {
  const { input, accounts, words, scenario, manifest, fixed } = ground;
  const { headline, others } = input;
  const audited = wanted.includes("article") ? claimsAccount(results, input.case, words) : null;
  return {
    case: input.case,
    results,
    words,
    scenario,
    accounts,
    manifest,
    ...(fixed === undefined ? {} : { fixed }),
    packages: [headline, ...others].map((each) => each.manifest),
    elasticities: [...headline.elasticities.values()],
    charts: tradeCharts(results, wanted, ground),
    claimsCharts: audited === null ? [] : claimsCharts(audited, { version: manifest.tertius }),
  };
}

function tradeCharts(
  results: AuditedResults,
  wanted: readonly SomeSectionId[],
  { input, accounts, words, scenario, figures, world, manifest, layout }: SectionGround,
): BriefInput["charts"] {
  const account = accountOf(results, input.case, scenario, words);
  if (account === null) return [];
  const planned = wanted.flatMap((id) => (isInBody(id) ? (figures[id] ?? []) : []));
  const kinds = new Set(wanted.includes("charts") ? MOVING_KINDS : planned);
  const ground = { credit: packageCredit(input.headline.manifest, manifest.tertius), world };
  return thirdCountries(account).flatMap((country) =>
    markedCharts({ account, accounts, country }, kinds, ground, layout),
  );
}

/** The words of a case in every language. */
export function inEachLanguage(input: RunInput): InEach {
  const [en, ru] = LANGUAGES.map((language) => caseWording(input, language));
  return { en: en!, ru: ru! };
}
