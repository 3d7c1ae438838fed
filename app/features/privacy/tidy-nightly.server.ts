import type { Db } from "db/connection";
import { advanceSetting, putSetting } from "db/queries/settings";
import { inVilnius } from "~/i18n/formats";
import type { Log } from "~/platform/log.server";
import { applyRetention } from "./apply-retention.server";

/** The last night whose tidying somebody took, as its date in Vilnius. */
const SETTING = "retention-day";
/** The night's work is due at three, when the fewest people wait for a page. */
const nightMs = 3 * 60 * 60 * 1000;

/**
 * Applies the terms of what we keep once a day, whichever process asks first after three in the night; a day that was
 * missed is made up for at the next call, so also at a start. Writes how much was forgotten to the log, and of whom
 * nothing.
 */
export async function tidyNightly(
  db: Db,
  { secret, log, now = () => new Date() }: { secret: string; log: Pick<Log, "info">; now?: () => Date },
): Promise<void> {
  const at = now();
  const day = inVilnius(new Date(at.getTime() - nightMs).toISOString()).date;
  if (!(await advanceSetting(db, { key: SETTING, value: day }))) return;
  try {
    const forgotten = await applyRetention(db, { now: at, secret });
    log.info({ day, forgotten: Object.fromEntries(forgotten) }, "retention applied");
  } catch (error) {
    // Given back, so that the next call tries again today.
    await putSetting(db, { key: SETTING, value: "" });
    throw error;
  }
}
