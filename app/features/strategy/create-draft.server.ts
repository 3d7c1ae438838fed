import type { Db } from "db/connection";
import { recordAudit } from "db/queries/audit-log";
import { insertSection } from "db/queries/sections";
import { findDraftStrategy, insertStrategy } from "db/queries/strategies";
import { inTransaction } from "db/transaction";
import { translator } from "~/i18n";
import { defaultLanguage } from "~/platform/language";
import { newId } from "~/platform/tokens.server";
import { templateSections } from "./template";

export type CreatedDraft = { ok: true } | { ok: false; reason: "strategy:create.exists" };

/**
 * Makes an empty strategy draft with the sections of the template, in the organisation's own language. There is one draft
 * at a time.
 */
export async function createDraft(
  db: Db,
  {
    title,
    periodFrom,
    periodTo,
    userId,
    now = new Date(),
  }: { title: string; periodFrom: number; periodTo: number; userId: string; now?: Date },
): Promise<CreatedDraft> {
  const t = translator(defaultLanguage);
  const at = now.toISOString();
  return inTransaction(db, async (trx) => {
    if (await findDraftStrategy(trx)) return { ok: false, reason: "strategy:create.exists" };
    const id = newId();
    await insertStrategy(trx, {
      ...{ id, slug: `${periodFrom}-${periodTo}-${id.slice(-6)}`, title, periodFrom, periodTo },
      ...{ purpose: null, createdAt: at },
    });
    for (const [index, { key, slug }] of templateSections.entries()) {
      await insertSection(trx, {
        ...{ id: newId(), strategyId: id, slug, position: index + 1, at, userId },
        title: t(`strategy:template.${key}.title`),
        guidance: t(`strategy:template.${key}.guidance`),
      });
    }
    await recordAudit(trx, {
      ...{ id: newId(), at, userId, action: "create-draft", subjectKind: "strategy", subjectId: id },
      after: { title, periodFrom, periodTo },
    });
    return { ok: true };
  });
}
