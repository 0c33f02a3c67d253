type Point = readonly [x: number, y: number];

/** The corners of an outline, from the `d` of a path without curves. */
function cornersOf(outline: string): Point[] {
  const corners: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers = ""] of outline.matchAll(/([MLhv])([^A-Za-z]+)/g)) {
    const [first = 0, second = 0] = numbers.split(",").map(Number);
    if (command === "h") x += first;
    else if (command === "v") y += first;
    else [x, y] = [first, second];
    corners.push([x, y]);
  }
  return corners;
}

/** The area within an outline, in the square of its units. */
export function areaOf(outline: string): number {
  const arc = /A([\d.]+)/.exec(outline);
  if (arc) return Math.PI * Number(arc[1]) ** 2;
  const corners = cornersOf(outline);
  const doubled = corners.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** What a reader would call an outline; a diamond stands on its corner. */
export function shapeOf(outline: string): "circle" | "triangle" | "square" | "diamond" | undefined {
  if (outline.includes("A")) return "circle";
  const corners = cornersOf(outline);
  if (corners.length === 3) return "triangle";
  if (corners.length !== 4) return undefined;
  return corners.some(([x]) => x === 0) ? "diamond" : "square";
}
