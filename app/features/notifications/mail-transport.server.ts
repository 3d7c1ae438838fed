import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { MailToDeliver } from "db/queries/mail-delivery";
import nodemailer, { type SendMailOptions } from "nodemailer";

export interface MailSettings {
  /** `smtp://…` or `smtps://…`; undefined where there is no mail server. */
  smtpUrl: string | undefined;
  /** Address of the sender, with a name or without. */
  mailFrom: string;
  dataDir: string;
}

const limitsMs = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Nodemailer's options travel in the address; what an administrator wrote there counts. */
function withLimits(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, ms] of Object.entries(limitsMs))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms));
  return url.href;
}

/** The folder where mails are kept as files while there is no mail server. */
export const mailFolder = (dataDir: string) => path.join(dataDir, "mail");
const mailFile = (dataDir: string, id: string) => path.join(mailFolder(dataDir), `${id}.eml`);

function messageOf(mail: MailToDeliver, from: string): SendMailOptions {
  const host = /@([a-z0-9.-]+)/i.exec(from)?.[1] ?? "localhost";
  return {
    from,
    // As an object, so that a comma in an address cannot make two of it.
    to: { name: "", address: mail.recipient },
    subject: mail.subject,
    text: mail.textBody,
    html: mail.htmlBody,
    date: new Date(mail.createdAt),
    messageId: `<${mail.id}@${host}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Hands mails to the SMTP server, or where there is none writes each as a file that mail programs open. */
export function createMailTransport(settings: MailSettings): (mail: MailToDeliver) => Promise<void> {
  const { smtpUrl, mailFrom, dataDir } = settings;
  if (smtpUrl) {
    const transport = nodemailer.createTransport(withLimits(smtpUrl));
    return async (mail) => {
      await transport.sendMail(messageOf(mail, mailFrom));
    };
  }
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return async (mail) => {
    const { message } = await writer.sendMail(messageOf(mail, mailFrom));
    const file = mailFile(dataDir, mail.id);
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    // Whoever looks into the folder never sees half a mail; only the server's own account can read one.
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
}

/** Removes the files of mails that are forgotten. */
export async function removeMailFiles(dataDir: string, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => rm(mailFile(dataDir, id), { force: true })));
}
