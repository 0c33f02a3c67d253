import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { extensionIdOf } from "#scripts/browser/extension-id.ts";
import { expect } from "./fixtures.ts";

/**
 * A browser whose tabs nothing is attached to. Chromium does not prepare pages in a tab that a test
 * driver has hold of. Only the extension's own page is asked questions.
 */
export class UnattachedBrowser {
  readonly #process: ChildProcess;
  readonly #address: string;

  private constructor(process: ChildProcess, address: string) {
    this.#process = process;
    this.#address = address;
  }

  static async launch(executable: string, extension: string, profile: string, args: readonly string[]) {
    const browser = spawn(
      executable,
      [
        "--headless=new",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--no-first-run",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--remote-debugging-port=0",
        `--user-data-dir=${profile}`,
        `--disable-extensions-except=${resolve(extension)}`,
        `--load-extension=${resolve(extension)}`,
        ...args,
      ],
      { stdio: "ignore" },
    );
    let port = "";
    await expect(async () => {
      [port = ""] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
      expect(port).not.toBe("");
    }).toPass();
    return new UnattachedBrowser(browser, `http://127.0.0.1:${port}`);
  }

  /** Opens a tab in front. */
  async open(url: string): Promise<{ readonly webSocketDebuggerUrl: string }> {
    const response = await fetch(`${this.#address}/json/new?${encodeURIComponent(url)}`, { method: "PUT" });
    return response.json();
  }

  /** A page of the extension that runs none of its code. */
  async openObserver(extension: string): Promise<UnattachedObserver> {
    const id = extensionIdOf(extension);
    const { webSocketDebuggerUrl } = await this.open(`chrome-extension://${id}/manifest.json`);
    const observer = await UnattachedObserver.connect(webSocketDebuggerUrl);
    // A tab begins empty, where nothing of the extension can be asked.
    await expect.poll(() => observer.evaluate(() => location.protocol)).toBe("chrome-extension:");
    return observer;
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.#process.once("exit", done));
    this.#process.kill();
    await closed;
  }
}

/** Answers like the page of a test driver, as far as `evaluate` goes. */
export class UnattachedObserver {
  readonly #socket: WebSocket;
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  static async connect(address: string): Promise<UnattachedObserver> {
    const socket = new WebSocket(address);
    await new Promise((opened, failed) => {
      socket.addEventListener("open", opened, { once: true });
      socket.addEventListener("error", failed, { once: true });
    });
    return new UnattachedObserver(socket);
  }

  evaluate<Value, Argument>(
    ask: string | ((argument: Argument) => Value | Promise<Value>),
    argument?: Argument,
  ): Promise<Value> {
    const expression = `(${ask})(${JSON.stringify(argument)})`;
    const id = ++this.#lastId;
    const answer = new Promise<Value>((resolve, reject) => {
      const listen = (event: MessageEvent) => {
        const message = JSON.parse(String(event.data));
        if (message.id !== id) return;
        this.#socket.removeEventListener("message", listen);
        const { exceptionDetails, result } = message.result ?? {};
        if (result && !exceptionDetails) resolve(result.value as Value);
        else reject(new Error(JSON.stringify(exceptionDetails ?? message.error)));
      };
      this.#socket.addEventListener("message", listen);
    });
    const params = { expression, awaitPromise: true, returnByValue: true };
    this.#socket.send(JSON.stringify({ id, method: "Runtime.evaluate", params }));
    return answer;
  }
}
