import { createContext, useContext } from "react";

/** How far the reader had come in the lists of a view, for when they come back to it. */
export interface Place {
  /** How many entries of a list were shown; nothing for a view that is come to anew. */
  readonly rowsOf: (list: string) => number | undefined;
  readonly keepRows: (list: string, count: number) => void;
}

const PlaceContext = createContext<Place>({ rowsOf: () => undefined, keepRows: () => undefined });

/** Gives everything below it the place of one entry of the browser's history. */
export const PlaceProvider = PlaceContext.Provider;

/** The place that the reader is at. */
export const usePlace = (): Place => useContext(PlaceContext);
