/** The product's sign: a paper amulet on its cord. */
export function Amulet({ size }: { /** Height in pixels. */ readonly size: number }) {
  return (
    <svg height={size} viewBox="0 0 22 27" aria-hidden="true">
      <path
        d="M6 7.5 11 1.5l5 6"
        fill="none"
        stroke="var(--alert)"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path d="M5.5 7h11L19 10.5V23a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V10.5z" fill="var(--accent)" />
      <rect x="8" y="12" width="6" height="10" rx="1" fill="var(--paper)" />
    </svg>
  );
}
