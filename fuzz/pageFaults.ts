import { XMLValidator } from "fast-xml-parser";

/** What a page, a drawing or a table of a run may never hold, whatever the names of a case. */
export function pageFaults(path: string, text: string): string[] {
  if (path.endsWith(".html"))
    return /<script(?! type="application\/(?:ld\+)?json")|<img|<b>/iu.test(text) ? [`markup of a case in ${path}`] : [];
  if (path.endsWith(".svg")) return XMLValidator.validate(text) === true ? [] : [`${path} is no well-formed XML`];
  return path.endsWith(".csv") && /(?:^|,)"?[=@+]/mu.test(text) ? [`a formula in ${path}`] : [];
}
