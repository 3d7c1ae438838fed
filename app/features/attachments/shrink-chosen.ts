import { readableSize, type ShrinkTexts, worthSending } from "./shrink-rules";

/** Long side in pixels: more than is kept, less than a phone takes. */
const LONGEST_SIDE = 2048;

/**
 * Makes chosen photos smaller on the device, so that a weak network carries some hundred kilobytes instead of many
 * megabytes, and says so. What this browser cannot open or put back is sent as it is, and the server does the work.
 */
export function shrinkChosen(element: HTMLElement, input: HTMLInputElement): void {
  const texts: ShrinkTexts = JSON.parse(element.dataset.texts ?? "{}");
  const told = document.createElement("p");
  told.className = "small shrunk";
  told.setAttribute("role", "status");
  let latest = 0;
  input.addEventListener("change", async () => {
    latest += 1;
    const turn = latest;
    // Nothing to be told of stands in the page before there is something to tell.
    element.append(told);
    const chosen = [...(input.files ?? [])];
    told.textContent = "";
    if (chosen.length === 0) return;
    const release = holdForm(input.form);
    told.textContent = texts.working;
    const photos: File[] = [];
    for (const file of chosen) photos.push(await shrink(file));
    // Somebody chose others meanwhile: those count.
    if (turn === latest) {
      const put = photos.some((file, at) => file !== chosen[at]) && putBack(input, photos);
      told.textContent = put ? sentence(texts, chosen, photos) : "";
    }
    release();
  });
}

/** A form sent meanwhile waits until the photos are ready, then goes by the button that was pressed. */
function holdForm(form: HTMLFormElement | null): () => void {
  let pressed: HTMLElement | null | undefined;
  const wait = (event: SubmitEvent) => {
    event.preventDefault();
    pressed = event.submitter;
  };
  form?.addEventListener("submit", wait);
  return () => {
    form?.removeEventListener("submit", wait);
    if (pressed !== undefined) form?.requestSubmit(pressed);
  };
}

async function shrink(file: File): Promise<File> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext("2d");
    if (!context) return file;
    // JPEG knows no transparency: without this it would be black.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = "high";
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    if (!blob || !worthSending(file, blob)) return file;
    return new File([blob], file.name.replace(/\.\w+$/, ".jpg"), { type: blob.type });
  } catch {
    // Not a picture for this browser: the server decides, and says why.
    return file;
  }
}

function putBack(input: HTMLInputElement, photos: readonly File[]): boolean {
  try {
    const transfer = new DataTransfer();
    for (const photo of photos) transfer.items.add(photo);
    input.files = transfer.files;
    return input.files.length === photos.length;
  } catch {
    return false;
  }
}

function sentence(texts: ShrinkTexts, chosen: readonly File[], photos: readonly File[]): string {
  const language = document.documentElement.lang;
  const sum = (files: readonly File[]) => files.reduce((bytes, { size }) => bytes + size, 0);
  return texts.ready
    .replace("{size}", readableSize(sum(photos), language))
    .replace("{before}", readableSize(sum(chosen), language));
}
