/** Noon of a day where the tests run, in seconds since 1970: the same day wherever that is. */
export const noon = (day: string): number => new Date(`${day}T12:00:00`).getTime() / 1000;
