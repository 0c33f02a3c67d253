import { useRef, useState } from "react";

interface Props {
  readonly id: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onSearch: (text: string) => void;
  /** What stands in the field while its last letters are still being composed. Nobody means that yet. */
  readonly onCompose?: (text: string) => void;
}

/** A search field that waits until an input method is done with a word: zhi'fu'bao and 쿠파 are no names yet. */
export function SearchInput({ id, value, placeholder, onSearch, onCompose }: Props) {
  const isComposing = useRef(false);
  const [draft, setDraft] = useState<string>();
  const settle = (text: string) => {
    setDraft(undefined);
    onSearch(text);
  };
  return (
    <input
      id={id}
      type="search"
      autoComplete="off"
      spellCheck={false}
      placeholder={placeholder}
      value={draft ?? value}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={({ currentTarget }) => {
        isComposing.current = false;
        settle(currentTarget.value);
      }}
      onChange={({ target }) => {
        if (!isComposing.current) return settle(target.value);
        setDraft(target.value);
        onCompose?.(target.value);
      }}
    />
  );
}
