import { describe, expect, it } from "vitest";
import { mailHtml, mailText } from "./mail-body";

const mail = {
  subject: "P-1 <b>",
  paragraphs: ["Jūsų pasiūlymas „<script>alert(1)</script>“ paskelbtas.", "Ačiū!"],
  link: { label: "Žiūrėti", href: 'https://sueiga.example/receipt/a?b=1&c="' },
};

describe("the body of a mail", () => {
  it("never takes what people wrote for markup", () => {
    const html = mailHtml(mail, "lt");
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain('href="https://sueiga.example/receipt/a?b=1&amp;c=&quot;"');
  });

  it("says in plain text all that it says in HTML, with the address on its own line", () => {
    expect(mailText(mail)).toBe(
      'Jūsų pasiūlymas „<script>alert(1)</script>“ paskelbtas.\n\nAčiū!\n\nŽiūrėti:\nhttps://sueiga.example/receipt/a?b=1&c="\n',
    );
  });
});
