import { verdictText } from "../findings/index.ts";
import { reviewBlock, type ReviewedClaim, reviewedClaims } from "./claimReviews.ts";
import { contentsHtml } from "./contentsHtml.ts";
import { escaped } from "./html.ts";
import type { BriefInput } from "./page/briefInput.ts";
import { briefPage } from "./page/briefPage.ts";
import type { BriefPage, PageSection } from "./page/page.ts";
import { partHtml } from "./partHtml.ts";
import type { PageSetting } from "./pageSetting.ts";
import { pageStyle } from "./style.ts";

/** No script, nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The answer as one self-contained HTML page: no script, charts inline, every number with unit and source. */
export function briefHtml(input: BriefInput): string {
  const page = briefPage(input);
  const setting = { words: input.words, hasPictures: input.hasPictures ?? false };
  const body = bodyHtml(page, setting);
  return [
    "<!doctype html>",
    `<html lang="${input.words.language}">`,
    ...headLines(page, input, body),
    "<body>",
    body,
    reviewBlock(input.case, input.reviews ?? reviewsOf(input), input.words),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function headLines({ title }: BriefPage, { manifest }: BriefInput, body: string): readonly string[] {
  return [
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="generator" content="${escaped(`Tertius ${manifest.tertius}`)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${pageStyle(body)}</style>`,
    "</head>",
  ];
}

function bodyHtml(page: BriefPage, setting: PageSetting): string {
  const set = (isAnnex: boolean): readonly string[] =>
    page.sections.filter((section) => section.isAnnex === isAnnex).map((section) => sectionHtml(section, setting));
  return [
    contentsHtml(page, setting.words),
    "<main>",
    `<h1>${escaped(page.title)}</h1>`,
    ...set(false),
    '<div class="annex">',
    `<h2 class="annex-title">${escaped(setting.words.say("page.annex", {}))}</h2>`,
    ...set(true),
    "</div>",
    "</main>",
  ].join("\n");
}

/** Sections without numbers of results: their numbers are those of sources and versions. */
const UNTRACED: ReadonlySet<string> = new Set(["sources", "version"]);

function sectionHtml({ id, title, parts }: PageSection, setting: PageSetting): string {
  const traced = UNTRACED.has(id) ? "" : " data-traced";
  const inside = parts.map((part) => partHtml(part, setting)).join("\n");
  return `<section id="${id}"${traced}>\n<h2>${escaped(title)}</h2>\n${inside}\n</section>`;
}

function reviewsOf({ case: case_, results, words }: BriefInput): readonly ReviewedClaim[] {
  return reviewedClaims(case_, results.claims ?? [], (verdict) => verdictText(verdict, words));
}
