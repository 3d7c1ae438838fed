import sharp from "sharp";
import { pathsFor } from "~/platform/paths";
import { newId } from "~/platform/tokens.server";

const receipt = /\/receipt\/[^/?]+/;

/** Forms of residents by their key, with what their senders were told: where their receipt is, or nothing yet. */
export class Forms {
  readonly told = new Map<string, string | undefined>();
  private readonly photosOf = new Map<string, Uint8Array<ArrayBuffer>[]>();

  /** @param photos so many come with each form, none like another. */
  constructor(readonly photos = 0) {}

  acknowledged(): string[] {
    return [...this.told].filter(([, told]) => told !== undefined).map(([key]) => key);
  }

  /** Sends a form, a new one unless its key is given; a cut connection answers nothing. */
  async send(url: string, key: string = newId()): Promise<{ status: number; text: string } | undefined> {
    if (!this.told.has(key)) this.told.set(key, undefined);
    const photos = this.photosOf.get(key) ?? (await Promise.all(Array.from({ length: this.photos }, aPhoto)));
    this.photosOf.set(key, photos);
    const form = new FormData();
    const fields = {
      ...{ key, opened: String(Date.now() - 60_000), language: "lt", themes: "senjorai", where: "city" },
      title: `Suoliukas prie poliklinikos ${key.slice(0, 8)}`,
      body: "Nuo stotelės iki poliklinikos nėra kur prisėsti, o vyresniems žmonėms toli.",
    };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    for (const photo of photos) form.append("photos", new File([photo], "IMG_1.jpg"));
    const answer = await fetch(url + pathsFor("lt").newProposal(), {
      method: "POST",
      redirect: "manual",
      headers: {
        Origin: url,
        // Everybody from an address of their own: what is tried here is not the limit for one.
        "X-Forwarded-For": `10.${[...Array(3)].map(() => Math.floor(Math.random() * 255)).join(".")}`,
      },
      body: form,
    }).catch(() => undefined);
    const text = await answer?.text().catch(() => undefined);
    if (!answer || text === undefined) return undefined;
    const told = receipt.exec(answer.headers.get("location") ?? "")?.[0];
    const before = this.told.get(key);
    if (before !== undefined && told !== undefined && before !== told)
      throw new Error(`${key} was told of two receipts`);
    if (told !== undefined) this.told.set(key, told);
    return { status: answer.status, text };
  }

  /** Sends whatever was not acknowledged again, and a fifth of what was. */
  async sendAgain(url: string): Promise<string[]> {
    const faults: string[] = [];
    for (const [key, told] of this.told) {
      if (told !== undefined && Math.random() > 0.2) continue;
      const answer = await this.send(url, key);
      if (answer?.status !== 303) faults.push(`${key}, sent again, is answered ${answer?.status}`);
    }
    return faults;
  }

  /** Receipts that were handed out and do not open. */
  async lostReceipts(url: string): Promise<string[]> {
    const faults: string[] = [];
    for (const [key, told] of this.told) {
      if (told === undefined) continue;
      const answer = await fetch(url + told);
      await answer.arrayBuffer();
      if (answer.status !== 200)
        faults.push(`${key} was acknowledged, and its receipt answers ${answer.status}`);
    }
    return faults;
  }
}

/** Noise, so that no two are the same file and drawing one anew takes a while. */
async function aPhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const noise = { type: "gaussian", mean: 120, sigma: 40 } as const;
  return new Uint8Array(
    await sharp({ create: { width: 480, height: 360, channels: 3, background: "white", noise } })
      .jpeg({ quality: 70 })
      .toBuffer(),
  );
}
