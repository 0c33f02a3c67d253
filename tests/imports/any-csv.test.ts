import { describe, expect, it, test } from "vitest";
import { processorTime } from "#tests/processor-time.ts";
import { loginsIn, readSample } from "./read-sample.ts";

describe("a table of no known manager", () => {
  test.for([
    ["English", "Nickname,Web Address,User ID,Pass,Notes"],
    ["Japanese", "タイトル,サイトURL,ログインID,パスワード,備考"],
    ["Japanese, in full width", "サービス名,ＵＲＬ,メールアドレス,パスワード,メモ"],
    ["Simplified Chinese", "名称,网址,用户名,密码,备注"],
    ["Traditional Chinese", "標題,網址,使用者名稱,密碼,備註"],
    ["Korean", "제목,웹사이트,아이디,비밀번호,메모"],
    ["German", "Titel,Webseite,Benutzername,Passwort,Notizen"],
  ] as const)("is read by its columns in %s", async ([, head]) => {
    const { format, logins } = await loginsIn(`${head}\nA,https://a.example,me,secret-1,x\n`);
    expect(format).toBe("any-csv");
    expect(logins).toEqual([
      { addresses: ["https://a.example"], title: "A", username: "me", password: "secret-1" },
    ]);
  });

  test.for([
    [";", "a semicolon"],
    ["\t", "a tab"],
    ["|", "a bar"],
  ] as const)("may have %s between its cells", async ([delimiter]) => {
    const rows = ["Website", "Benutzer", "Kennwort"].join(delimiter);
    const { logins } = await loginsIn(`${rows}\n${["a.example", "me", "a,b"].join(delimiter)}\n`);
    expect(logins).toEqual([{ addresses: ["a.example"], username: "me", password: "a,b" }]);
  });

  it("may begin with the line by which spreadsheets tell their delimiter", async () => {
    const { logins } = await loginsIn("sep=;\r\nurl;user;password\r\na.example;me;x,y\r\n");
    expect(logins[0]?.password).toBe("x,y");
  });

  it("tells days by what columns are called", async () => {
    const { logins } = await loginsIn(
      "url,user,password,Created,Last Used,パスワード変更日\na.example,me,x,2019-02-03,3.4.2025,2021年5月6日\n",
    );
    expect(logins[0]).toMatchObject({
      createdOn: "2019-02-03",
      usedOn: "2025-04-03",
      passwordChangedOn: "2021-05-06",
    });
  });

  it("takes the surest of several columns that fit", async () => {
    const { logins } = await loginsIn(
      "id,email,username,site,url,password\n7,m@x.example,me,A,a.example,x\n",
    );
    expect(logins[0]).toEqual({ addresses: ["a.example"], username: "me", password: "x" });
  });

  it("may have no head: address, user name and password are told by what they look like", async () => {
    const { format, logins } = await loginsIn(
      "https://a.example,me@mail.example,secret-1\nhttps://b.example,other@mail.example,password\n",
    );
    expect(format).toBe("any-csv");
    expect(logins.map(({ username, password }) => [username, password])).toEqual([
      ["me@mail.example", "secret-1"],
      ["other@mail.example", "password"],
    ]);
  });

  it("has no head where its first login only sounds like one", async () => {
    const { logins } = await loginsIn("a.example,user,password\nb.example,me,x-2\n");
    expect(logins.map(({ username, password }) => [username, password])).toEqual([
      ["user", "password"],
      ["me", "x-2"],
    ]);
  });

  it("may be Chrome's without its head", async () => {
    const { logins } = await loginsIn(
      "a.example,https://a.example/,me,secret-1\nb.example,https://b.example/,me,x-2\n",
    );
    expect(logins[0]).toEqual({
      addresses: ["https://a.example/"],
      title: "a.example",
      username: "me",
      password: "secret-1",
    });
  });

  it("may have a head in words that nobody here knows", async () => {
    const { logins } = await loginsIn(
      "Sivusto,Käyttäjä,Salasana\nhttps://a.example,me@mail.example,secret-1\nhttps://b.example,me@mail.example,x-2\n",
    );
    expect(logins.map(({ password }) => password)).toEqual(["secret-1", "x-2"]);
  });

  it("may have a head of which the password alone is not known", async () => {
    const { logins } = await loginsIn(
      "url,user,geslo\nhttps://a.example,me,secret-1\nhttps://b.example,you,x-2\n",
    );
    expect(logins.map(({ username, password }) => [username, password])).toEqual([
      ["me", "secret-1"],
      ["you", "x-2"],
    ]);
  });

  it("may have a head that is longer than its rows, and rows that are longer than it", async () => {
    const { logins } = await loginsIn(
      "url,user,password,notes,tags,more\na.example,me,x\nb.example,me,y,1,2,3,4,5,6\n",
    );
    expect(logins.map(({ password }) => password)).toEqual(["x", "y"]);
  });

  it("may hold formulas, which are text like any other", async () => {
    const { logins } = await loginsIn(
      'url,user,password\n"=HYPERLINK(""https://evil.example"",""x"")","=1+1","=cmd|\' /C calc\'!A0"\n',
    );
    expect(logins[0]).toMatchObject({ username: "=1+1", password: "=cmd|' /C calc'!A0" });
  });

  test.for([
    ["columns nobody knows", "colour,size,weight\nred,1,2\n", "unknown-columns"],
    ["prose", "Dear diary,\ntoday I found a stone, and a leaf.\n", "unknown-columns"],
    ["a password and nothing to know it by", "password\nx\n", "unknown-columns"],
    ["a head alone", "url,username,password\n", "empty"],
    ["notes", "title,note\nDoor,1234\n", "not-logins"],
    ["cards", "nickname,status,tags,cardNumber,cardName,cvv\nVisa,active,,4111,ME,222\n", "not-logins"],
    ["spaces", " \n\n \n", "empty"],
  ] as const)("is refused where it holds %s", async ([, content, reason]) => {
    expect(await readSample(content)).toMatchObject({ kind: "refused", reason });
  });
});

describe("quotes in a table that are wrong", () => {
  it("lose at most the rows that they stand in", async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `https://s${at}.example,me,pw-${at}`);
    const { logins } = await loginsIn(
      ["url,user,password", ...rows, 'https://x.example,me,"open', ...rows, ""].join("\n"),
    );
    expect(logins).toHaveLength(4001);
    expect(logins[2000]?.password).toBe("open");
  });

  it("are read as they stand within a cell", async () => {
    const { logins } = await loginsIn(
      'url,user,password\na.example,me,a"b\nb.example,me,"c"d"\ne.example,me,f\n',
    );
    expect(logins.map(({ password }) => password)).toEqual(['a"b', 'c"d', "f"]);
  });

  it("take no longer than others, however many there are", async () => {
    const started = processorTime();
    const read = await readSample(`url,user,password\n${'"a,b,c\n'.repeat(50_001)}`);
    expect(read.kind).toBe("logins");
    expect(processorTime() - started).toBeLessThan(5_000);
  });
});
