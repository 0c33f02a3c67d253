import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** How a server answers one request. */
export type Answering = RequestListener;

/** A server on this machine that answers as a test tells it to, and remembers what it was asked. */
export interface MisbehavingServer {
  /** Ends with a slash. */
  readonly address: string;
  readonly requests: readonly AskedRequest[];
  /** Answers every request this way from now on. */
  readonly answer: (answering: Answering) => void;
  /** Forgets what it was asked. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

export interface AskedRequest {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  /** Whether the whole answer was sent; nothing while it is not over. */
  wasSent?: boolean;
}

/** Opens one, on a free port of this machine alone. */
export async function openMisbehavingServer(): Promise<MisbehavingServer> {
  const requests: AskedRequest[] = [];
  let answering: Answering = answers.text("[]");
  const server = createServer((request, response) => {
    const asked: AskedRequest = { path: request.url ?? "", headers: request.headers };
    requests.push(asked);
    response.once("close", () => {
      asked.wasSent = response.writableFinished;
    });
    answering(request, response);
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", listening);
  });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server is not open.");
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    requests,
    answer: (next) => {
      answering = next;
    },
    forget: () => {
      requests.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const json = { "content-type": "application/json" };

/** The ways in which a server can answer, the first ones rightly. */
export const answers = {
  text:
    (body: string | Uint8Array, headers: Readonly<Record<string, string>> = json, status = 200): Answering =>
    (_, response) => {
      response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
      response.end(body);
    },
  /** In pieces, as what is long comes. */
  inChunks:
    (chunks: readonly string[]): Answering =>
    (_, response) => {
      response.writeHead(200, json);
      for (const chunk of chunks) response.write(chunk);
      response.end();
    },
  packed:
    (body: string): Answering =>
    (_, response) => {
      const bytes = gzipSync(body);
      response.writeHead(200, { ...json, "content-encoding": "gzip", "content-length": bytes.length });
      response.end(bytes);
    },
  /** The body to those who do not have it yet, by its name. */
  named:
    (body: string, { etag, lastModified }: { etag?: string; lastModified?: string }): Answering =>
    (request, response) => {
      const isKnown =
        (etag !== undefined && request.headers["if-none-match"] === etag) ||
        (lastModified !== undefined && request.headers["if-modified-since"] === lastModified);
      const names = {
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { "last-modified": lastModified }),
      };
      response.writeHead(isKnown ? 304 : 200, { ...json, ...names });
      response.end(isKnown ? undefined : body);
    },
  status:
    (status: number, headers: Readonly<Record<string, string>> = {}): Answering =>
    (_, response) => {
      response.writeHead(status, headers);
      response.end(status === 304 ? undefined : "no");
    },
  redirect: (location: string, status = 302): Answering => answers.status(status, { location }),
  html: (): Answering =>
    answers.text("<!doctype html><title>Sign in to the network</title>", { "content-type": "text/html" }),
  empty: (): Answering => answers.text(""),
  /** All of it, after a while. @param delay in milliseconds. */
  slow:
    (body: string, delay: number): Answering =>
    (request, response) => {
      later(delay, response, () => answers.text(body)(request, response));
    },
  /** A byte now and then, for ever: no single wait is long. @param pause in milliseconds. */
  drip:
    (pause: number): Answering =>
    (_, response) => {
      response.writeHead(200, json);
      const next = () => {
        response.write("[");
        later(pause, response, next);
      };
      next();
    },
  /** Announces all of it, sends the first half, and hangs up. */
  cutOff:
    (body: string): Answering =>
    (_, response) => {
      response.writeHead(200, { ...json, "content-length": Buffer.byteLength(body) });
      hangUpAfter(response, body.slice(0, body.length / 2));
    },
  /** The same without having said how much it would be. */
  cutOffInChunks:
    (body: string): Answering =>
    (_, response) => {
      response.writeHead(200, json);
      hangUpAfter(response, body.slice(0, body.length / 2));
    },
  /** Packed, and the end of the packet is missing, though the answer as such is whole: browsers do not mind. */
  cutOffPacked:
    (body: string): Answering =>
    (_, response) => {
      const bytes = gzipSync(body);
      response.writeHead(200, { ...json, "content-encoding": "gzip" });
      response.end(bytes.subarray(0, bytes.length / 2));
    },
  /** Says it is packed, and is not. */
  notPacked:
    (body: string): Answering =>
    (_, response) => {
      response.writeHead(200, { ...json, "content-encoding": "gzip" });
      response.end(body);
    },
  /** Hangs up without a word. */
  hangUp: (): Answering => (request) => {
    request.socket.destroy();
  },
  /** Half of a list, as a whole answer. */
  truncatedJson: (body: string): Answering => answers.text(body.slice(0, body.length / 2)),
  /** Little to send, and so much that comes out. @param size in bytes. */
  gzipBomb: (size: number): Answering => {
    const packed = gzipSync(Buffer.alloc(size, "a"), { level: 9 });
    return (_, response) => {
      response.writeHead(200, { ...json, "content-encoding": "gzip" });
      response.end(packed);
    };
  },
  /** Goes on for ever, as fast as it is read. */
  endless: (): Answering => (_, response) => {
    response.writeHead(200, json);
    const piece = Buffer.alloc(65_536, "a");
    const next = () => {
      while (!response.destroyed && response.write(piece));
      response.once("drain", next);
    };
    next();
  },
} as const;

function hangUpAfter(response: ServerResponse, sent: string): void {
  response.write(sent, () => {
    // So that what was sent arrives before the end does.
    setTimeout(() => response.destroy(), 50);
  });
}

function later(delay: number, response: ServerResponse, then: () => void): void {
  setTimeout(() => {
    if (!response.destroyed) then();
  }, delay);
}
