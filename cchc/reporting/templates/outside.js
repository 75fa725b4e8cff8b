// Settings that come from elsewhere or go there: the address, the plan, the fewest moves, scenario files.
const Outside = (moving, goal) => {
  "use strict";
  const { data, section, by, fill, make, button, points, gain, said, title, dials, every, set, update, from, keep, moved } = moving;
  const { rules, body, say } = data;
  const KEEP = 1000;

  const notes = (texts, act) => {
    by("told").replaceChildren(...texts.map((text) => make("p", {}, text)), ...(act ? [act] : []));
  };
  const take = (settings, told = []) => {
    from(() => {
      for (const { id, n, x, text } of settings) {
        const dial = (dials[id] || [])[n];
        if (!dial) { told.push(fill("unknown_row", { criterion: id })); continue; }
        const fit = Settings.fitting(dial, x);
        if (!fit) told.push(fill("bad_value", { criterion: id, text }));
        else if (Exact.compare(fit, x) !== 0) told.push(fill("cut", { criterion: id, text, value: said(dial, fit) }));
        if (fit) set(dial, fit);
      }
    });
    notes(told);
  };
  const open = () => {
    const given = Settings.fromAddress(data, location.hash);
    if (!given) { if (location.hash === "#whatif") keep(); return; } // a link of the page, which knows no settings
    const wrong = given.wrong.map((text) => fill("bad_address", { text }));
    const apply = button(say.apply, () => take(given.settings, wrong));
    if (given.id !== data.id) notes([fill("other_data", { theirs: given.id, ours: data.id })]);
    else if (given.version !== data.version) notes([say.other_version], apply);
    else take(given.settings, wrong);
    section.scrollIntoView();
  };

  by("plan").addEventListener("click", () => {
    for (const dial of every) if (dial.target && dial.target.set) set(dial, Exact.read(dial.target.set));
    update();
  });
  by("plan").hidden = !every.some((dial) => dial.target && dial.target.set);
  by("reset").addEventListener("click", () => { from(() => {}); notes([]); by("title").focus(); });
  by("print").addEventListener("click", () => print());

  // The fewest moves

  const total = () => Exact.total(rules, body, {});
  const together = data.uneven ? (given) => Exact.decimal(Exact.less(Exact.total(rules, body, given), total())) : null;
  const fewest = (rows, wanted) => ({ goal: wanted, ...Moves.fewest(rows, rules.round, wanted, together) });
  const find = () => {
    const { x: wanted } = Settings.number(by("goal").value.trim().replace(/^\+/, ""), true);
    if (!wanted || wanted[0] <= 0n) by("found").replaceChildren(make("p", { class: "bad" }, say.goal_error));
    else tell(fewest(data.moves, wanted));
  };
  const tell = (need) => {
    if (!need.moves) { by("found").replaceChildren(make("p", {}, fill("impossible", { goal: points(need.goal), most: points(need.attainable) }))); return; }
    const list = need.moves.map(({ row, level }) => {
      const dial = dials[row.id][0];
      return make("li", {}, fill("found_move", { title: title(dial), was: said(dial, dial.now), now: said(dial, level.measure), gain: gain(level.gain) }));
    });
    const all = () => from(() => { for (const { row, level } of need.moves) set(dials[row.id][0], level.measure); });
    by("found").replaceChildren(make("p", {}, fill("found", { count: need.moves.length, total: points(need.total), goal: points(need.goal) })), make("ul", {}, ...list), button(say.take, all));
  };
  by("find").addEventListener("click", find);
  by("goal").addEventListener("keydown", (event) => { if (event.key === "Enter") find(); });

  // Scenario files

  by("save").addEventListener("click", () => {
    const name = by("name").value.trim() || say.scenario_name;
    const { text, left } = Settings.scenario(data, dials, moved(), name);
    const told = left.length ? [fill("no_scenario", { rows: left.join(", ") })] : [];
    if (!text) { notes([...told, say.scenario_none]); return; }
    if (data.scenario.other) told.push(fill("scenario_other", { book: data.scenario.other }));
    notes([...told, say.scenario_plan]);
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type: "text/yaml" })), download: `${say.scenario_file}.yaml` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
  });
  const use = ({ name, stretch, set: given }) => {
    const told = [fill("scenario_taken", { name }), ...(stretch ? [say.scenario_stretch] : [])], settings = [];
    for (const [id, text] of Object.entries(given)) {
      const dial = (dials[id] || [])[0];
      const { x } = dial ? Settings.written(dial, text, data.scenario.rows[id]) : {};
      if (x) settings.push({ id, n: 0, x, text });
      else told.push(fill(dial ? "bad_value" : "unknown_row", { criterion: id, text }));
    }
    take(settings, told);
  };
  const choose = (all) => {
    if (all.length === 1) { use(all[0]); return; }
    notes([say.scenario_choose]);
    by("told").append(...all.map((one) => button(one.name, () => use(one))));
  };
  const read = (text) => {
    try { choose(Settings.scenarios(text)); } catch (why) {
      if (!why.line) throw why;
      notes([fill("bad_file", { line: why.line })]);
    }
  };
  by("open").addEventListener("change", () => {
    const [file] = by("open").files;
    if (file) file.text().then(read);
    by("open").value = "";
  });

  if (goal) by("find").after(" ", button(goal.label, () => { by("goal").value = ""; tell(goal.way(fewest)); }));
  by("files").hidden = !data.scenario;
  if (data.open?.length && !location.hash.startsWith("#whatif?")) choose(data.open);
  open();
  return open;
};
