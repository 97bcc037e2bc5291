/** Comparisons; each gives 1 where it holds, else 0. */
export type Comparison = "<" | "<=" | "==" | "!=" | ">=" | ">";
/** Operations of arithmetic on two operands. */
export type Arithmetic = "+" | "-" | "*" | "/";

/** What a filter lets through: one text, or whole numbers of a span, both ends included. */
export type FilterValue =
  | { readonly kind: "is"; readonly text: string }
  | { readonly kind: "span"; readonly from: number; readonly to: number };

/** A filter of a path or of `facts`; without a key it is the name of an entry, as in `countries[RUS]`. */
export interface Filter {
  readonly key: string | null;
  readonly value: FilterValue;
}

/** As the name of an entry: every entry of a mapping, every row of a list. */
export const EVERY = "*";

/** A name in a path with the filters behind it. */
export interface Step {
  readonly name: string;
  readonly filters: readonly Filter[];
}

/** Where a path is read: in the claim's own scenario, in the base, or in a named one. */
export type Reading =
  | { readonly kind: "own" }
  | { readonly kind: "base" }
  | { readonly kind: "scenario"; readonly id: string };

/** A place in the text of an expression, counted from 0. */
interface Placed {
  readonly at: number;
}

/** A path into results. */
export interface PathExpression extends Placed {
  readonly kind: "path";
  readonly reading: Reading;
  readonly steps: readonly Step[];
}

/** A parsed expression. Every node is one step of the limit on evaluation. */
export type Expression =
  | (Placed & { readonly kind: "number"; readonly value: number })
  | (Placed & { readonly kind: "text"; readonly value: string })
  | PathExpression
  | (Placed & { readonly kind: "fact"; readonly id: string })
  | (Placed & { readonly kind: "facts"; readonly filters: readonly Filter[] })
  | (Placed & { readonly kind: "claim"; readonly id: string; readonly part: "value" | "threshold" })
  | (Placed & { readonly kind: "call"; readonly name: string; readonly operands: readonly Expression[] })
  | (Placed & { readonly kind: "negative"; readonly operand: Expression })
  | (Placed & {
      readonly kind: "operation";
      readonly operator: Arithmetic | Comparison;
      readonly left: Expression;
      readonly right: Expression;
    });
