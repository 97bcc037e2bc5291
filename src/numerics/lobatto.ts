/** Half the distance of the second node from the fourth: Gauss-Lobatto quadrature on [0, 1], both ends among its nodes. */
const HALF_SPREAD = Math.sqrt(3 / 7) / 2;

/** Nodes, ascending. @unit none @source Abramowitz & Stegun (1964), table 25.6 */
export const LOBATTO_NODES: readonly number[] = [0, 0.5 - HALF_SPREAD, 0.5, 0.5 + HALF_SPREAD, 1];

/** Weights of the nodes; exact for polynomials up to degree 7. @unit none @source Abramowitz & Stegun (1964), formula 25.4.32 */
export const LOBATTO_WEIGHTS: readonly number[] = [1 / 20, 49 / 180, 16 / 45, 49 / 180, 1 / 20];

/**
 * Derivatives at the nodes of the polynomial of degree 4 through values there: row by row, one weight for each of the
 * other values' distance from the node's own.
 *
 * @unit per unit of the variable
 * @source Berrut & Trefethen (2004), Barycentric Lagrange interpolation, SIAM Review 46(3), equation (9.4)
 */
export const LOBATTO_SLOPES: readonly (readonly number[])[] = LOBATTO_NODES.map((node, at) =>
  LOBATTO_NODES.map((other, to) => (to === at ? 0 : distances(at) / distances(to) / (node - other))),
);

/** Product of a node's distances to the others. */
function distances(at: number): number {
  const node = LOBATTO_NODES[at];
  return LOBATTO_NODES.reduce((product, other, to) => (to === at ? product : product * (node - other)), 1);
}
