export { checkFixedFirms } from "./checkModel.ts";
export type { FixedFirmsModel } from "./model.ts";
export { FIXED_FIRMS_PROBLEMS } from "./problemList.ts";
export type { FixedFirmsEquilibrium } from "./results.ts";
export { solveFixedFirms, withoutImbalances } from "./solve.ts";
export {
  cooperativeTariffs,
  nashTariffs,
  optimalTariffs,
  type TariffOutcome,
  type TariffSearch,
} from "./tariffGame.ts";
