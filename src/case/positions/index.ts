export {
  NETWORK_KINDS,
  type NetworkFault,
  networkFaults,
  type NetworkKind,
  type NetworkSettings,
} from "./networkSettings.ts";
export { newPositionsFiles } from "./newPositions.ts";
export type { Coder, PositionsCase, PositionsCodebook, PositionsScale, PositionsSettings } from "./positionsCase.ts";
