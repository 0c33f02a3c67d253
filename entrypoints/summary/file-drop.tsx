import { type DragEvent, useId, useState } from "react";
import "./file-drop.css";

/** What was dropped in place of one file. */
export type NotOneFile = "several-files" | "folder" | "no-file";

interface Props {
  readonly words: { readonly drop: string; readonly choose: string };
  /** Kinds of files that the browser offers to choose. Another can be dropped all the same. */
  readonly accept: string;
  /** Gets one file, of which nothing has been read. */
  readonly onFile: (file: File) => void;
  readonly onRefuse: (dropped: NotOneFile) => void;
}

/** A place to drop one file on, and a button for those who rather choose it. */
export function FileDrop({ words, accept, onFile, onRefuse }: Props) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { items, files } = event.dataTransfer;
    const [file] = files;
    if (files.length > 1) return onRefuse("several-files");
    if (items[0]?.webkitGetAsEntry()?.isDirectory) return onRefuse("folder");
    // Text or a link was dropped, and no file.
    if (!file) return onRefuse("no-file");
    onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of two ways, the button is the other
    <div
      className="file-drop"
      data-over={isOver}
      onDragOver={(event) => {
        // Otherwise the browser opens the file in place of the page.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="soft">{words.drop}</p>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again, after it was mended.
          if (file) onFile(file);
          target.value = "";
        }}
      />
      <label htmlFor={id}>{words.choose}</label>
    </div>
  );
}
