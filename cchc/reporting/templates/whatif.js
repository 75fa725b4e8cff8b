// Figures of a body that are moved in a section (whatif.html.j2): dials, and what follows from them by `Exact`.
// `more` is what a page adds that knows other bodies: it works with what is `found`, has `lines` of the sums,
// something `told` under them, a `status`, a `goal` of points.
const Moving = (section, data, more) => {
  "use strict";
  const { rules, body, say, rows } = data;
  const mark = data.comma ? "," : ".", NONE = "\u2013", OPEN = 30, QUIET = 700;
  const by = (id) => section.querySelector(`#whatif-${id}`);
  const fill = (key, values = {}) => say[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const make = (tag, attributes = {}, ...inside) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(name, value);
    node.append(...inside);
    return node;
  };
  const put = (node, text) => { if (node.textContent !== text) node.textContent = text; };
  const button = (text, act, attributes = {}) => {
    const made = make("button", { type: "button", ...attributes }, text);
    made.addEventListener("click", act);
    return made;
  };

  // Numbers in words

  const points = (x) => (x === null ? NONE : x === "left" ? say.left_out : Exact.text(x, 2, mark));
  const gain = (x) => (x[0] > 0n ? "+" : "") + points(x);
  const change = (was, now) => {
    const more = Array.isArray(was) && Array.isArray(now) ? Exact.decimal(Exact.less(now, was)) : Exact.ZERO;
    return more[0] === 0n ? "" : ` (${gain(more)})`;
  };
  const said = (dial, x) => {
    if (x === null) return say.unknown;
    if (dial.names) return dial.names[Number(x[0])];
    const { shown, about } = Settings.shown(dial, x, mark);
    return about ? `${shown} (${about})` : shown;
  };

  // What can be moved: the data of a row's dials, with what they are called

  const dials = {};
  for (const [id, { dials: named = [] }] of Object.entries(rows)) {
    dials[id] = named.map((one, n) => {
      const dial = { ...body.rows[id].dials[n], ...one, id, n };
      dial.now = dial.now === null ? null : Exact.read(dial.now);
      return dial;
    });
  }
  const title = (dial) => (dials[dial.id].length > 1 ? `${dial.id} ${rows[dial.id].name}: ${dial.label}` : `${dial.id} ${rows[dial.id].name}`);
  const work = (set) => {
    const one = Exact.evaluate(rules, body, set);
    return more.found ? more.found(one) : one;
  };
  const base = work({});
  let moved = {}, found = base;
  const at = (dial) => (moved[dial.id] && moved[dial.id][dial.n]) || dial.now;
  const isSet = (dial) => Boolean(moved[dial.id] && moved[dial.id][dial.n]);
  const every = Object.values(dials).flat();

  const set = (dial, x) => {
    hold(dial, false);
    const mine = { ...moved[dial.id] };
    if (x === null || (dial.now && Exact.compare(x, dial.now) === 0)) delete mine[dial.n];
    else mine[dial.n] = x;
    if (Object.keys(mine).length) moved[dial.id] = mine;
    else delete moved[dial.id];
  };

  // Dials

  const shown = new Map();
  const toSlider = (dial, x) => {
    const units = Exact.over(x, Exact.read(dial.slide[0]));
    return String(Exact.floor(Exact.add(units, [1n, 2n])));
  };
  const reaches = ({ mark: to, falls, passed }, x) => {
    const c = Exact.compare(x, Exact.read(to));
    return (c === 0 && !passed) || (falls ? c < 0 : c > 0);
  };
  // A field is `held` as it is while somebody types in it, and where it holds what is no figure.
  const hold = (dial, held) => { shown.get(dial).held = held; };
  const move = (dial, x, held = false) => { set(dial, x); hold(dial, held); update(); };

  const sliderOf = (dial, kept) => {
    const [notch, low, high] = dial.slide;
    const ticks = make("datalist", { id: `whatif-ticks-${dial.id}-${dial.n}` });
    for (const x of [dial.now, dial.target && Exact.read(dial.target.mark)]) {
      if (x) ticks.append(make("option", { value: toSlider(dial, x) }));
    }
    const slider = make("input", { type: "range", min: low, max: high, step: 1, list: ticks.id, "aria-label": fill("slider", { title: title(dial) }) });
    slider.addEventListener("input", () => move(dial, Exact.times([BigInt(slider.value), 1n], Exact.read(notch))));
    kept.slider = slider;
    return [slider, ticks];
  };
  const fieldOf = (dial, kept) => {
    const name = `whatif-field-${dial.id}-${dial.n}`;
    const error = make("p", { class: "bad", id: `${name}-error`, hidden: "" });
    const field = make("input", { id: name, type: "text", inputmode: dial.scale === "share" ? null : "decimal", autocomplete: "off", size: 10,
      "aria-label": fill("figure", { title: title(dial) }), "aria-describedby": error.id });
    const read = (final) => {
      const text = field.value.trim();
      const { x, why } = text ? Settings.typed(dial, text) : { x: null };
      const wrong = why !== undefined && final;
      field.setAttribute("aria-invalid", String(wrong));
      error.hidden = !wrong;
      if (wrong) put(error, fill(`error_${why}`, { text, of: dial.of || 112 }));
      if (why === undefined) move(dial, x, !final);
      else hold(dial, true);
    };
    field.addEventListener("input", () => read(false));
    field.addEventListener("change", () => read(true));
    Object.assign(kept, { field, error });
    return [field, error];
  };
  const choicesOf = (dial, kept) => {
    const group = make("div", { class: "choices", role: "radiogroup", "aria-label": title(dial) });
    kept.radios = dial.names.map((name, n) => {
      const radio = make("input", { type: "radio", name: `whatif-${dial.id}-${dial.n}`, value: n });
      radio.addEventListener("change", () => move(dial, [BigInt(n), 1n]));
      group.append(make("label", {}, radio, ` ${name}`));
      return radio;
    });
    return [group];
  };
  const stepsOf = (dial) => {
    const group = make("div", { class: "choices", role: "group", "aria-label": fill("steps", { title: title(dial) }) });
    for (const text of dial.steps) {
      const x = Exact.read(text);
      const worth = Exact.evaluate(rules, body, { [dial.id]: { [dial.n]: x } }).rows[dial.id].shown;
      group.append(button(fill("step", { value: said(dial, x), points: points(worth) }), () => move(dial, x)));
    }
    return group;
  };
  const dialOf = (dial) => {
    const kept = {}, box = make("div", { class: "dial" });
    if (dials[dial.id].length > 1) box.append(make("p", { class: "part" }, dial.label));
    box.append(...(dial.names ? choicesOf(dial, kept) : [...sliderOf(dial, kept), ...fieldOf(dial, kept)]));
    if (dial.steps) box.append(stepsOf(dial));
    kept.told = make("p", { class: "told" });
    box.append(kept.told);
    shown.set(dial, kept);
    return box;
  };
  const rowOf = (id) => {
    const name = make("p", { class: "name", id: `whatif-name-${id}` }, make("b", {}, id), ` ${rows[id].name}`);
    const box = make("div", { class: "row", role: "group", "aria-labelledby": name.id }, name);
    const mine = make("div", { class: "dials" });
    if (rows[id].why) mine.append(make("p", { class: "why" }, rows[id].why));
    for (const dial of dials[id]) mine.append(dialOf(dial));
    const text = make("span"), worth = make("p", { class: "worth" });
    const remove = button(say.remove, () => { dials[id].forEach((dial) => move(dial, null)); }, { hidden: "", "aria-label": fill("remove_row", { title: `${id} ${rows[id].name}` }) });
    shown.set(id, { box, text, remove });
    worth.append(text, " ", remove);
    box.append(mine, worth);
    return box;
  };
  for (const [id, name, inside] of data.areas) {
    const summary = make("summary", {});
    const area = make("details", { class: "area" }, summary, ...inside.map(rowOf));
    area.open = Object.keys(rows).length <= OPEN;
    shown.set(`area ${id}`, { summary, name: `${id} ${name}`, alone: inside.length === 1 && inside[0] === id });
    by("rows").append(area);
  }

  // What follows

  const updateDial = (dial) => {
    const { slider, field, error, radios, told, held } = shown.get(dial);
    const x = at(dial), text = said(dial, x);
    if (slider) {
      slider.value = toSlider(dial, x || Exact.ZERO);
      slider.setAttribute("aria-valuetext", fill("value", { value: text, points: points(found.rows[dial.id].shown) }));
    }
    if (field && !held) {
      field.value = x ? Settings.shown(dial, x, mark).shown : "";
      field.setAttribute("aria-invalid", "false");
      error.hidden = true;
    }
    if (radios) radios.forEach((radio, n) => { radio.checked = x !== null && Number(x[0]) === n; });
    const parts = [isSet(dial) ? fill("change", { was: said(dial, dial.now), now: text }) : fill("now", { value: text })];
    if (dial.target) {
      const met = x !== null && reaches(dial.target, x);
      parts.push(fill("target", { target: dial.target.text, state: say[met ? "reached" : "not_reached"] }));
    }
    put(told, parts.join(" · "));
  };
  const updateRow = (id) => {
    const { box, text, remove } = shown.get(id);
    const was = base.rows[id], now = found.rows[id];
    const other = points(was.shown) !== points(now.shown) || Boolean(moved[id]);
    const most = Exact.text(Exact.read(rules.rules[id].most), 2, mark);
    const lost = now.lost && now.lost[0] < 0n ? fill("lost", { lost: points([-now.lost[0], now.lost[1]]) }) : "";
    put(text, fill(other ? "row_change" : "row", { was: points(was.shown), now: points(now.shown), most, change: change(was.shown, now.shown), lost }));
    remove.hidden = !moved[id];
    box.classList.toggle("changed", other);
  };
  const updateArea = ([id]) => {
    const { summary, name, alone } = shown.get(`area ${id}`);
    const [was, now] = [base, found].map((one) => one.nodes[id] || (alone ? { points: one.rows[id].shown, most: Exact.read(rules.rules[id].most) } : null));
    const told = was && now ? { was: points(was.points), now: points(now.points), most: points(now.most), change: change(was.points, now.points) } : null;
    put(summary, !told ? name : fill(told.was === told.now ? "area" : "area_change", { name, ...told }));
  };
  const lines = [["total", (one) => one.total && one.total.points], ["lost_total", (one) => one.total && Exact.less(one.total.points, one.total.most)]];
  if (rules.scale !== null && !body.gap) lines.push(["index", (one) => one.index]);
  if (rules.grades.length && !body.gap) lines.push(["grade", (one) => one.grade]);
  lines.push(...(more.lines || []));
  const told = new Map(), sums = make("tbody");
  const heads = ["", say.reported, say.tried, say.difference].map((text) => make(text ? "th" : "td", text ? { scope: "col", class: "num" } : {}, text));
  by("sums").append(make("table", {}, make("caption", {}, say.sums), make("thead", {}, make("tr", {}, ...heads)), sums));
  for (const [key, of, apart] of lines) {
    const cells = ["was", "now", "change"].map(() => make("td", { class: "num" }));
    sums.append(make("tr", {}, make("th", { scope: "row" }, say[key]), ...cells));
    told.set(key, { of, cells, apart });
  }
  const word = (key, x) => (key === "grade" ? x || say.no_grade : typeof x === "string" ? x : points(x));
  const updateSums = () => {
    for (const [key, { of, cells, apart }] of told) {
      const was = of(base), now = of(found);
      put(cells[0], word(key, was));
      put(cells[1], word(key, now));
      put(cells[2], apart ? apart(base, found) : key === "grade" ? (was === now ? "" : say.other) : change(was, now).slice(2, -1));
    }
    const notes = [found.gap && (found.gap === "rows_changed" ? say.rows_changed : data.gaps[found.gap]), ...found.withheld.map((grade) => fill("withheld", { grade, when: data.when[grade] }))];
    if (more.told) more.told(found, by("more"));
    by("notes").replaceChildren(...notes.filter(Boolean).map((text) => make("li", {}, text)));
  };
  // What is changed in a row is told at once: its points follow all of it.
  const changeOf = (id) => {
    const some = dials[id].filter(isSet), was = base.rows[id].shown, now = found.rows[id].shown;
    const named = (dial) => (dials[id].length > 1 ? `${dial.label}: ` : "");
    const moves = some.map((dial) => named(dial) + fill("change", { was: said(dial, dial.now), now: said(dial, at(dial)) }));
    const told = { title: `${id} ${rows[id].name}`, moves: moves.join("; "), was: points(was), now: points(now), change: change(was, now) };
    const undo = (dial) => button(some.length > 1 ? `${say.remove} ${dial.label}` : say.remove,
      () => { move(dial, null); by("title").focus(); }, { "aria-label": fill("remove_row", { title: title(dial) }) });
    return make("li", {}, fill("changed_row", told), ...some.flatMap((dial) => [" ", undo(dial)]));
  };
  const updateChanges = () => {
    const list = Object.keys(moved);
    by("changes").replaceChildren(...Object.keys(rows).filter((id) => moved[id]).map(changeOf));
    by("same").hidden = list.length > 0;
    by("reset").disabled = by("save").disabled = !list.length;
    section.classList.toggle("moved", list.length > 0);
  };
  let waiting;
  const keep = () => {
    try { history.replaceState(null, "", Settings.address(data, moved)); } catch { /* a page without an address of its own */ }
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const total = found.total, values = { total: total ? points(total.points) : NONE, change: total && base.total ? change(base.total.points, total.points) : "" };
      const also = [told.has("index") && fill("status_index", { index: points(found.index) }), told.has("grade") && fill("status_grade", { grade: found.grade || say.no_grade }), more.status && more.status(found)];
      put(by("status"), [fill("status", values), ...also].filter(Boolean).join(" "));
      keep();
    }, QUIET);
  };
  // Nothing more is told; where all is found again.
  const close = () => {
    clearTimeout(waiting);
    return Settings.address(data, moved);
  };
  const update = (quiet) => {
    found = Object.keys(moved).length ? work(moved) : base;
    every.forEach(updateDial);
    Object.keys(rows).forEach(updateRow);
    data.areas.forEach(updateArea);
    updateSums();
    updateChanges();
    if (!quiet) later();
  };

  section.querySelector(".sums").before(...(more.notes || []).map((note) => make("p", {}, note)));
  section.hidden = false;
  update(true);
  const from = (settings) => {
    moved = {};
    every.forEach((dial) => hold(dial, false));
    settings();
    update();
  };
  return { data, section, by, fill, make, button, points, gain, said, title, dials, every, set, update, from, keep, close, moved: () => moved };
};
