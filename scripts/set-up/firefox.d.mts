export function findFirefox(): string | undefined;
export function setUpFirefox(): string | undefined;
