import type { Db } from "db/connection";
import { forgetOldSignIns } from "~/features/accounts/forget-old-sign-ins.server";
import { deliverOutbox } from "~/features/notifications/deliver-outbox.server";
import { forgetOldMail } from "~/features/notifications/forget-old-mail.server";
import { createMailTransport } from "~/features/notifications/mail-transport.server";
import type { Env } from "~/platform/env";
import type { Log } from "~/platform/log.server";

export interface Jobs {
  stop(): Promise<void>;
}

/** A piece of work done again and again in the background; one run at a time. */
interface Job {
  name: string;
  everyMs: number;
  run(): Promise<void>;
}

/** Starts the background work of this process. */
export function startJobs({ db, env, log }: { db: Db; env: Env; log: Log }): Jobs {
  const send = createMailTransport(env);
  const jobs: Job[] = [
    { name: "deliver-mail", everyMs: 5_000, run: () => deliverOutbox(db, { send, log }) },
    { name: "forget-old-mail", everyMs: 3_600_000, run: () => forgetOldMail(db, env) },
    { name: "forget-old-sign-ins", everyMs: 3_600_000, run: () => forgetOldSignIns(db) },
  ];
  let stopped = false;
  const timers = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();

  const schedule = (job: Job, delayMs: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      const run = job
        .run()
        .catch((error: unknown) => log.error({ err: error, job: job.name }, "job failed"))
        .finally(() => {
          running.delete(run);
          if (!stopped) schedule(job, job.everyMs);
        });
      running.add(run);
    }, delayMs);
    timer.unref();
    timers.add(timer);
  };
  for (const job of jobs) schedule(job, 500);

  return {
    async stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}
