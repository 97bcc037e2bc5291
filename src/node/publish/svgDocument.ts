import { parseHTML } from "linkedom";

/** What charts need of a document. */
export interface SvgDocument {
  readonly createElementNS: (namespace: string, name: string) => unknown;
}

/** An empty document in which charts can be drawn without a browser. */
export function svgDocument(): SvgDocument {
  const window = parseHTML("<!doctype html><html><body></body></html>") as unknown as {
    readonly document: SvgDocument;
  };
  return window.document;
}
