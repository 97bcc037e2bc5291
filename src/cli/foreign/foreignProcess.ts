import { foreignContent } from "./foreignReader.ts";

const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part as Buffer);
process.stdout.write(JSON.stringify(await foreignContent(process.argv[2] ?? "", Buffer.concat(parts))));
