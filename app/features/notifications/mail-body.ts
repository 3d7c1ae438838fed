/** What a mail says, ready to be read: paragraphs, and at most one thing to do. */
export interface MailContent {
  subject: string;
  paragraphs: readonly string[];
  /** A whole address, with its origin. */
  link?: { label: string; href: string } | undefined;
}

/** The mail as plain text; the address stands on a line of its own, so that every program makes a link of it. */
export function mailText({ paragraphs, link }: MailContent): string {
  const parts = [...paragraphs, ...(link ? [`${link.label}:\n${link.href}`] : [])];
  return `${parts.join("\n\n")}\n`;
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** The same as HTML; nothing of what people wrote is taken for markup, and nothing is fetched from anywhere. */
export function mailHtml({ subject, paragraphs, link }: MailContent, language: string): string {
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, "<br>")}</p>`);
  if (link) body.push(`<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.label)}</a></p>`);
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>${body.join("")}</body></html>`;
}
