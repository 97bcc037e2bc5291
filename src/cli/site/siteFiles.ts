import { caseWording } from "../../run/index.ts";
import { VERSION } from "../../node/files/index.ts";
import { startDocument } from "../../page/index.ts";
import { type Language, LANGUAGES } from "../../base/wording/index.ts";
import type { RunInput } from "../../solve/index.ts";
import type { AuditedResults } from "../../results/index.ts";
import { siteLinks, startCase, startPage } from "../../tell/brief/index.ts";
import { bothBriefs, type ReadCase } from "../liveBrief.ts";

/** A case with all that a run of it found. */
export interface SiteCase {
  readonly input: RunInput;
  readonly read: ReadCase;
  readonly results: AuditedResults;
}

/** A site of static files, by name: in each language a page for each case, and a page over them. */
export function siteFiles(cases: readonly SiteCase[]): ReadonlyMap<string, string> {
  return new Map(LANGUAGES.flatMap((language) => [...filesIn(language, cases)]));
}

function filesIn(lang: Language, cases: readonly SiteCase[]): readonly (readonly [string, string])[] {
  const briefs = cases.map((each) => [briefName(each.input, lang), liveIn(lang, each)] as const);
  const entries = cases.map(({ input, results }) =>
    startCase(results, input.case, caseWording(input, lang), briefName(input, lang)),
  );
  return [[startName(lang), startDocument(startPage(lang, entries, startName), VERSION)], ...briefs];
}

function liveIn(lang: Language, { input, results, read }: SiteCase): string {
  const links = siteLinks(lang, startName, (each) => briefName(input, each));
  return bothBriefs(input, results, { ...read, options: { ...read.options, lang } }, { hasPictures: false, links })
    .live;
}

/** The first language is what an address without a file shows. */
function startName(lang: Language): string {
  return lang === LANGUAGES[0] ? "index.html" : `index.${lang}.html`;
}

function briefName({ case: { id } }: RunInput, lang: Language): string {
  return `${id}.${lang}.html`;
}
