/**
 * How long something takes, as a language says it: 24分, 3時間20分. Such figures are rough, so from an hour on
 * they are rounded to ten minutes.
 *
 * @param say the words for whole hours and the minutes left; never both 0, but for nothing at all.
 * @returns words for a whole number of minutes of at least 0.
 */
export function roughDuration(say: (hours: number, minutes: number) => string): (minutes: number) => string {
  return (minutes) => {
    const rounded = minutes < 60 ? minutes : Math.round(minutes / 10) * 10;
    return say(Math.floor(rounded / 60), rounded % 60);
  };
}
