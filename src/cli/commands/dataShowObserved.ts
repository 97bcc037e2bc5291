import type { ObservedTrade } from "../../data/packages/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import { observedContent, observedText, productsBought, productsBySeller, yearBought } from "../observedText.ts";
import { screenLines } from "../screen.ts";
import { originLines } from "./dataShowVotes.ts";

/** A package of observed trade in the document of `data show`. */
export function shownObserved(observed: ObservedTrade): Record<string, unknown> {
  const { manifest, sha256, classification, economies, sellers, codeTable, products } = observed;
  return {
    kind: "observed-trade",
    ...manifest,
    sha256,
    ...observedContent(observed),
    classification,
    economies,
    sellers: sellers.labels,
    codes: codeTable,
    lastYear: yearBought(observed),
    products:
      products === null
        ? null
        : {
            year: products.year,
            vintage: products.vintage,
            products: products.products.size,
            sellers: products.sellers.labels,
            ...productsBought(observed),
            bySeller: productsBySeller(observed),
          },
  };
}

/** A package of observed trade on the screen. */
export function shownObservedText(observed: ObservedTrade, words: Wording): string {
  return [screenLines(originLines(observed.manifest, words)), "", observedText(observed, words.language)].join("\n");
}
