import { countedNoun, type Language, say } from "../base/wording/index.ts";
import { screenLines } from "./screen.ts";

/** Which files were written where. */
export function writtenText(folder: string, names: readonly string[], language: Language): string {
  const files = countedNoun(names.length, "files", language);
  return screenLines([say(language, "written.files", { folder, files, names: names.join(", ") })]);
}
