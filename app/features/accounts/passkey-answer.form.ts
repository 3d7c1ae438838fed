import { z } from "zod";

const base64url = z
  .string()
  .regex(/^[\w-]*$/)
  .max(10_000);
const credential = {
  id: base64url.min(1),
  rawId: base64url.min(1),
  type: z.literal("public-key"),
  // We ask for no extensions, so none is read.
  clientExtensionResults: z.unknown().transform(() => ({})),
};

/** A device's proof that it holds the private half of a passkey, as the browser hands it over. */
export const assertionSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url,
  }),
});

/** A new passkey's public half, as the browser hands it over. */
export const attestationSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(8)
      .default([]),
  }),
});

/** What a form carried in its hidden field; undefined where it is nothing of the kind. */
export function readAnswer<Output>(schema: z.ZodType<Output>, text: unknown): Output | undefined {
  if (typeof text !== "string" || text.length > 30_000) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What its owner calls a passkey. */
export const passkeyName = z
  .string("accounts:error.passkeyNameMissing")
  .transform((name) => name.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "accounts:error.passkeyNameMissing").max(60, "accounts:error.passkeyNameLong"));

export const newPasskeySchema = z.object({ name: passkeyName });
