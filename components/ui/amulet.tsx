/** The product's sign, as drawn in `lib/artwork/omamori.svg`: a pouch on its knotted cord, in the colours of the theme. */
export function Amulet({ size }: { /** Height in pixels. */ readonly size: number }) {
  return (
    <svg height={size} viewBox="18 0 92 128" fillRule="evenodd" aria-hidden="true">
      <path
        d="M48 38H80L109 67V117C109 123.1 104.1 128 98 128H30C23.9 128 19 123.1 19 117V67Z"
        fill="var(--accent)"
      />
      <path
        d="M51 76H77C78.7 76 80 77.3 80 79V111C80 112.7 78.7 114 77 114H51C49.3 114 48 112.7 48 111V79C48 77.3 49.3 76 51 76Z"
        fill="var(--paper)"
      />
      <path
        d="M64 0C73.4 0 80 6.6 80 16V32H89C96.2 32 101 37.8 101 44C101 50.2 96.2 56 89 56H76L82 70H69.5L64 57L58.5 70H46L52 56H39C31.8 56 27 50.2 27 44C27 37.8 31.8 32 39 32H48V16C48 6.6 54.6 0 64 0ZM64 8C59.2 8 56 11.2 56 16V32H72V16C72 11.2 68.8 8 64 8ZM39 40C36.4 40 35 41.6 35 44C35 46.4 36.4 48 39 48H53V40ZM75 40V48H89C91.6 48 93 46.4 93 44C93 41.6 91.6 40 89 40Z"
        fill="var(--alert)"
      />
    </svg>
  );
}
