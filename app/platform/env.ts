import os from "node:os";
import path from "node:path";
import { z } from "zod";

const port = z.coerce
  .number("must be a number between 0 and 65535")
  .int("must be a whole number")
  .min(0, "must be a number between 0 and 65535")
  .max(65_535, "must be a number between 0 and 65535");
const httpOrigin = z
  .url({ protocol: /^https?$/, error: "must be a full address such as https://sueiga.example.org" })
  .transform((value) => new URL(value).origin);

const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  /** Where visitors reach the site; without it the Host header tells. */
  ORIGIN: httpOrigin.optional(),
  DATA_DIR: z.string().min(1).default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must start with postgres:// (leave it out for the embedded database)")
    .optional(),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must start with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().regex(/@/, "must be an e-mail address").default("Sueiga <sueiga@localhost>"),
  /** Upstream of the map's background; `none` turns it off. */
  TILE_URL: z
    .string()
    .refine(
      (value) =>
        value === "none" ||
        (/^https?:\/\//.test(value) && ["{z}", "{x}", "{y}"].every((part) => value.includes(part))),
      "must be an address with {z}, {x} and {y} in it, or none",
    )
    .default("https://tile.openstreetmap.org/{z}/{x}/{y}.png"),
  /** How many proxies in front are trusted to name the client in X-Forwarded-For. */
  TRUST_PROXY: z.coerce.number("must be a whole number such as 1").int().min(0).max(10).default(0),
  SEED: z.enum(["starter", "sample", "none"], "must be starter, sample or none").default("sample"),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "must be fatal, error, warn, info, debug, trace or silent",
    )
    .default("info"),
});

export interface Env {
  port: number;
  host: string;
  origin: string | undefined;
  /** Absolute. */
  dataDir: string;
  databaseUrl: string | undefined;
  sessionSecret: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Undefined when turned off. */
  tileUrl: string | undefined;
  trustProxy: number;
  seed: "starter" | "sample" | "none";
  logLevel: z.infer<typeof schema>["LOG_LEVEL"];
}

/** These may hold a password, which must not reach a screen or a log. */
const secrets = ["SESSION_SECRET", "DATABASE_URL", "SMTP_URL"];

const shown = (name: string, given: Record<string, string | undefined>) =>
  secrets.includes(name) ? "" : ` (it is "${given[name]}")`;

/** What is wrong with the environment, one sentence per variable. */
export class EnvError extends Error {}

/**
 * Reads the environment once.
 * @throws EnvError with one sentence per wrong variable that names it and what it must be. Empty counts as absent.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues
        .map(
          (issue) =>
            `The environment variable ${String(issue.path[0])} ${issue.message}${shown(String(issue.path[0]), given)}.`,
        )
        .join("\n"),
    );
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    origin: values.ORIGIN,
    dataDir: path.resolve(values.DATA_DIR.replace(/^~(?=\/|$)/, os.homedir())),
    databaseUrl: values.DATABASE_URL,
    sessionSecret: values.SESSION_SECRET,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    tileUrl: values.TILE_URL === "none" ? undefined : values.TILE_URL,
    trustProxy: values.TRUST_PROXY,
    seed: values.SEED,
    logLevel: values.LOG_LEVEL,
  };
}
