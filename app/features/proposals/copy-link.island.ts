for (const element of document.querySelectorAll<HTMLElement>('[data-island="copy-link"]')) {
  const field = element.querySelector("input");
  const { label = "", copied = "", failed = "" } = element.dataset;
  if (!field) continue;
  const told = document.createElement("p");
  told.className = "small";
  told.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = label;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      told.textContent = copied;
    } catch {
      // Only a page served over https may write there; the link is selected all the same.
      told.textContent = failed;
    }
  });
  field.addEventListener("focus", () => field.select());
  field.after(button);
  element.append(told);
}
