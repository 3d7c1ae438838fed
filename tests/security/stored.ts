import { pathsFor } from "~/platform/paths";
import { newId, randomToken } from "~/platform/tokens.server";
import { aJpeg } from "../factories/photos";
import type { Report } from "../setup/report";
import { readSurface } from "./surface";
import { attacker, type Target } from "./target";

const evil = `<img src=x onerror=zz9(1)>"'><script>zz9(2)</script>`;
const live = [/<img src=x onerror=zz9/, /<script>zz9/];

/** Puts markup wherever something is kept, then reads every page: it must stand there as the words it is. */
export async function storeMarkup(target: Target, report: Report): Promise<void> {
  const { url, db, cookie } = target;
  await db.updateTable("users").set({ name: evil }).where("email", "=", attacker).execute();
  const form = new FormData();
  const fields = {
    title: `Suoliukai ${evil}`,
    body: `Prie tako reikia suoliukų. ${evil}`,
    themes: "senjorai",
    where: "place",
    place: evil,
    name: evil,
  };
  for (const [name, value] of Object.entries({ ...fields, key: randomToken(), opened: "1", language: "lt" }))
    form.append(name, value);
  form.append("photos", new File([new Uint8Array(await aJpeg())], `${evil}.jpg`));
  form.append("photos", new File(["<svg onload=zz9(3)>"], `${evil}.svg`));
  const refused = await fetch(url + pathsFor("lt").newProposal(), {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url },
    body: form,
  });
  const said = await refused.text();
  const findings = live.some((sign) => sign.test(said)) ? ["a refused file's name comes back as markup"] : [];
  await db
    .updateTable("proposals")
    .set({ title: evil, body: evil })
    .where("status", "in", ["published", "included", "received"])
    .execute();
  await db.updateTable("meetings").set({ title: evil, place: evil }).execute();
  await db
    .updateTable("attachments")
    .set({ alternative: evil, name: `${evil}.pdf` })
    .where("meeting_id", "is not", null)
    .execute();
  const { id: user_id } = await db
    .selectFrom("users")
    .select("id")
    .where("email", "=", attacker)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("audit_log")
    .values({
      id: newId(),
      at: new Date().toISOString(),
      user_id,
      action: "sign-in",
      subject_kind: "user",
      subject_id: user_id,
      before: JSON.stringify({ name: evil }),
      after: JSON.stringify({ name: `${evil}!` }),
    })
    .execute();
  await db
    .updateTable("counters")
    .set((row) => ({ value: row("value", "+", 1) }))
    .execute();
  let read = 0;
  for (const { path } of await readSurface(target))
    for (const language of ["", "/en"]) {
      const answer = await fetch(`${url}${language}${path}`, {
        headers: { Cookie: cookie },
        redirect: "manual",
      });
      if (!answer.headers.get("content-type")?.includes("html")) continue;
      const html = await answer.text();
      if (html.includes("zz9")) read += 1;
      for (const sign of live) if (sign.test(html)) findings.push(`${language}${path} holds live markup`);
    }
  report.note(`${read} pages show what was put in`);
  if (read < 20) findings.push(`only ${read} pages show it: it was not tried`);
  report.tell("markup in names, titles, places, file names and the audit log is shown as words", findings);
}
