/** Where the content lies, from the project's folder. */
export const contentFolder = "lib/catalogue";
