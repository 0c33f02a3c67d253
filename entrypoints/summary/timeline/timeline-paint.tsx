/** What bars are filled with, beside plain colours; drawn once for all pictures of the page. */
export const timelinePaint = { hatched: "url(#timeline-hatched)", fading: "url(#timeline-fading)" } as const;

/** Holds the hatching and the fading that the bars of the timeline refer to. */
export function TimelinePaint() {
  return (
    <svg className="timeline-paint" width={0} height={0} aria-hidden="true">
      <pattern
        id="timeline-hatched"
        width={4}
        height={4}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={1.5} height={4} />
      </pattern>
      <linearGradient id="timeline-fading">
        <stop offset="0" stopOpacity={0} />
        <stop offset="1" />
      </linearGradient>
    </svg>
  );
}
