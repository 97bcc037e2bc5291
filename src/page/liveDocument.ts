import { controlStyle } from "./controlStyle.ts";
import { type DocumentParts, htmlDocument } from "./htmlDocument.ts";
import { AS_IN_THE_CASE } from "../live/index.ts";
import { BLOCK, type LiveStart } from "./start/index.ts";

/** What makes a page live. */
export interface LiveParts {
  /** What the page carries and the code of its worker, each deflated without a head and in base64. */
  readonly data: string;
  readonly worker: string;
  /** Code that boots the page. */
  readonly client: string;
  /** Hash of that code as policies name it: `sha256-…`. */
  readonly clientHash: string;
  readonly start: LiveStart;
}

/** A page that stands by itself, with what makes it move where scripts run. Nothing that it says without them changes. */
export function liveDocument(page: DocumentParts, live: LiveParts): string {
  return htmlDocument({
    ...page,
    policy: livePolicy(live.clientHash),
    style: controlStyle(live.start.labels.addressed),
    before: [`<script>${live.client}</script>`],
    after: [...page.after, ...blocks(live)],
  });
}

/**
 * A code that may stand inside a page: nothing in its strings and patterns ends the element around it.
 *
 * @example
 *   inlineCode('"</script>"')   // '"\\x3c/script>"'
 */
export function inlineCode(code: string): string {
  return code.replaceAll(/<(?=\/script|script|!--)/giu, "\\x3c");
}

/** One script by its hash, a worker made of text that the page carries, and nothing from anywhere. */
function livePolicy(hash: string): string {
  return [
    "default-src 'none'",
    `script-src '${hash}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function blocks({ data, worker, start }: LiveParts): readonly string[] {
  return [
    `<script type="text/plain" id="${BLOCK.data}">${data}</script>`,
    `<script type="text/plain" id="${BLOCK.worker}">${worker}</script>`,
    jsonBlock(BLOCK.start, start),
    jsonBlock(BLOCK.state, AS_IN_THE_CASE),
  ];
}

function jsonBlock(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
}
