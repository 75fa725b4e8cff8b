(() => {
  "use strict";
  const held = document.getElementById("whatif-data");
  if (held) {
    const data = JSON.parse(held.textContent), more = data.among ? Beside(data.among, data) : {};
    const open = Outside(Moving(document.getElementById("whatif"), data, more), more.goal);
    for (const link of document.querySelectorAll("[data-whatif]")) link.hidden = false;
    addEventListener("hashchange", open);
  }
  const finder = document.getElementById("finder");
  const units = [...document.querySelectorAll("details.unit")];
  const plain = (text) =>
    text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}+/gu, "").replace(/[^a-z0-9]+/g, " ").trim();
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    const unit = target && target.closest("details.unit");
    if (unit) { unit.open = true; unit.scrollIntoView(); }
  };
  addEventListener("hashchange", open);
  open();

  if (!finder) return;
  const input = document.getElementById("unit-search");
  const count = document.getElementById("unit-count");
  const names = units.map((unit) => plain(unit.dataset.names).split(" "));
  const has = (name, word) => name.some((part) => part.startsWith(word));
  const search = () => {
    const words = plain(input.value).split(" ").filter(Boolean);
    const found = units.filter((unit, i) => {
      unit.hidden = !words.every((word) => has(names[i], word));
      return !unit.hidden;
    });
    if (words.length && found.length === 1) found[0].open = true;
    count.textContent = count.dataset.text.replace("{found}", found.length).replace("{all}", units.length);
    return found;
  };
  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { input.value = ""; search(); }
    if (event.key !== "Enter") return;
    event.preventDefault(); // else the key would close what it opens
    const [first] = search();
    if (first) { first.open = true; first.querySelector("summary").focus(); }
  });
  finder.hidden = false;
  search();
})();
