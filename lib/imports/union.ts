/** Numbers from nought that are joined into groups. */
export class Union {
  readonly #above: Int32Array;

  constructor(size: number) {
    this.#above = Int32Array.from({ length: size }, (_, at) => at);
  }

  /** The number that stands for all of a group. */
  find(at: number): number {
    let top = at;
    while (this.#above[top] !== top) top = this.#above[top] ?? top;
    let below = at;
    while (this.#above[below] !== top) {
      const next = this.#above[below] ?? top;
      this.#above[below] = top;
      below = next;
    }
    return top;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    this.#above[Math.max(first, second)] = Math.min(first, second);
  }
}
