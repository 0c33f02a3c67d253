/** As far as it is used: the package brings no types. */
declare module "addons-linter" {
  export interface Finding {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  interface Findings {
    readonly errors: readonly Finding[];
    readonly warnings: readonly Finding[];
  }
  const linter: {
    createInstance(options: { readonly config: object; readonly runAsBinary: boolean }): {
      run(): Promise<Findings>;
    };
  };
  export default linter;
}
