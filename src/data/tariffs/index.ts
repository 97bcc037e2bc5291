export { type FlowChoices, type ImportWeights, importWeights, type WeightChoices } from "./importWeights.ts";
export { type LineGroup, type LineRates, lineRates, type LineRatesAsked } from "./lineRates.ts";
export type { LinesPlace, MatchedLines } from "./matchedLines.ts";
export {
  productRates,
  type ProductGroup,
  type ProductRates,
  type ProductRatesAsked,
  type ProductReading,
  type ProductRow,
} from "./productRates.ts";
export { type CodeNote, productCode } from "./productCode.ts";
export { notCode } from "./problems.ts";
export { TARIFF_PROBLEMS } from "./problemList.ts";
export type { SectorRate, TariffMode } from "./sectorRates.ts";
export type { TariffLine } from "./tariffLine.ts";
export { namedVintage } from "./tradeVintage.ts";
