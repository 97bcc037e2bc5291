import type { Account, TableBlock } from "../findings/index.ts";

/** What a chart needs of a document: a browser's, or a server-side one. */
export interface ChartDocument {
  readonly createElementNS: (namespace: string, name: string) => unknown;
}

/** A drawn chart with what says the same in words. */
export interface Chart {
  /** Stable name: `welfare`, `flows`, `heat`. */
  readonly id: string;
  /** One SVG document, its namespace set. */
  readonly svg: string;
  /** The finding, computed. */
  readonly title: string;
  /** One sentence for those who do not see the picture. */
  readonly altText: string;
  /** Every number of the picture. */
  readonly table: TableBlock;
}

/** Where a chart is drawn and how wide. */
export interface ChartOptions {
  readonly document: ChartDocument;
  /** Pixels; below 500 the layout is that of a phone. */
  readonly width: number;
  /** What stands in the footer. */
  readonly credit: Credit;
}

/** Where a chart is drawn that needs no document. */
export type MarkOptions = Pick<ChartOptions, "width" | "credit">;

/** Source line of a chart. */
export interface Credit {
  /** Data package and its origin. */
  readonly data: string;
  readonly licence: string;
  /** Version of Tertius. */
  readonly version: string;
}

/** What a package says of itself that a source line repeats. */
interface CreditedPackage {
  readonly name: string;
  readonly title: string;
  readonly licenses: readonly { readonly name: string }[];
}

/** The source line of charts of a package. */
export function packageCredit({ name, title, licenses }: CreditedPackage, version: string): Credit {
  return { data: `${title} (${name})`, licence: licenses.map((each) => each.name).join(", "), version };
}

/** What every chart is told: the account and the country that the question is about. */
export interface ChartSubject {
  readonly account: Account;
  readonly country: string;
}

/** Width below which a chart is laid out for a phone. */
export const PHONE_WIDTH = 500;
