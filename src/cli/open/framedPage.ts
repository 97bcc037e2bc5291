/** A brief as it is served. */
export interface FramedPage {
  readonly bytes: Uint8Array;
  /** Two policies, both of which hold: its own and that of the frame. */
  readonly policy: string;
}

/** What a page without a policy of its own may do: be looked at. */
const NO_SCRIPT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/** The frame stands in the shell alone. */
const FRAME = "frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

const OWN_POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"&;]*(?:;[^"&;]*)*)">/u;
const SCRIPT = /(<script\b[^<]*(?:<(?!\/?script)[^<]*)*<\/script>)/u;
const OUTWARD = /<a (?=[^<>]*\bhref="https?:)/gu;

/**
 * A brief for the frame: under its own policy, and with links that open beside it, for other sites refuse frames.
 *
 * @example
 *   const { bytes } = framedPage('<a href="https://example.org/">source</a> <a href="#top">top</a>');
 *   new TextDecoder().decode(bytes)   // '<a target="_blank" href="https://example.org/">source</a> <a href="#top">top</a>'
 */
export function framedPage(html: string): FramedPage {
  const own = OWN_POLICY.exec(html)?.[1] ?? NO_SCRIPT;
  return { bytes: new TextEncoder().encode(withOutwardLinks(html)), policy: `${own}, ${FRAME}` };
}

/** Scripts stay as they are: a policy knows them by their hash. */
function withOutwardLinks(html: string): string {
  const parts = html.split(SCRIPT);
  return parts.map((part, at) => (at % 2 === 1 ? part : part.replace(OUTWARD, '<a target="_blank" '))).join("");
}
