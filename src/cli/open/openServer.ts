import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { openRoute } from "./openRoute.ts";
import { replyData, replyPage, replyRefusal, replyShell } from "./openReplies.ts";
import type { SeenState, StateHolder } from "./openState.ts";
import { requestRefusal } from "./requestRefusal.ts";
import { tickets, type Tickets } from "./tickets.ts";

/** What is served, and to whom. */
export interface Served {
  readonly shell: string;
  readonly token: string;
  readonly holder: StateHolder;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  readonly end: () => void;
}

/** The only address that is listened on: none that another machine reaches. */
const LOOPBACK = "127.0.0.1";
/** Lines that are held at once, of all pages and programs. */
const MOST_CONNECTIONS = 64;
/** Limits of a request: bytes of its head; milliseconds for its head, for all of it, and without a sign of life. */
const LIMITS = { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000 };
const IDLE_MS = 60_000;

/**
 * Starts to serve on loopback.
 *
 * @param port  0: one that is free.
 * @returns the server; rejects with the error of the system where the port cannot be had.
 */
export function listening(served: Served, port: number): Promise<Listening> {
  const server = createServer(LIMITS);
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = IDLE_MS;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => resolve(opened(server, served)));
  });
}

function opened(server: Server, served: Served): Listening {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const issued = tickets();
  server.on("request", (request, response) => void answer(request, response, { ...served, port, issued }));
  const end = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port, end };
}

type Open = Served & { readonly port: number; readonly issued: Tickets };

async function answer(request: IncomingMessage, response: ServerResponse, open: Open): Promise<void> {
  const { method = "", url: target = "", headers } = request;
  const status = requestRefusal({ method, target, headers }, open);
  if (status !== null) return replyRefusal(response, status);
  const route = openRoute(target);
  if (route?.kind === "events") return replyData(response, news(await open.holder.after(route.after), open.issued));
  if (route?.kind === "page") return answerPage(response, route.ticket, open);
  replyShell(response, open.shell);
}

function answerPage(response: ServerResponse, ticket: string, { issued, holder }: Open): void {
  const { answer: shown } = holder.now();
  if (issued.use(ticket) && shown !== null) replyPage(response, shown.page);
  else replyRefusal(response, 404);
}

/** A state as the script of the page reads it. */
function news({ seen, headline, problems, answer: shown }: SeenState, issued: Tickets): Record<string, unknown> {
  const page = shown === null ? null : `/page/${issued.issue()}`;
  return { seen, headline, problems, answer: shown?.number ?? null, page };
}
