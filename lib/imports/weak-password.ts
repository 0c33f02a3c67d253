/** The words, rows of keys and names that the lists of the most used passwords are made of. */
const common: ReadonlySet<string> = new Set(
  [
    "password passwort passwd pass parola kennwort motdepasse contrasena senha secret geheim hello hallo welcome willkommen",
    "login admin administrator root user guest test master access letmein changeme default temp demo qwerty qwertz azerty",
    "qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qwer qweasd qweasdzxc abc abcd abcde abcdef abcabc iloveyou",
    "loveyou love lovely sunshine princess dragon monkey football baseball basketball soccer superman batman pokemon starwars",
    "computer internet samsung google apple facebook michael jennifer jordan daniel thomas ashley charlie summer winter spring",
    "autumn sommer herbst january monday shadow hunter killer freedom whatever trustno flower cookie ginger pepper buster",
    "sakura doraemon pikachu takahashi tanaka yamada suzuki nihon japan tokyo osaka arashi aiueo konnichiwa arigato",
    "woaini wangyut aini zhang wang beijing shanghai china taobao asdasd iloveu minecraft naruto matrix mustang liverpool",
    "chelsea arsenal barcelona ronaldo messi korea seoul sarang saranghae",
  ].flatMap((line) => line.split(" ")),
);

const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn",
];

const rowsBothWays = [...rows, ...rows.map((row) => [...row].toReversed().join(""))];

/** What people write for a letter. */
const letterFor: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/**
 * Whether a password hardly takes guessing: shorter than eight characters; digits only; a row of keys or letters, or one
 * piece repeated; a word of the lists, the person's user name or the site's name, with nothing but a few digits or signs
 * about it. A list of a hundred words and these shapes are a kilobyte; estimators weigh hundreds, to find more, which
 * nobody here needs: who is told of one weak password is told to let a manager make one.
 *
 * @param names what belongs to the login: the user name, parts of the address.
 */
export function isWeak(password: string, names: readonly string[]): boolean {
  const letters = [...password];
  if (letters.length < 8) return true;
  if (/^\d+$/.test(password)) return letters.length < 16;
  if (new Set(letters).size <= 3) return true;
  const lower = password.toLowerCase();
  if (isRepeated(lower) || isRow(lower)) return true;
  const core = withoutEnds(lower);
  const bare = [core, asLetters(core), asLetters(lower.replace(/[^\p{L}]+$/u, ""))];
  return bare.some(
    (word) =>
      // With more about the word than that, it is no longer the word that is guessed.
      lower.length - word.length <= 6 &&
      (common.has(word) ||
        (word.length >= 4 &&
          (isRow(word) || names.some((name) => withoutEnds(name.toLowerCase()) === word)))),
  );
}

const asLetters = (text: string) => text.replace(/[013457@$!]/g, (sign) => letterFor[sign] ?? sign);

/** The letters in the middle, without digits and signs before and after. */
const withoutEnds = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

function isRepeated(text: string): boolean {
  // A text that is one piece again and again is found in itself, doubled, before its end.
  return text.length > 1 && (text + text).indexOf(text, 1) < text.length;
}

function isRow(text: string): boolean {
  return rowsBothWays.some((row) => row.includes(text));
}
