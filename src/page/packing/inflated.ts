import { bytesOfBase64 } from "./bytesOfBase64.ts";

/** Bytes of a text in base64 that were deflated without a head, beside whatever else the browser does. */
export async function inflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytesOfBase64(text)]).stream();
  return new Uint8Array(await new Response(packed.pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer());
}
