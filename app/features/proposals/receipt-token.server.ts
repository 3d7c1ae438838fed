import { keyedToken } from "~/platform/tokens.server";

/**
 * The token of a proposal's private link: made again from the key of the form that submitted it, so that mails can
 * carry the link although the database keeps only the token's hash.
 */
export function receiptToken(secret: string, submissionKey: string): string {
  return keyedToken(secret, "receipt", submissionKey);
}
