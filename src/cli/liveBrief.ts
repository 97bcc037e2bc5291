import { basename, resolve } from "node:path";
import type { AuditedResults } from "../results/index.ts";
import {
  carriedProducts,
  carriedTexts,
  DRAWS,
  liveResults,
  type LiveSource,
  marketChoices,
  openLive,
} from "../live/index.ts";
import { pageCode, VERSION } from "../node/files/index.ts";
import { controlLabels, htmlDocument, type LiveStart, pageParts, sourceLoad, toldIn } from "../page/index.ts";
import type { RunInput } from "../solve/index.ts";
import { type BriefInput, briefPage, figurePlan, pageLabels, someSections } from "../tell/brief/index.ts";
import { type Beside, briefInput } from "./briefPage.ts";
import { installedWorld } from "./installedWorld.ts";
import { livePage } from "./livePage.ts";
import type { CaseOptions } from "./options.ts";

/** A case as it was read from its folder, and how it was asked for. */
export interface ReadCase {
  readonly folder: string;
  /** Texts of its files, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly options: CaseOptions;
}

/** The brief of a solved case in both forms: as it is without scripts, and as it moves. */
export interface BothBriefs {
  readonly still: string;
  /** The same as `still` where the code of live pages was not built, or no lever can be moved. */
  readonly live: string;
}

/** The brief of a solved case, and the same as a page that computes. */
export function bothBriefs(input: RunInput, results: AuditedResults, read: ReadCase, beside: Beside): BothBriefs {
  const brief = briefInput(input, results, read.options, beside);
  const parts = pageParts(briefPage(brief), beside.hasPictures);
  const still = htmlDocument(parts);
  const code = pageCode();
  if (code === null) return { still, live: still };
  const source = liveSource(input, results, brief, read);
  const start = liveStart(input, source, brief);
  if (start.levers.length === 0) return { still, live: still };
  return { still, live: livePage(parts, { code, load: sourceLoad(source, VERSION), start }) };
}

/** What the live page of a solved case is made from. */
export function liveSource(
  { headline, others, case: case_ }: RunInput,
  results: AuditedResults,
  brief: BriefInput,
  { folder, texts, options }: ReadCase,
): LiveSource {
  const { lang, typedDeficits, elasticities, answerFor, settings } = options;
  return {
    folder: basename(resolve(folder)),
    sha256: case_.sha256,
    caseFiles: carriedTexts(texts, case_.measures),
    products: carriedProducts(case_.measures),
    economies: new Map([headline, ...others].map((economy) => [economy.manifest.name, economy])),
    results: liveResults(results, case_, figurePlan(brief)),
    world: installedWorld(),
    asked: { lang, deficits: typedDeficits, elasticities, answerFor, settings },
    manifest: brief.manifest,
  };
}

/** Letters of a hash that are enough to tell cases apart. */
const HASH_LENGTH = 12;

function liveStart(input: RunInput, source: LiveSource, brief: BriefInput): LiveStart {
  const { language } = brief.words;
  const live = openLive(source);
  const [answer] = someSections(brief, ["answer"], {}).sections;
  return {
    language,
    labels: controlLabels(language),
    pageLabels: pageLabels(brief.words),
    hasPictures: brief.hasPictures ?? false,
    levers: live.levers(),
    markets: marketChoices(input),
    opening: { ...live.opening(), told: toldIn(answer?.parts ?? []) },
    draws: DRAWS,
    origin: `${source.folder} ${(source.sha256 ?? "").slice(0, HASH_LENGTH)}, Tertius ${VERSION}`,
  };
}
