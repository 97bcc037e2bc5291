import type { Ends, ReplacementResult, ReplacementStage, ResultColumn } from "../../results/index.ts";

/** Who replaces a flow between two nodes by how much, in a stage or as it was seen. */
export interface ReplacementRow {
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly order: "forward" | "reverse" | "observed";
  readonly stage: ReplacementStage["stage"] | null;
  /** The flow itself, another supplier, or everything bought. */
  readonly part: "own" | "other" | "demand";
  readonly supplier: string | null;
  readonly change: number;
  readonly range: Ends | undefined;
}

/** What is written of who replaces a flow. */
export const replacementColumns: readonly ResultColumn<ReplacementRow>[] = [
  { name: "from_node", unit: "text", meaning: "seller whose flow it is", of: ({ from }) => from },
  { name: "to_node", unit: "text", meaning: "buyer", of: ({ to }) => to },
  {
    name: "order",
    unit: "text",
    meaning: "`forward`: policy first; `reverse`: policy last; `observed`: what was seen",
    of: ({ order }) => order,
  },
  {
    name: "stage",
    unit: "text",
    meaning: "`policy`, `ramp` of capacities, `growth` of demand or `other`; empty where observed",
    of: ({ stage }) => stage,
  },
  {
    name: "part",
    unit: "text",
    meaning: "the seller's `own` flow, an `other` supplier's, or `demand`: all that arrives",
    of: ({ part }) => part,
  },
  { name: "supplier", unit: "text", meaning: "supplier of the part; empty of demand", of: ({ supplier }) => supplier },
  {
    name: "change_in_unit",
    unit: "row",
    meaning: "what the stage changes in what arrives",
    of: ({ change }) => change,
  },
  { name: "low_in_unit", unit: "row", meaning: "lowest over the corners", of: ({ range }) => range?.low },
  { name: "high_in_unit", unit: "row", meaning: "highest over the corners", of: ({ range }) => range?.high },
  { name: "unit", unit: "text", meaning: "unit of quantities", of: ({ unit }) => unit },
];

/** Every stage in either order, then what was observed. */
export function replacementRows({
  from,
  to,
  unit,
  stages,
  reverse,
  observed = [],
}: ReplacementResult): readonly ReplacementRow[] {
  const flow = { from, to, unit };
  const inOrder = (order: "forward" | "reverse", each: readonly ReplacementStage[]): readonly ReplacementRow[] =>
    each.flatMap((stage) => stageRows(stage, from).map((row) => ({ ...flow, order, stage: stage.stage, ...row })));
  return [
    ...inOrder("forward", stages),
    ...inOrder("reverse", reverse),
    ...observed.map(({ node, change }): ReplacementRow => ({
      ...flow,
      order: "observed",
      stage: null,
      part: node === from ? "own" : "other",
      supplier: node,
      change,
      range: undefined,
    })),
  ];
}

type StageRow = Pick<ReplacementRow, "part" | "supplier" | "change" | "range">;

function stageRows({ own, others, demand, range }: ReplacementStage, from: string): readonly StageRow[] {
  return [
    { part: "own", supplier: from, change: own, range: range?.own },
    ...others.map(({ node, change, range: ends }) => ({ part: "other", supplier: node, change, range: ends }) as const),
    { part: "demand", supplier: null, change: demand, range: range?.demand },
  ];
}
