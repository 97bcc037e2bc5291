/**
 * Strongly connected components of a directed graph: nodes that reach each other.
 *
 * @param successors  For each node the nodes its arcs lead to.
 * @returns component of each node, numbered so that arcs between components go from a higher to a lower number.
 * @unit none
 * @source Tarjan (1972), SIAM Journal on Computing 1(2)
 *
 * @example  0 and 1 reach each other, 2 is only reached
 *   [...strongComponents([[1], [0, 2], []])]   // [1, 1, 0]
 */
export declare function strongComponents(successors: readonly (readonly number[])[]): Int32Array;
