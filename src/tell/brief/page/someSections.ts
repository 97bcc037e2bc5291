import { articleSection, chartsSection, tablesSection, versionSection } from "./annex.ts";
import { body } from "./body.ts";
import type { BriefInput } from "./briefInput.ts";
import { chosenFigures } from "./chosenFigures.ts";
import { figurePool, type PooledFigure } from "./figurePool.ts";
import { BODY, type BodyId, type BriefPage, type PageFigure, type PageSection } from "./page.ts";
import { pageGround } from "./pageGround.ts";

/** Kinds of the figures that the sections of a page show, in their order; a kind stands there as often as a figure of it. */
export type FigurePlan = Readonly<Partial<Record<BodyId, readonly string[]>>>;

/** Sections that can be made without the rest of the page. */
export type SomeSectionId = BodyId | (typeof OF_ANNEX)[number];

/** Sections of the annex that can be made so, in their order. */
const OF_ANNEX = ["article", "charts", "tables", "version"] as const;

/** Sections without parts are left out, but for this one: charts of the case that no lever moves stay in it. */
const HELD_EMPTY: SomeSectionId = "charts";

/** Whether a section is of the body: a plan of figures may name it. */
export function isInBody(id: SomeSectionId): id is BodyId {
  return BODY.some((each) => each === id);
}

/** The figures that the body of a page shows. */
export function figurePlan(input: BriefInput): FigurePlan {
  const { claims, origins } = pageGround(input);
  const pool = figurePool(input, claims, origins);
  const kindOf = (figure: PageFigure): readonly string[] =>
    pool.flatMap((each) => (each.figure === figure ? [each.kind] : []));
  return Object.fromEntries([...chosenFigures(pool).body].map(([id, figures]) => [id, figures.flatMap(kindOf)]));
}

/**
 * Some sections of a page with the figures of a plan, so that a page whose numbers moved shows the same kinds of figures in the same
 * places. A figure that was not drawn is left out; one that the plan has no place for stands among the charts of the annex. Where none
 * is left for those, their section is empty: it takes the place of charts that do not hold any more.
 */
export function someSections(
  input: BriefInput,
  wanted: readonly SomeSectionId[],
  plan: FigurePlan,
): Pick<BriefPage, "sections"> {
  const ground = pageGround(input);
  const pool = figurePool(input, ground.claims, ground.origins);
  const planned = new Map(BODY.map((id) => [id, plannedFigures(pool, plan[id] ?? [])] as const));
  const placed = new Set([...planned.values()].flat());
  const annex: Readonly<Record<(typeof OF_ANNEX)[number], () => PageSection>> = {
    article: () =>
      articleSection(
        ground,
        pool.filter(({ kind }) => kind === "claims"),
      ),
    charts: () =>
      chartsSection(
        ground,
        pool.filter(({ figure }) => !placed.has(figure)),
      ),
    tables: () => tablesSection(ground),
    version: () => versionSection(ground),
  };
  const sections: readonly PageSection[] = [
    ...body(
      ground,
      planned,
      BODY.filter((id) => wanted.includes(id)),
    ),
    ...OF_ANNEX.filter((id) => wanted.includes(id)).map((id) => annex[id]()),
  ];
  return { sections: sections.filter(({ id, parts }) => parts.length > 0 || id === HELD_EMPTY) };
}

/** The first figure of a kind at its first place, the second at its second. */
function plannedFigures(pool: readonly PooledFigure[], kinds: readonly string[]): readonly PageFigure[] {
  return kinds.flatMap((kind, at) => {
    const turn = kinds.slice(0, at).filter((each) => each === kind).length;
    return pool
      .filter((each) => each.kind === kind)
      .slice(turn, turn + 1)
      .map(({ figure }) => figure);
  });
}
