import { withoutLanguage } from "~/platform/language";
import { pathsFor } from "~/platform/paths";

/** A piece of a mail's text: words, a link on this site, or a private link that is left out. */
export type MailPart =
  | { kind: "text"; text: string }
  | { kind: "link"; text: string; href: string }
  | { kind: "hidden" };

const paths = pathsFor("lt");

/** Whoever has such an address acts for its owner: signs in as them, changes their proposal. */
function privateKind(url: URL): "sign-in" | "receipt" | undefined {
  const path = withoutLanguage(url.pathname);
  const signsIn = [paths.signIn(), paths.invitation(), paths.confirmAddress()].includes(path);
  if (signsIn && url.searchParams.has("token")) return "sign-in";
  return path.startsWith(paths.receipt("")) ? "receipt" : undefined;
}

function readAddress(text: string): URL | undefined {
  return /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

const split = (text: string) => text.split(/(https?:\/\/\S+)/).filter(Boolean);

/** Whether the mail lets whoever reads it sign in. */
export function holdsSignInLink(text: string): boolean {
  return split(text).some((piece) => {
    const url = readAddress(piece);
    return url !== undefined && privateKind(url) === "sign-in";
  });
}

/**
 * The text of a mail with the links of this site to press; they lead to this site however its reader reached it. Other
 * addresses may come from what people wrote, and stay words.
 * @param options.origins what this site's links may begin with.
 * @param options.hidePrivate leaves out links that only the recipient should have.
 * @param options.hideSignIn leaves out those that sign in, or decide how somebody does.
 */
export function mailParts(
  text: string,
  options: { origins: readonly string[]; hidePrivate: boolean; hideSignIn?: boolean },
): MailPart[] {
  return split(text).map((piece): MailPart => {
    const url = readAddress(piece);
    if (!url) return { kind: "text", text: piece };
    const secret = privateKind(url);
    if (secret && (options.hidePrivate || (secret === "sign-in" && options.hideSignIn)))
      return { kind: "hidden" };
    if (!secret && !options.origins.includes(url.origin)) return { kind: "text", text: piece };
    return { kind: "link", text: piece, href: url.pathname + url.search + url.hash };
  });
}
