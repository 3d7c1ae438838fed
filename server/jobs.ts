import type { Db } from "db/connection";
import { deliverOutbox } from "~/features/notifications/deliver-outbox.server";
import { forgetMailFiles } from "~/features/notifications/forget-mail-files.server";
import { createMailTransport } from "~/features/notifications/mail-transport.server";
import { tidyNightly } from "~/features/privacy/tidy-nightly.server";
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
export function startJobs({ db, env, log, secret }: { db: Db; env: Env; log: Log; secret: string }): Jobs {
  const send = createMailTransport(env);
  const jobs: Job[] = [
    { name: "deliver-mail", everyMs: 5_000, run: () => deliverOutbox(db, { send, log }) },
    { name: "tidy-nightly", everyMs: 900_000, run: () => tidyNightly(db, { secret, log }) },
    { name: "forget-mail-files", everyMs: 3_600_000, run: () => forgetMailFiles(db, env) },
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
