export { type Frustration, frustrationIndex } from "./frustrationIndex.ts";
export type { SignedEdge, SignedGraph } from "./signedGraph.ts";
