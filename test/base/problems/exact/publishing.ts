import { FONT_PACKAGES } from "../../../../src/node/publish/fonts.ts";
import { absentPackages, chartLeftOut, notSet, picturesLeftOut } from "../../../../src/node/publish/problems/index.ts";
import type { Provoked } from "./provoked.ts";

/** What needs optional packages, where none of them is installed. */
export const PUBLISHING_PROVOKED: Provoked = {
  E930: () => [absentPackages("--pdf", "A brief as PDF", ["@myriaddreamin/typst-ts-node-compiler", ...FONT_PACKAGES])],
  E970: () => [notSet("unknown variable: x")],
  W970: () => [
    chartLeftOut("welfare-RUS", "PNG", "expected a quote not '<' at 1:8"),
    chartLeftOut("welfare-RUS", "PDF", "failed to parse SVG"),
  ],
  W930: () => [picturesLeftOut(["@resvg/resvg-wasm", ...FONT_PACKAGES])],
};
