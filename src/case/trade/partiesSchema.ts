import { z } from "zod";
import { countries, meaning, text } from "../text/index.ts";

/** The key `parties`. */
export const PARTIES_SCHEMA = z
  .strictObject({
    a: text().meta(meaning("One side of the conflict.", { examples: ["USA"] })),
    b: text().meta(meaning("The other side.", { examples: ["CHN"] })),
    third: countries().meta(meaning("The countries that the question is about.", { examples: ["RUS"] })),
  })
  .meta(meaning("Who the question is about."));
