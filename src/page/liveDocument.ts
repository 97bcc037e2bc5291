import { controlStyle } from "./controlStyle.ts";
import { CONTENT_SECURITY_POLICY } from "./pageDocument.ts";
import { AS_IN_CASE, BLOCK, type LiveStart } from "./start/index.ts";

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

/**
 * A page that stands by itself, with what makes it move where scripts run. Nothing that it says without them changes.
 *
 * @param page  Whole text of the page, with the policy of pages without scripts.
 * @throws RangeError for a text that is no such page.
 */
export function liveDocument(page: string, parts: LiveParts): string {
  const policy = livePolicy(parts.clientHash);
  const head = replaced(page, CONTENT_SECURITY_POLICY, policy);
  const styled = replaced(head, "</head>", `<style>${controlStyle()}</style>\n</head>`);
  const end = styled.lastIndexOf("</body>");
  return `${styled.slice(0, end)}${blocks(parts)}\n${styled.slice(end)}`;
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

function blocks({ data, worker, client, start }: LiveParts): string {
  return [
    `<script type="text/plain" id="${BLOCK.data}">${data}</script>`,
    `<script type="text/plain" id="${BLOCK.worker}">${worker}</script>`,
    jsonBlock(BLOCK.start, start),
    jsonBlock(BLOCK.state, AS_IN_CASE),
    `<script>${client}</script>`,
  ].join("\n");
}

function jsonBlock(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
}

function replaced(text: string, old: string, by: string): string {
  if (!text.includes(old)) throw new RangeError(`the page lacks ${old}`);
  return text.replace(old, () => by);
}
