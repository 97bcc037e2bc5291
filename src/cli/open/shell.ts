import { createHash } from "node:crypto";
import { type Language, say, xmlText } from "../../base/wording/index.ts";
import { SHELL_SCRIPT } from "./shellScript.ts";
import { SHELL_STYLE } from "./shellStyle.ts";

/** What the page around the brief may do: run its own script, which asks the server it came from, and hold a frame of it. */
export const SHELL_POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(SHELL_SCRIPT)}`,
  `style-src ${hashOf(SHELL_STYLE)}`,
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The page around the brief. It is served to whoever asks, and holds nothing of the case. */
export function shellHtml(language: Language): string {
  const word = (key: "open.locked" | "open.ended" | "open.frame" | "open.first"): string =>
    xmlText(say(language, key, {}));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Tertius</title>
<style>${SHELL_STYLE}</style>
</head>
<body data-locked="${word("open.locked")}" data-ended="${word("open.ended")}" data-frame="${word("open.frame")}">
<header>
<p id="state" role="status">${word("open.first")}</p>
<ol id="problems"></ol>
</header>
<div id="page"><main><h1>Tertius</h1></main></div>
<script>${SHELL_SCRIPT}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
