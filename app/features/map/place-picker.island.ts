import type { PickerOptions } from "./place-picker";

/** What needs script on the page is shown once script is known to run. */
document.documentElement.classList.add("scripted");

const element = document.querySelector<HTMLElement>('[data-island="place-picker"]');
const [lat, lng, radio] = ["lat", "lng", "where-pin"].map((id) => {
  const found = document.getElementById(id);
  return found instanceof HTMLInputElement ? found : undefined;
});

if (element && lat && lng && radio) {
  let asked = false;
  /** The map is large: it is loaded for those who choose it, and measured when it is seen. */
  const open = async () => {
    if (asked || !radio.checked) return;
    asked = true;
    try {
      const { mountPicker } = await import("./place-picker");
      const options: PickerOptions = JSON.parse(element.dataset.picker ?? "");
      mountPicker(element, options, { lat, lng, radio });
    } catch {
      const sorry = document.createElement("p");
      sorry.setAttribute("role", "status");
      sorry.textContent = element.dataset.failed ?? "";
      element.replaceChildren(sorry);
    }
  };
  radio.form?.addEventListener("change", open);
  void open();
}
