export { COMMODITY_UNITS, commodityFactor, priceParts, withoutTime, type CommodityFactor } from "./commodity.ts";
export { decimal } from "./decimal.ts";
export { MONEY_UNITS, millionsIn } from "./money.ts";
export { changeOn, fraction, isSeen, MAX_DECIMALS, percent, seenSign } from "./percent.ts";
export { greatest, least } from "./extremes.ts";
