import type { Wording } from "../../../base/wording/index.ts";
import { type ChartPair, movesWithLevers } from "../../charts/index.ts";
import { type ClaimsAccount, claimSections, hasWarMeasure, marketsOwnScenario } from "../../findings/index.ts";
import { figureOrigin, type OriginGround } from "../blockOrigins.ts";
import { chartCsv } from "../chartCsv.ts";
import type { BriefInput } from "./briefInput.ts";
import type { PageFigure, SectionId } from "./page.ts";
import { pageTable } from "./pageTable.ts";

/** A figure and the kind of chart that it is. */
export interface PooledFigure {
  /** `welfare`, `flows`, …: several figures may be of one kind. */
  readonly kind: string;
  readonly figure: PageFigure;
  /** Section that it goes with where that does not hold under the levers of a page; absent: levers move it, or leave it as it is. */
  readonly goesWith?: SectionId;
}

type MarketCharts = NonNullable<BriefInput["marketCharts"]>;

interface Drawn extends Pick<ChartPair, "screen">, Pick<PooledFigure, "goesWith"> {
  readonly key: string;
  readonly phone: { readonly svg: string };
}

/** Every chart that the brief was given, each kind in the order of its subjects. */
export function figurePool(
  input: BriefInput,
  claims: ClaimsAccount | null,
  ground: OriginGround,
): readonly PooledFigure[] {
  const { charts, marketCharts = [], alignmentCharts = [], positionsCharts = [], claimsCharts = [] } = input;
  const drawn: readonly Drawn[] = [
    ...charts.map(({ country, screen, phone }) => ({ key: country, screen, phone, ...ofThird(screen.id) })),
    ...firstTold(marketCharts, input).flatMap(({ key, pairs }) => pairs.map((pair) => ({ key, ...pair }))),
    ...[...alignmentCharts, ...positionsCharts].map((each) => ({ ...each, goesWith: "alignment" as const })),
  ];
  const { words } = input;
  const ofClaims = claimsCharts.map((each) =>
    pooled(each, words, { paths: claims === null ? [] : claimPaths(claims) }),
  );
  return [...drawn.map((each) => pooled(each, words, figureOrigin(each.screen.id, each.key, ground))), ...ofClaims];
}

/** What no lever moves of a third country is left out with what it is exposed to. */
function ofThird(kind: string): Pick<PooledFigure, "goesWith"> {
  if (kind === "score") return { goesWith: "score" };
  return movesWithLevers(kind) ? {} : { goesWith: "exposure" };
}

/** Charts of markets: those of scenarios of the war, or of the scenario that an answer from markets alone is about, before all others. */
function firstTold(charts: MarketCharts, { case: case_, results }: BriefInput): MarketCharts {
  const own = marketsOwnScenario(results, case_);
  const starts = case_.markets.flatMap(({ name, scenarios }) =>
    scenarios
      .filter(({ id }) => (own === null ? hasWarMeasure(case_, name, id) : id === own))
      .map(({ id }) => `${id}-${name}-`),
  );
  const isFirst = ({ key }: MarketCharts[number]): boolean => starts.some((start) => key.startsWith(start));
  return [...charts.filter(isFirst), ...charts.filter((each) => !isFirst(each))];
}

function pooled({ key, screen, phone, goesWith }: Drawn, words: Wording, origin: PageFigure["origin"]): PooledFigure {
  const figure = {
    name: fileName(`${screen.id}-${key}`),
    table: pageTable({ ...screen.table, id: `${screen.table.id}-${key}` }),
    csv: chartCsv(screen.table, words),
    screen: screen.svg,
    phone: phone.svg,
    origin,
  };
  return { kind: screen.id, figure, ...(goesWith === undefined ? {} : { goesWith }) };
}

/** A name that may stand in an address and name a file. */
function fileName(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}_-]+/gu, "-");
}

/** Claims of one section and one verdict: what their chart counts. */
function claimPaths(account: ClaimsAccount): readonly string[] {
  const cells = claimSections(account).flatMap(({ section, claims }) =>
    [...new Set(claims.map(({ verdict }) => verdict))].map(
      (verdict) => `claims[section=${section}, verdict=${verdict}]`,
    ),
  );
  return ["claims", "claims.basis", "case", "manifest", ...cells];
}
