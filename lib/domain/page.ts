/** What the tab in front of the person is, as far as the popup may know it. */
export type Page =
  | { readonly kind: "web"; readonly host: string }
  /** A web page, but of no site on the internet: of this device, its own network, or an address of numbers. */
  | { readonly kind: "not-covered" }
  /** No web page: a settings page, a file, an empty tab. */
  | { readonly kind: "not-web" }
  | { readonly kind: "private" };
