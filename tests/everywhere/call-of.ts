/**
 * A call of a function as an expression, to be evaluated in a page.
 *
 * @param page the expression of the window that the function is handed.
 */
export function callOf<Value, Argument>(
  look: (page: Window & typeof globalThis, argument: Argument) => Value | Promise<Value>,
  argument: Argument | undefined,
  page = "window",
): string {
  return `(${look})(${page}, ${JSON.stringify(argument) ?? "undefined"})`;
}
