/** What the tab in front of the person is, as far as the popup may know it. */
export type Page =
  | { readonly kind: "web"; readonly host: string }
  /** No web page with a host name: a settings page, a file, an IP address, an empty tab. */
  | { readonly kind: "not-web" }
  | { readonly kind: "private" };
