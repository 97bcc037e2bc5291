export {
  type Chart,
  type ChartDocument,
  type ChartOptions,
  type ChartSubject,
  type Credit,
  packageCredit,
} from "./chart.ts";
export { CHART_WIDTHS, type ChartLayout, charts, type ChartPair } from "./charts.ts";
export { markedCharts, type MarkedSubject, MOVING_KINDS, movesWithLevers } from "./markedCharts.ts";
export { comparedDots } from "./compare/comparedDots.ts";
export { sweepLines } from "./compare/sweepLines.ts";
export { contextCharts } from "./contextCharts.ts";
export { scoreCharts } from "./score/scoreScatter.ts";
export { exposureCharts } from "./exposure/exposureScatter.ts";
export { flowArrows } from "./trade/flowArrows.ts";
export { homeBars } from "./trade/homeBars.ts";
export { marketCharts, type MarketCharts } from "./markets/marketCharts.ts";
export { marketFlows } from "./markets/marketFlows.ts";
export { contrast, darkColour, PALETTE, tint } from "./palette.ts";
export { type DrawnNumber, rangeDrawing } from "./rangeDrawing.ts";
export { sectorHeat } from "./trade/sectorHeat.ts";
export { mostChangedBuyer, supplierShares } from "./markets/supplierShares.ts";
export { channelWaterfall } from "./trade/channelWaterfall.ts";
export { rankedDots } from "./trade/rankedDots.ts";
export { worldMap } from "./trade/worldMap.ts";
export { worldShapes, type WorldShapes, type WorldTopology } from "./trade/worldShapes.ts";
export { type AlignmentChart, alignmentCharts, type AlignmentChartOptions } from "./alignment/alignmentCharts.ts";
export { type PositionsChart, positionsCharts } from "./positions/positionsCharts.ts";
export { type ClaimsChart, claimsCharts } from "./claims/verdictBars.ts";
