import { useMemo } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import type { DataClass } from "#lib/domain/data-class.ts";
import { exposedData } from "#lib/domain/exposed.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { allDataHref } from "../links.ts";
import { ViewHeader } from "../view-header.tsx";
import { ExposedDataDetail } from "./exposed-data-detail.tsx";
import { ExposedDataList } from "./exposed-data-list.tsx";
import "./exposed-data-view.css";

interface Props {
  /** Nothing for all of them. */
  readonly dataClass: DataClass | undefined;
  readonly weighed: Weighed;
  readonly advice: Advice;
}

/** What of the person's may be out, or one kind of data of it. */
export function ExposedDataView({ dataClass, weighed: { services }, advice }: Props) {
  const exposed = useMemo(() => exposedData(services), [services]);
  const { dataClassHead, exposedData: words } = useSummaryTexts();
  if (dataClass === undefined) {
    return (
      <>
        <ViewHeader title={words.heading} />
        {exposed.length > 0 && <p className="data-note soft">{words.counted}</p>}
        <ExposedDataList exposed={exposed} advice={advice} />
      </>
    );
  }
  return (
    <>
      <ViewHeader title={dataClassHead(dataClass)} back={{ href: allDataHref, label: words.back }} />
      <ExposedDataDetail
        dataClass={dataClass}
        exposed={exposed.find((entry) => entry.dataClass === dataClass)}
        advice={advice}
      />
    </>
  );
}
