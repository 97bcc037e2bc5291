import { movesWithLevers } from "../../charts/index.ts";
import type { PooledFigure } from "./figurePool.ts";
import { answerParts } from "./answerParts.ts";
import { pageClaims } from "./claims/pageClaims.ts";
import { manifestLines } from "./manifestLines.ts";
import type { PageGround } from "./pageGround.ts";
import type { PagePart, PageSection, SectionId } from "./page.ts";
import { pageSources } from "./pageSources.ts";

/** Sections without numbers of results. */
const UNTRACED: ReadonlySet<SectionId> = new Set(["sources", "version"]);
/** Charts that stand beside the claims. */
const OF_CLAIMS = "claims";

/** The annex: the article claim by claim, charts that the body has no room for, every table, sources, what makes it repeatable. */
export function annex(ground: PageGround, figures: readonly PooledFigure[]): readonly PageSection[] {
  const { input } = ground;
  const { words } = input;
  const ofClaims = figures.filter(({ kind }) => kind === OF_CLAIMS);
  return [
    articleSection(ground, ofClaims),
    chartsSection(ground, figures),
    tablesSection(ground),
    section("sources", words.say("heading.sources", {}), [{ kind: "sources", sources: pageSources(input) }]),
    versionSection(ground),
  ];
}

/** Charts that the body has no room for. */
export function chartsSection({ input: { words } }: PageGround, figures: readonly PooledFigure[]): PageSection {
  const parts = figures
    .filter(({ kind }) => kind !== OF_CLAIMS)
    .map(({ kind, figure, goesWith }): PagePart => ({
      kind: "figure",
      figure,
      ...(movesWithLevers(kind) ? {} : { isFixed: true }),
      ...(goesWith === undefined ? {} : { goesWith }),
    }));
  return section("charts", words.say("page.charts", {}), parts);
}

/** Every table of the answer. */
export function tablesSection(ground: PageGround): PageSection {
  return section("tables", ground.input.words.say("page.tables", {}), answerParts(ground));
}

/** What makes the page repeatable. */
export function versionSection({ input }: PageGround): PageSection {
  const parts: readonly PagePart[] = [{ kind: "manifest", lines: manifestLines(input) }];
  return section("version", input.words.say("heading.contents", {}), parts);
}

/** The article claim by claim, below its charts; empty where no claim was audited. */
export function articleSection(
  { claims, input: { words, fixed } }: PageGround,
  figures: readonly PooledFigure[],
): PageSection {
  const shown = figures.map(({ figure }): PagePart => ({ kind: "figure", figure }));
  const parts: readonly PagePart[] =
    claims === null ? [] : [...shown, { kind: "claims", claims: pageClaims(claims, fixed?.claims) }];
  return section("article", words.say("page.article", {}), parts);
}

function section(id: SectionId, title: string, parts: readonly PagePart[]): PageSection {
  return { id, title, isAnnex: true, isTraced: !UNTRACED.has(id), parts };
}
