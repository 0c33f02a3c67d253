import { createContext, useContext, useEffect, useState } from "react";
import type { Incident } from "#lib/domain/incident.ts";
import type { Source } from "#lib/domain/source.ts";

/** Reads the sources of an incident; nothing where they cannot be read. */
export type ReadSources = (incidentId: string) => Promise<readonly Source[] | undefined>;

const SourcesContext = createContext<ReadSources | undefined>(undefined);

/** Gives everything below it a way to the sources. */
export const SourcesProvider = SourcesContext.Provider;

/**
 * The sources of an incident that was opened, best first: those that came with it, or those that are read now. Nothing
 * until they are.
 */
export function useSources({ id, sources }: Pick<Incident, "id" | "sources">): readonly Source[] | undefined {
  const readSources = useContext(SourcesContext);
  const [read, setRead] = useState<{
    readonly of: string;
    readonly sources: readonly Source[] | undefined;
  }>();
  useEffect(() => {
    if (sources || !readSources) return;
    let isWanted = true;
    void readSources(id).then((found) => {
      if (isWanted) setRead({ of: id, sources: found });
    });
    return () => {
      isWanted = false;
    };
  }, [id, sources, readSources]);
  return sources ?? (read?.of === id ? read.sources : undefined);
}
