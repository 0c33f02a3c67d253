/** A sentence as a reader may see it, with where it stands: `incidents.unit.records("7")`. */
export interface Sentence {
  readonly path: string;
  readonly text: unknown;
}

/** What sentences are made with, where numbers will not do. Everything else takes the numbers. */
const special: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "advice.because": [["7", "8", "9"]],
  "advice.becauseDisclosed": [["7", "8", "9"]],
  "advice.becauseBy": [["7", "8", "9"]],
  "incidents.listed.title": [
    ["7", "8", "9"],
    ["7", "8", ""],
    ["7", "", ""],
  ],
  indexedSince: [
    ["7", "8"],
    ["7", ""],
  ],
  "incidents.gradeBy": ["confirmed", "reported", "alleged", "disputed"].map((grade) => [grade, 7]),
  digestGrades: [[["7", "8"]]],
};

/** Sentences that look into the words they are given, for which a number is no sample. */
const worded = /^advice\.because/;

const numbers = [
  [7, 8, 9],
  [1, 1, 1],
  [1, 0, 0],
  [1, 0, 1],
  [0, 1, 0],
];

/** Every sentence of one language, those with gaps once for each way to fill them. */
export function everySentence(
  messages: object,
  samples: readonly (readonly unknown[])[] = numbers,
): readonly Sentence[] {
  const walk = (path: string, value: unknown): Sentence[] => {
    if (typeof value === "function") {
      const ways = special[path] ?? [...samples, ...(path.startsWith("incidents.title.") ? [["", ""]] : [])];
      return ways
        .map((way) => (worded.test(path) ? way.map(String) : way))
        .flatMap((way) =>
          walk(
            `${path}(${way
              .slice(0, value.length)
              .map((part) => JSON.stringify(part))
              .join(", ")})`,
            value(...way),
          ),
        );
    }
    if (typeof value === "object" && value !== null) {
      return Object.entries(value).flatMap(([key, inner]) => walk(path ? `${path}.${key}` : key, inner));
    }
    return [{ path, text: value }];
  };
  return walk("", messages);
}
