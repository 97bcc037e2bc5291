import type { BlocTitle } from "../base/wording/index.ts";
import type { Case } from "./case.ts";

/** What a case calls the blocs that it lists, by code. */
export function blocTitles({ blocs, translations }: Case): Readonly<Record<string, BlocTitle>> {
  return Object.fromEntries(
    blocs.map(({ code, title }) => [code, { en: title, ru: translations.get(title) ?? title }]),
  );
}
