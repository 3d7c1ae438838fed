/**
 * A cookie's full name and its attributes. `__Host-` needs `Secure`, which browsers accept over plain http only on
 * the own machine; a plain-http address in a local network falls back to an ordinary cookie so that a trial works.
 */
export function cookieRules(origin: string, name: string): { name: string; attributes: string } {
  const { protocol, hostname } = new URL(origin);
  const secure =
    protocol === "https:" || hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  return secure
    ? { name: `__Host-${name}`, attributes: "Path=/; HttpOnly; SameSite=Lax; Secure" }
    : { name, attributes: "Path=/; HttpOnly; SameSite=Lax" };
}

/** A cookie's value in a `Cookie` header, or undefined. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const part of (header ?? "").split(";")) {
    const [key, value] = part.trim().split("=", 2);
    if (key === name && value) return value;
  }
  return undefined;
}
