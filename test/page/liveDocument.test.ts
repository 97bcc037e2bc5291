import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { livePage } from "../../src/cli/livePage.ts";
import { controlLabels, htmlDocument, pageParts } from "../../src/page/index.ts";
import { briefPage } from "../../src/tell/brief/index.ts";
import { LEVERS, OPENING } from "./standIn.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";

/** What the levers of the stand-in say too. */
const HOSTILE = "</script><!--<script>";
const input = briefInput();
const parts = pageParts(briefPage(input), false);
const page = htmlDocument(parts);
const live = livePage(parts, {
  code: { client: `const text = "${HOSTILE}";`, worker: HOSTILE },
  load: { plain: HOSTILE, packages: [] },
  start: {
    language: "en",
    labels: controlLabels("en"),
    pageLabels: briefPage(input).labels,
    hasPictures: false,
    levers: LEVERS,
    markets: [],
    opening: OPENING,
    draws: 0,
    origin: HOSTILE,
  },
});

describe("a live page as text", () => {
  it("holds the page without scripts as it was, but for its policy", () => {
    const body = /<body>([\s\S]*)<\/body>/u.exec(page)?.[1] ?? "";
    expect(body.length).toBeGreaterThan(1000);
    expect(live).toContain(body.trim());
  });

  it("allows the one script that it runs, by its hash, and no other", () => {
    const [, code = ""] = /<script>([\s\S]*?)<\/script>/u.exec(live) ?? [];
    expect(live.match(/<script>/gu)?.length).toBe(1);
    const hash = createHash("sha256").update(code).digest("base64");
    expect(live).toContain(`script-src 'sha256-${hash}'; worker-src blob:`);
    expect(live).toContain("default-src 'none'");
    expect(live).not.toContain("unsafe-eval");
  });

  it("no text inside of a block ends it", () => {
    expect(live).not.toContain(HOSTILE);
    expect(live.match(/<script/gu)?.length).toBe((page.match(/<script/gu)?.length ?? 0) + 5);
  });
});
