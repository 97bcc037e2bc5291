export { type Chart, type ChartDocument, type ChartOptions, type ChartSubject, type Credit } from "./chart.ts";
export { CHART_WIDTHS, charts, type ChartPair } from "./charts.ts";
export { flowArrows } from "./flowArrows.ts";
export { marketCharts, type MarketCharts } from "./marketCharts.ts";
export { marketFlows } from "./marketFlows.ts";
export { contrast, PALETTE, tint } from "./palette.ts";
export { sectorHeat } from "./sectorHeat.ts";
export { mostChangedBuyer, supplierShares } from "./supplierShares.ts";
export { welfareBars } from "./welfareBars.ts";
