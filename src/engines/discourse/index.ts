export {
  type BilingualText,
  type Codebook,
  type CodebookEntry,
  type DatePrecision,
  type Scale,
  type Statement,
  type StatementDocument,
  type StatementEntity,
  STRATEGIES,
  type Strategy,
} from "./model.ts";
export {
  type CoderAgreement,
  coderAgreement,
  type CoderDisagreement,
  type Coding,
  LEAST_ALPHA,
  type VariableAgreement,
} from "./agreement/coderAgreement.ts";
export { CODED_VARIABLES, type CodedVariable } from "./agreement/codedVariables.ts";
export { cohensKappaOfCoders, cohensKappaOfTable, type CodersKappa } from "./agreement/cohensKappa.ts";
export { type Alpha, krippendorffAlpha } from "./agreement/krippendorffAlpha.ts";
export { type MergedCoders, mergedCoders, type Settlement } from "./agreement/mergedCoders.ts";
export { type Level, LEVELS, type Rating } from "./agreement/rating.ts";
export { statementProblems } from "./checkStatements.ts";
export { STATEMENT_COLUMNS, STATEMENT_TEXTS, type StatementColumn } from "./statementColumns.ts";
export { type AdjacencyMatrix, adjacencyMatrix } from "./networks/adjacencyMatrix.ts";
export { type EventList, eventList, type ListedEvent } from "./networks/eventList.ts";
export { FILTER_VARIABLES, type FilterOptions, type FilterVariable, type StatementFilter } from "./networks/filter.ts";
export { movingNetworks, movingTwoModes, type SlicedNetwork } from "./networks/movingNetworks.ts";
export { type MovingWindow, TIME_UNITS, type TimeSlice, type TimeUnit } from "./networks/timeSlices.ts";
export { kernelWeight } from "./networks/kernelWeight.ts";
export type { Network, NetworkEdge, NetworkNode, TwoModeEdge, TwoModeNetwork } from "./networks/network.ts";
export { conceptNetwork, oneModeNetwork } from "./networks/oneModeNetwork.ts";
export {
  type Actor,
  ACTORS,
  DUPLICATE_RULES,
  type DuplicateRule,
  KERNELS,
  type KernelShape,
  type NetworkOptions,
  type Normalization,
  NORMALIZATIONS,
  type Qualifier,
  QUALIFIERS,
  type SelectionOptions,
  type TimeKernel,
  type TimeWindow,
  toldOptions,
  type TwoModeOptions,
} from "./networks/options.ts";
export type { Duplicate, LeftOut } from "./networks/entry.ts";
export { networkLayout, type NodePlace } from "./networks/networkLayout.ts";
export { twoModeNetwork } from "./networks/twoModeNetwork.ts";
export { type Grouping, GROUPINGS } from "./stance/individual.ts";
export { type CodeSensitivity, type Recoding, sensitivityToCodes } from "./stance/sensitivityToCodes.ts";
export { type Period, type PeriodMean, type Shift, shiftOverTime } from "./stance/shiftOverTime.ts";
export { logitStance, neutralShare, shrunkenMean } from "./stance/stanceMeasures.ts";
export { type PositionCount, type StanceOptions, type StanceRow, stances } from "./stance/stances.ts";
export { type StrategyRow, strategyShares, type StrategyShare } from "./stance/strategyShares.ts";
export { type Cluster, type Clusters, clusters } from "./networks/clusters.ts";
export { type Polarization, polarization } from "./networks/polarization.ts";
export { DISCOURSE_PROBLEMS } from "./problemList.ts";
