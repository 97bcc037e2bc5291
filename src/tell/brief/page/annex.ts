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
  const shown = (wanted: boolean): readonly PagePart[] =>
    figures
      .filter(({ kind }) => (kind === OF_CLAIMS) === wanted)
      .map(({ figure }): PagePart => ({ kind: "figure", figure }));
  return [
    articleSection(ground, shown(true)),
    section("charts", words.say("page.charts", {}), shown(false)),
    section("tables", words.say("page.tables", {}), answerParts(ground)),
    section("sources", words.say("heading.sources", {}), [{ kind: "sources", sources: pageSources(input) }]),
    section("version", words.say("heading.contents", {}), [{ kind: "manifest", lines: manifestLines(input) }]),
  ];
}

/** The article claim by claim, below its charts; empty where no claim was audited. */
export function articleSection({ claims, input: { words } }: PageGround, figures: readonly PagePart[]): PageSection {
  const parts: readonly PagePart[] =
    claims === null ? [] : [...figures, { kind: "claims", claims: pageClaims(claims) }];
  return section("article", words.say("page.article", {}), parts);
}

function section(id: SectionId, title: string, parts: readonly PagePart[]): PageSection {
  return { id, title, isAnnex: true, isTraced: !UNTRACED.has(id), parts };
}
