import { render } from "svelte/server";
import type { StartPage } from "../tell/brief/index.ts";
import { Start } from "./components/index.ts";
import { htmlDocument } from "./htmlDocument.ts";
import { CONTENT_SECURITY_POLICY } from "./pageDocument.ts";

/**
 * A page over several briefs as one HTML document without scripts.
 *
 * @param version  Version of Tertius.
 */
export function startDocument(page: StartPage, version: string): string {
  const { body } = render(Start, { props: { page } });
  const generator = `Tertius ${version}`;
  return htmlDocument({ ...page, generator, policy: CONTENT_SECURITY_POLICY, body, style: "", after: [] });
}
