import { pageStyle } from "../tell/brief/index.ts";
import { type Language, xmlText } from "../base/wording/index.ts";

/** What a document is made of. */
export interface DocumentParts {
  readonly language: Language;
  readonly title: string;
  /** Program and version. */
  readonly generator: string;
  readonly policy: string;
  /** Rendered components. */
  readonly body: string;
  /** Scripts that run before anything is shown; lines of HTML. */
  readonly before?: readonly string[];
  /** Rules of style beside those that the body uses; empty where there are none. */
  readonly style: string;
  /** Blocks of data and scripts after the body's content; lines of HTML. */
  readonly after: readonly string[];
}

/** A self-contained HTML document around a rendered body, with the rules of style that the body uses. */
export function htmlDocument({
  language,
  title,
  generator,
  policy,
  body,
  style,
  before = [],
  after,
}: DocumentParts): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="generator" content="${xmlText(generator)}">`,
    `<title>${xmlText(title)}</title>`,
    `<style>${pageStyle(body)}${style}</style>`,
    ...before,
    "</head>",
    "<body>",
    body,
    ...after,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
