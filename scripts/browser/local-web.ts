import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { makeSelfSigned } from "./self-signed.ts";

/** What a page answers. A page that is not given is a plain one with the host's name. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly html?: string;
  /** The answer is held back until then. */
  readonly after?: Promise<void>;
}

/** One request that reached the web. */
export interface WebRequest {
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * The whole web on this machine: a browser with `browserArgs` reaches it under every host name and port,
 * and nothing else. It remembers each request, so it also shows what left the browser.
 */
export class LocalWeb {
  readonly requests: WebRequest[] = [];
  readonly #answers = new Map<string, Answer | RequestListener>();
  readonly #identity = makeSelfSigned();
  readonly #plain = createServer(this.#answer("http"));
  readonly #secure = createSecureServer(this.#identity, this.#answer("https"));

  /** Opens it. */
  static async open(): Promise<LocalWeb> {
    const web = new LocalWeb();
    await Promise.all([web.#plain, web.#secure].map(listen));
    return web;
  }

  /** Makes a Chromium take this for the web. */
  get browserArgs(): string[] {
    return [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${portOf(this.#secure)}, MAP * 127.0.0.1:${portOf(this.#plain)}`,
      `--ignore-certificate-errors-spki-list=${this.#identity.fingerprint}`,
    ];
  }

  /** The ports that answer for all others. */
  get ports(): { readonly secure: number; readonly plain: number } {
    return { secure: portOf(this.#secure), plain: portOf(this.#plain) };
  }

  /** Gives one address, without query, an answer of its own from now on, or what answers there. */
  serve(address: string, answer: Answer | RequestListener): void {
    this.#answers.set(address, answer);
  }

  async close(): Promise<void> {
    for (const server of [this.#plain, this.#secure]) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  }

  #answer(scheme: string): RequestListener {
    return async (request, response) => {
      const url = `${scheme}://${request.headers.host}${request.url}`;
      this.requests.push({ url, headers: request.headers, at: Date.now() });
      const answer = this.#answers.get(url.replace(/[?#].*/, "")) ?? {};
      if (typeof answer === "function") return answer(request, response);
      const { status, headers, html, after } = answer;
      await after;
      response.writeHead(status ?? 200, { "content-type": "text/html; charset=utf-8", ...headers });
      response.end(
        html ?? `<!doctype html><title>${request.headers.host}</title><h1>${request.headers.host}</h1>`,
      );
    };
  }
}

/** A page that sends the browser on before anything is committed. */
export const redirectTo = (address: string): Answer => ({ status: 302, headers: { location: address } });

function listen(server: Server): Promise<void> {
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", listening);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The local web is not open.");
  return address.port;
}
