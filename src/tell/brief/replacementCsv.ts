import type { Ends, ReplacementResult, ReplacementStage } from "../../results/index.ts";
import type { ResultColumn } from "./csv.ts";

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
  { name: "from_node", of: ({ from }) => from },
  { name: "to_node", of: ({ to }) => to },
  { name: "order", of: ({ order }) => order },
  { name: "stage", of: ({ stage }) => stage },
  { name: "part", of: ({ part }) => part },
  { name: "supplier", of: ({ supplier }) => supplier },
  { name: "change_in_unit", of: ({ change }) => change },
  { name: "low_in_unit", of: ({ range }) => range?.low },
  { name: "high_in_unit", of: ({ range }) => range?.high },
  { name: "unit", of: ({ unit }) => unit },
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
