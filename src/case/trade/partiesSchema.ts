import { z } from "zod";
import { countries, meaning, text } from "../text/index.ts";

/** The key `parties`. */
export const PARTIES_SCHEMA = z
  .strictObject({
    a: text()
      .optional()
      .meta(
        meaning(
          "One side of the conflict: a country, a bloc such as `EU`, or one of `blocs`. A case of markets alone may leave out both sides: it then asks about buyers and sellers.",
          { examples: ["USA"] },
        ),
      ),
    b: text()
      .optional()
      .meta(meaning("The other side; given or left out together with `a`.", { examples: ["CHN"] })),
    third: countries().meta(
      meaning(
        "The countries and blocs that the question is about. They may be `a` or `b` itself: the country that is taxed may ask.",
        {
          examples: ["RUS"],
        },
      ),
    ),
  })
  .meta(meaning("Who the question is about."));
