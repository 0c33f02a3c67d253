import { expect } from "@playwright/test";
import type { View } from "./person.ts";

export interface FileToDrop {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** So many bytes follow the content, all of them zero. */
  readonly zeros?: number;
}

/** Drops files on the place for them, as a person does from another window. */
export async function dropFiles(view: View, ...files: readonly FileToDrop[]): Promise<void> {
  await expect.poll(() => view.run((page) => page.document.querySelector(".file-drop") !== null)).toBe(true);
  const inBase64 = files.map(({ name, content, zeros = 0 }) => ({
    name,
    zeros,
    base64: Buffer.from(content).toString("base64"),
  }));
  await view.run((page, given) => {
    const dataTransfer = new page.DataTransfer();
    for (const { name, base64, zeros } of given) {
      const bytes = page.Uint8Array.from(page.atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new page.File([bytes, new page.Uint8Array(zeros)], name));
    }
    const dropped = new page.DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
    page.document.querySelector(".file-drop")?.dispatchEvent(dropped);
  }, inBase64);
}
