import type { Curve } from "../../engines/markets/index.ts";
import type { FigureValue, SeriesNode } from "../../case/index.ts";

/** The curve of a node as its row gives it. */
export function nodeCurve(node: SeriesNode, value: FigureValue): Curve {
  const point = { price: valueOf(node.price, value), quantity: valueOf(node.quantity, value) };
  switch (node.form) {
    case "constant-elasticity":
    case "linear":
      return { form: node.form, ...point, elasticity: valueOf(node.elasticity, value) };
    case "inverse-linear":
    case "direct-linear":
      return { form: node.form, intercept: node.intercept ?? NaN, slope: node.slope ?? NaN };
    case "steps":
      return { form: "steps", steps: node.steps };
    case "fixed":
      return { form: "fixed", quantity: point.quantity };
  }
}

function valueOf(figure: SeriesNode["price"], value: FigureValue): number {
  return figure === null ? NaN : value(figure);
}

/** The same curve through another quantity at its price; unchanged where it has no such point. */
export function curveThrough(curve: Curve, quantity: number): Curve {
  return curve.form === "constant-elasticity" || curve.form === "linear" || curve.form === "fixed"
    ? { ...curve, quantity }
    : curve;
}
