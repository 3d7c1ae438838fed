import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import { pathsFor } from "~/platform/paths";
import { randomToken } from "~/platform/tokens.server";
import type { Report } from "../setup/report";
import { startTarget, type Target } from "./target";

const MOST_MEMORY_MB = 400;
const LONGEST_HELD_MS = 50;
const AT_ONCE = 8;

/** Eight people who send a photo of 40 megapixels and almost 12 MB at the same moment: memory, and the event loop. */
export async function sendLargePhotos(_: Target, report: Report): Promise<void> {
  const noise = { type: "gaussian", mean: 120, sigma: 40 } as const;
  const photo = await sharp({
    create: { width: 7300, height: 5470, channels: 3, background: "white", noise },
  })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 60 })
    .toBuffer();
  const target = await startTarget({ SEED: "starter", TRUST_PROXY: "1" }, [
    "--import",
    "./tests/security/loop-delay.mjs",
    "build/main.js",
  ]);
  const { url, server } = target;
  const rest = target.memory();
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, target.memory() ?? 0)), 20);
  const send = async (who: number, photos: number) => {
    const form = new FormData();
    const fields = {
      title: `Suoliukai prie upės ${who} ${Math.random()}`,
      body: "Prie tako reikia suoliukų su atlošais.",
      themes: "senjorai",
      where: "city",
    };
    for (const [name, value] of Object.entries({
      ...fields,
      key: randomToken(),
      opened: "1",
      language: "lt",
    }))
      form.append(name, value);
    for (let at = 0; at < photos; at += 1)
      form.append("photos", new File([new Uint8Array(photo), `${who} ${at}`], "IMG_1.jpg"));
    const answer = await fetch(url + pathsFor("lt").newProposal(), {
      method: "POST",
      redirect: "manual",
      headers: { Origin: url, "X-Forwarded-For": `10.9.8.${who}` },
      body: form,
    });
    await answer.arrayBuffer();
    return answer.status;
  };
  const held = async () => {
    process.kill(server.pid, "SIGUSR2");
    await wait(500);
    return Number(/.*working (\d+) ms/s.exec(server.output())?.[1] ?? 0);
  };
  await send(100, 1);
  await held();
  const alone = await send(101, 1);
  const heldAlone = await held();
  report.note(
    `one photo of ${(photo.length / 1e6).toFixed(1)} MB and 40 megapixels: answered ${alone}, event loop at most ${heldAlone} ms of work at a time`,
  );
  const findings = heldAlone > LONGEST_HELD_MS ? [`the event loop is held for ${heldAlone} ms`] : [];
  if (alone !== 303) findings.push(`answered ${alone}`);
  report.tell(`a photo that is drawn anew holds others up for at most ${LONGEST_HELD_MS} ms`, findings);
  for (const photos of [1, 3]) {
    peak = 0;
    const started = performance.now();
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, who) => send(who, photos)));
    report.note(
      `${AT_ONCE} at once with ${photos} each: ${answers.join(" ")} in ${Math.round(performance.now() - started)} ms; memory ${rest} MB at rest, ${peak} MB at most`,
    );
    const wrong = answers
      .filter((status) => status !== 303 && status !== 503)
      .map((status) => `answered ${status}`);
    if (peak > MOST_MEMORY_MB) wrong.push(`${peak} MB are held`);
    report.tell(
      `${AT_ONCE} forms with ${photos} such photos at once stay within ${MOST_MEMORY_MB} MB`,
      wrong,
    );
  }
  clearInterval(timer);
  await target.stop();
}
