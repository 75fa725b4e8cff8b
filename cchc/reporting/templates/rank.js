(() => {
  "use strict";
  const { blocks, say, whatif } = JSON.parse(document.getElementById("data").textContent);
  const make = (tag, text, kind) => {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const draw = (tag, given) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(given)) made.setAttribute(name, value);
    return made;
  };

  // Sorting: a button in each heading; aria-sort on the one that is sorted by.
  const order = new Intl.Collator("vi", { numeric: true }); // names are Vietnamese in either language
  const held = (cell) => {
    const text = cell.textContent.trim();
    if (cell.dataset.v !== undefined) return [Number(cell.dataset.v), text];
    return [null, text === say.none ? "" : text];
  };
  const compare = (a, b) => {
    if (a[0] !== null && b[0] !== null) return a[0] - b[0];
    return order.compare(a[1], b[1]);
  };
  const sort = (table, at, down) => {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row, i) => ({ row, i, key: held(row.cells[at]) }));
    rows.sort((a, b) => {
      const none = (a.key[1] === "") - (b.key[1] === "");
      return none || (down ? compare(b.key, a.key) : compare(a.key, b.key)) || a.i - b.i;
    });
    body.append(...rows.map((one) => one.row));
  };
  const sortable = (table, first) => {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, at) => {
      const button = make("button", head.textContent);
      button.type = "button";
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        sort(table, at, down);
      });
    });
    if (first !== null) heads[first[0]].setAttribute("aria-sort", first[1]);
  };
  document.querySelectorAll("table.order").forEach((table) => sortable(table, [0, "ascending"]));
  document.querySelectorAll("table.lost").forEach((table) => sortable(table, [5, "descending"]));

  // Searching: words of a name, with or without their marks.
  const plain = (text) =>
    text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}+/gu, "").replace(/[^a-z0-9]+/g, " ").trim();
  const rows = [...document.querySelectorAll("table.order tbody tr")];
  const names = rows.map((row) => plain(row.querySelector("th").textContent).split(" "));
  const input = document.getElementById("search");
  const count = document.getElementById("count");
  const search = () => {
    const words = plain(input.value).split(" ").filter(Boolean);
    const found = rows.filter((row, i) => {
      row.hidden = !words.every((word) => names[i].some((part) => part.startsWith(word)));
      return !row.hidden;
    });
    document.querySelectorAll("table.order").forEach((table) => {
      const shown = [...table.tBodies[0].rows].some((row) => !row.hidden);
      table.parentElement.hidden = !shown;
      table.parentElement.nextElementSibling.hidden = shown;
    });
    count.textContent = say.found.replace("{found}", found.length).replace("{all}", rows.length);
    return found;
  };
  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { input.value = ""; search(); }
    if (event.key !== "Enter") return;
    const [first] = search();
    if (first) location.hash = first.id;
  });
  document.getElementById("finder").hidden = false;
  search();

  // A body by itself: its figures beside the median and the best of its block.
  const sheet = document.getElementById("sheet");
  const bar = (reached, middle) => {
    const drawn = draw("svg", { class: "share", viewBox: "0 0 1000 14", height: 14, preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" });
    drawn.append(
      draw("rect", { class: "track", width: 1000, height: 14 }),
      draw("rect", { class: "reached", width: reached, height: 14 }),
    );
    if (middle !== null) drawn.append(draw("path", { class: "at", d: `M${middle} 0V14`, "vector-effect": "non-scaling-stroke" }));
    return drawn;
  };
  const line = (block, [id, name, whole, most, median, best, at, figures], which) => {
    const row = make("tr", undefined, whole ? "area" : "");
    const head = make("th", id);
    head.scope = "row";
    row.append(head, make("td", name));
    const none = which < 0;
    const [points, beside, reached, side] = none ? [say.none, say.none, 0, 0] : figures[which];
    row.append(make("td", points, "num"), make("td", most, "num room"));
    if (!block.alone) {
      row.append(make("td", median, "num"), make("td", best, "num room"));
      row.append(make("td", beside, "num" + (side < 0 ? " less" : side > 0 ? " more" : "")));
    }
    const drawn = make("td", undefined, "room");
    if (!none) drawn.append(bar(reached, block.alone ? null : at));
    row.append(drawn);
    return row;
  };
  const table = (block, numbers, caption) => {
    const made = make("table", undefined, "own");
    made.append(make("caption", caption));
    const head = made.createTHead().insertRow();
    const labels = [[say.code, ""], [say.name, ""], [say.points, "num"], [say.most, "num room"]];
    if (!block.alone) labels.push([say.median, "num"], [say.best, "num room"], [say.beside, "num"]);
    labels.push([say.bar, "room"]);
    for (const [label, kind] of labels) {
      const cell = make("th", label, kind);
      cell.scope = "col";
      head.append(cell);
    }
    made.createTBody().append(...block.lines.map((one, i) => line(block, one, numbers[i])));
    const scroll = make("div", undefined, "scroll");
    scroll.append(made);
    return scroll;
  };

  // Figures of the body that are moved, and its place then.
  const form = document.getElementById("whatif-form");
  const trying = document.getElementById("trying");
  const start = document.getElementById("try");
  let tried = null;
  const kept = new Map(); // settings of other bodies, for who comes back
  const leave = () => {
    if (!tried) return;
    trying.replaceChildren(); // a field that goes away may tell a last change
    kept.set(tried.at, tried.close()); // the address may be of another body by now
    tried = null;
  };
  const attempt = (block, body) => {
    const { levers } = block, k = block.bodies.indexOf(body), id = body[0], at = `b-${id}`;
    trying.replaceChildren(form.content.cloneNode(true));
    const section = trying.firstElementChild;
    const { version, when } = levers;
    const data = { ...Places.data(levers, k), ...whatif, when, version, id: `${id}.${levers.of}`, at };
    const names = block.bodies.map(([, name]) => name);
    const notes = [...block.among.notes, ...levers.notes];
    const more = Beside({ ...block.among, block: levers, k, names, notes }, data), moving = Moving(section, data, more);
    Outside(moving, more.goal);
    tried = { at, close: moving.close };
    start.hidden = true;
  };
  start.addEventListener("click", () => {
    attempt(...all[shown]);
    document.getElementById("whatif-title").focus();
  });

  const all = blocks.flatMap((block) => block.bodies.map((body) => [block, body]));
  const place = new Map(all.map(([, body], i) => ["b-" + body[0], i]));
  let shown = -1;
  const show = (i) => {
    leave();
    shown = i;
    const [block, body] = all[i], [id, name, facts, notes, numbers] = body;
    document.getElementById("sheet-name").textContent = name;
    document.getElementById("sheet-block").textContent = block.name;
    document.getElementById("sheet-facts").replaceChildren(...facts.map(([label, value]) => {
      const pair = make("div");
      pair.append(make("dt", label), make("dd", value));
      return pair;
    }));
    document.getElementById("sheet-notes").replaceChildren(...[...notes, ...(block.levers.why ? [block.levers.why] : [])].map((note) => make("li", note)));
    document.getElementById("sheet-tables").replaceChildren(...(block.lines.length ? [table(block, numbers, say.criteria)] : []));
    document.getElementById("before").disabled = i === 0 || all[i - 1][0] !== block;
    document.getElementById("after").disabled = i === all.length - 1 || all[i + 1][0] !== block;
    start.hidden = block.bodies.indexOf(body) >= block.levers.bodies.length;
    if (!sheet.open) sheet.showModal();
    sheet.scrollTop = 0;
    if (location.hash.startsWith(`#b-${id}?`)) attempt(block, body);
  };
  const open = () => {
    const i = place.get(location.hash.slice(1).split("?")[0]);
    if (i !== undefined) show(i);
    else if (sheet.open) sheet.close();
  };
  const go = (i) => {
    leave();
    const at = "b-" + all[i][1][0];
    history.replaceState(null, "", kept.get(at) || "#" + at);
    show(i);
  };
  document.getElementById("before").addEventListener("click", () => go(shown - 1));
  document.getElementById("after").addEventListener("click", () => go(shown + 1));
  document.getElementById("close").addEventListener("click", () => sheet.close());
  // What lies above all else is printed on one page alone: on paper the sheet lies in the page.
  let printed = false;
  addEventListener("beforeprint", () => {
    printed = sheet.open;
    if (printed) { sheet.close(); sheet.show(); }
  });
  addEventListener("afterprint", () => {
    if (printed) { sheet.close(); sheet.showModal(); }
    printed = false;
  });
  sheet.addEventListener("close", () => sheet.open || leave() || history.replaceState(null, "", location.pathname + location.search));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#b-']");
    const i = link ? place.get(link.getAttribute("href").slice(1)) : undefined;
    if (i === undefined) return;
    event.preventDefault();
    go(i);
  });
  addEventListener("hashchange", open);
  open();
})();
