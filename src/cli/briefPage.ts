import { briefHtml } from "../brief/index.ts";
import { charts, marketCharts } from "../charts/index.ts";
import { accountOf, mainScenario, thirdCountries } from "../findings/index.ts";
import { svgDocument } from "../publish/index.ts";
import type { Results, RunInput } from "../solve/index.ts";
import type { Language } from "../wording/index.ts";
import { caseWording } from "./caseWording.ts";
import { runManifest } from "./runContent.ts";

/** Name of the brief among the files of a run. */
export const BRIEF_FILE = "brief.html";
/** The same as PDF. */
export const BRIEF_PDF = "brief.pdf";

/** The brief of a solved case: one HTML page with its charts drawn. */
export function briefPage(input: RunInput, results: Results, language: Language): string {
  const words = caseWording(input, language);
  const manifest = runManifest(input);
  const { headline } = input;
  const scenario = mainScenario(results, input.case);
  const account = scenario === null ? null : accountOf(results, input.case, scenario, words);
  const credit = {
    data: `${headline.manifest.title} (${headline.manifest.name})`,
    licence: headline.manifest.licenses.map((each) => each.name).join(", "),
    version: manifest.tertius,
  };
  const drawn =
    account === null
      ? []
      : thirdCountries(account).flatMap((country) => charts(account, country, svgDocument(), credit));
  return briefHtml({
    case: input.case,
    results,
    words,
    manifest,
    packages: [headline, ...input.others].map((economy) => economy.manifest),
    elasticities: [...headline.elasticities.values()],
    charts: drawn,
    marketCharts: marketCharts(results, input.case, words, { document: svgDocument(), version: manifest.tertius }),
  });
}
