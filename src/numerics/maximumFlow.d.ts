/**
 * Largest flow from a source to a sink through arcs of limited capacity.
 *
 * @param capacities  Capacity of every arc, 0 = no arc.   [from, to]
 * @returns the value of the flow.
 * @unit that of the capacities
 * @source Edmonds & Karp (1972), Journal of the ACM 19(2): shortest augmenting paths
 *
 * @example  Two ways of 1 and 2 from node 0 to node 2, one through node 1
 *   maximumFlow(Float64Array.of(0, 1, 2, 0, 0, 5, 0, 0, 0), 3, 0, 2)   // 3
 */
export declare function maximumFlow(capacities: Float64Array, nodes: number, source: number, sink: number): number;
