import { z } from "zod";
import { date, meaning, text, prose } from "../text/index.ts";

/** The key `article`. */
export const ARTICLE_SCHEMA = z
  .strictObject({
    author: text().optional().meta(meaning("Who wrote it.")),
    title: prose().optional().meta(meaning("Its title.")),
    publisher: text().optional().meta(meaning("Who published it.")),
    date: date()
      .optional()
      .meta(meaning("Day of publication.", { unit: "date" })),
    address: text().optional().meta(meaning("Address, beginning with http.")),
    source: text()
      .optional()
      .meta(meaning("Its key in the bibliography. Statements with this source cannot support what the article says.")),
  })
  .meta(meaning("The article that is audited; what is unknown is left out."));
