import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isoBase64URL } from "@simplewebauthn/server/helpers";

/** What a test may have a device do wrongly. */
interface Slip {
  origin?: string;
  rpId?: string;
  /** False: nobody gave a finger, a face or a PIN. */
  verifiesUser?: boolean;
  /** Instead of one more than last time. */
  counter?: number;
  /** Whose passkey it says it is. */
  userHandle?: string;
  /** The id of another passkey. */
  id?: string;
}

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();
const encode = (data: Buffer | string) => Buffer.from(data).toString("base64url");

/** CBOR of a byte string, as far as keys and ids need it. */
const cborBytes = (data: Buffer) =>
  data.length < 256
    ? Buffer.concat([Buffer.from([0x58, data.length]), data])
    : Buffer.concat([Buffer.from([0x59, data.length >> 8, data.length & 0xff]), data]);
const cborText = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);

/** A device with one passkey (ES256), made of node's own cryptography: it signs what a real one would. */
export class Authenticator {
  readonly id = randomBytes(32);
  counter = 0;
  private readonly keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  private clientData(type: string, challenge: string, slip: Slip): Buffer {
    return Buffer.from(
      JSON.stringify({ type, challenge, origin: slip.origin ?? this.origin, crossOrigin: false }),
    );
  }

  private authData(slip: Slip, flags: number, rest = Buffer.alloc(0)): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(slip.counter ?? this.counter);
    const present = 0x01 | (slip.verifiesUser === false ? 0 : 0x04) | flags;
    const rpId = slip.rpId ?? new URL(this.origin).hostname;
    return Buffer.concat([sha256(rpId), Buffer.from([present]), counter, rest]);
  }

  /** The public half, as the browser hands it over: JSON. */
  attest(challenge: string, slip: Slip = {}): string {
    const { x = "", y = "" } = this.keys.publicKey.export({ format: "jwk" });
    const key = Buffer.concat([
      // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      cborBytes(Buffer.from(x, "base64url")),
      Buffer.from([0x22]),
      cborBytes(Buffer.from(y, "base64url")),
    ]);
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, key]);
    const object = Buffer.concat([
      Buffer.from([0xa3]),
      ...[cborText("fmt"), cborText("none"), cborText("attStmt"), Buffer.from([0xa0])],
      ...[cborText("authData"), cborBytes(this.authData(slip, 0x40, credential))],
    ]);
    return JSON.stringify({
      ...{ id: encode(this.id), rawId: encode(this.id), type: "public-key", clientExtensionResults: {} },
      response: {
        clientDataJSON: encode(this.clientData("webauthn.create", challenge, slip)),
        attestationObject: encode(object),
        transports: ["internal"],
      },
    });
  }

  /** The answer to a challenge, as the browser hands it over: JSON. */
  assert(challenge: string, userId: string, slip: Slip = {}): string {
    this.counter += 1;
    const clientData = this.clientData("webauthn.get", challenge, slip);
    const data = this.authData(slip, 0);
    const signature = sign("sha256", Buffer.concat([data, sha256(clientData)]), this.keys.privateKey);
    const id = slip.id ?? encode(this.id);
    return JSON.stringify({
      ...{ id, rawId: id, type: "public-key", clientExtensionResults: {} },
      response: {
        clientDataJSON: encode(clientData),
        authenticatorData: encode(data),
        signature: encode(signature),
        userHandle: isoBase64URL.fromUTF8String(slip.userHandle ?? userId),
      },
    });
  }
}
