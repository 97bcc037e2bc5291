import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Where the reader of PDF puts methods of its own: its JSON.stringify takes fifteen times as long, in every test after it. */
const CHANGED: readonly object[] = [Array.prototype, JSON, Function.prototype];

const own = CHANGED.map((holder) => Object.getOwnPropertyDescriptors(holder));
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
for (const [at, holder] of CHANGED.entries()) Object.defineProperties(holder, own[at] ?? {});

/** A PDF, opened. */
export function openedPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false }).promise;
}
