// The bodies of a block as `Exact` works with them, and the place of one among the others when its figures
// are moved (cchc/reporting/rank_levers.py; cchc/analysis/places.py, grading.py). Nothing of a page.
const Places = (() => {
  "use strict";
  const { read, written, made, compare, over, times, floor, most, least } = Exact;
  const ONE = [1n, 1n], FINEST = [1n, 10000n], NOTCH = [1n, 1000n], NOTCHES = 1000n, MORE = [1n, 1000000n];

  // What a word says of a row: its figure, the points that are given.
  const split = new WeakMap();
  const word = (block, id, i) => {
    if (!split.has(block)) split.set(block, new Map());
    const known = split.get(block);
    if (!known.has(id)) known.set(id, block.words[id].split(" "));
    return known.get(id)[i];
  };
  // `24.30` as a fraction, and its last place.
  const number = (text) => {
    const [whole, places = ""] = text.split(".");
    const of = 10n ** BigInt(places.length);
    return [made(BigInt(whole + places), of), [1n, of]];
  };
  // A figure as data write it: the measure (null: no cases), of how many cases, its smallest step.
  const figure = (text, scale) => {
    if (text === "met" || text === "not_met") return [text === "met" ? ONE : Exact.ZERO, null, ONE];
    const [count, of] = text.split("/");
    if (of === "0") return [null, null, FINEST];
    if (of) return [made(BigInt(count), BigInt(of)), Number(of), [1n, BigInt(of)]];
    if (text.endsWith("%")) return [over(number(text.slice(0, -1))[0], [100n, 1n]), null, FINEST];
    const [now, step] = number(text);
    return [now, null, scale === "share" ? FINEST : step];
  };
  const up = (x) => -floor([-x[0], x[1]]);
  // Where a slider begins and ends: what a rule tells apart, and the level now (cchc/analysis/dials.py).
  const slide = (scale, ends, now, of, finest) => {
    let [low, high] = ends.map(read), notch = finest;
    if (now) [low, high] = [least(low, now), most(high, now)];
    if (scale === "share") notch = of ? finest : NOTCH;
    else if (scale === "met") [high, notch] = [ONE, ONE];
    else high = Exact.add(high, most(over(Exact.less(high, low), [4n, 1n]), notch));
    const many = up(over(over(Exact.less(high, low), notch), [NOTCHES, 1n]));
    if (!of && many > 1n) notch = times(notch, [many, 1n]);
    return [written(notch), Number(floor(over(low, notch))), Number(up(over(high, notch)))];
  };
  const dial = ({ scale, ends }, [now, of, finest]) => ({
    measure: ["own"], scale, now: now && written(now), of, finest: written(finest), slide: slide(scale, ends, now, of, finest),
  });

  const rules = (block, i) => {
    const form = block.forms[block.form[i]];
    const chosen = Object.entries(form.rules).map(([id, k]) => [id, block.rules[id][k]]);
    const ways = Object.entries(form.ways).map(([name, every]) => [name, every.map((k) => block.ways[name][k])]);
    return { ...block.book, rules: Object.fromEntries(chosen), nodes: Object.fromEntries(ways) };
  };
  const row = (block, rule, id, said) => {
    if (said[0] === "#") return block.odd[id][Number(said.slice(1))].row;
    const [text, given] = said.split("@"), bare = block.bare[id];
    const left = given === "", told = { points: left ? "left" : given ?? null, made: 0, live: 0, figures: {}, dials: [] };
    if (text === "-") return given === undefined ? { ...told, points: rule.apart, made: 1 } : told;
    const found = text && text[0] !== "<" && bare.scale ? figure(text, bare.scale) : null;
    if (found) told.figures.own = found[0] && written(found[0]);
    if (bare.scale && !left) told.dials = [dial(bare, found || [null, null, bare.scale === "share" ? FINEST : ONE])];
    return given === undefined ? { ...told, plain: 1, made: 1, live: 1 } : told;
  };
  // A body, with the points of each row: those that its rule gives the figure, where no others count.
  const body = (block, i, mine) => {
    const rows = Object.keys(mine.rules).map((id) => [id, row(block, mine.rules[id], id, word(block, id, i))]);
    const made = { rows: Object.fromEntries(rows), rest: {}, facts: block.facts ? block.facts[i] : {}, gap: null };
    const found = Exact.evaluate(mine, made);
    for (const [id, one] of rows) {
      if (!one.plain) continue;
      const { points } = found.rows[id];
      Object.assign(one, { points: Array.isArray(points) ? written(points) : points, live: 0 });
    }
    return made;
  };

  // What a row is called, what of it is moved and by which steps; or why nothing is.
  const named = (block, id, i, one) => {
    const said = word(block, id, i);
    if (said[0] === "#") return block.odd[id][Number(said.slice(1))].named;
    const { name, area, why, dial: told, steps, way } = block.bare[id];
    if (why || !one.dials.length) return { name, area, why: why || block.aside };
    const grid = over(ONE, read(one.dials[0].finest));
    const there = ([at, passed]) => {
      const exactly = times(read(at), grid), units = way < 0 ? floor(exactly) : up(exactly);
      return written(over([units + (passed && compare([units, 1n], exactly) === 0 ? BigInt(way) : 0n), 1n], grid));
    };
    return { name, area, dials: [{ ...told, steps: steps.length ? steps.map(there) : undefined }] };
  };
  // The row as `Moves` takes it, where it lost points; null where it has no lever.
  const move = (block, id, i, rule, one) => {
    const said = word(block, id, i);
    if (said[0] === "#") return block.odd[id][Number(said.slice(1))].move || null;
    const { full, way, curve } = block.bare[id], [dial] = one.dials;
    const lost = one.points !== null && one.points !== "left" && compare(read(one.points), read(rule.most)) < 0;
    return dial && lost && !rule.counts ? [id, 0, one.points, full, way, curve, rule.ends, dial] : null;
  };
  // All that the page needs to move the figures of body `i` (templates/whatif.js).
  const data = (block, i) => {
    const mine = rules(block, i), told = body(block, i, mine), ids = Object.keys(mine.rules);
    const rows = ids.map((id) => [id, named(block, id, i, told.rows[id])]);
    const areas = block.areas.map(([area, name]) => [area, name, rows.filter(([, one]) => one.area === area).map(([id]) => id)]);
    return {
      rules: mine, body: told, rows: Object.fromEntries(rows), areas: areas.filter(([, , inside]) => inside.length),
      moves: ids.map((id) => move(block, id, i, mine.rules[id], told.rows[id])).filter(Boolean), uneven: block.uneven,
    };
  };

  // What a body is ranked on, when so much was found of it; null where it has no index then.
  const key = (block, found, rules) => {
    if (found.gap) return null;
    const scale = rules.scale === null ? null : read(rules.scale), total = found.total;
    const exact = scale === null ? total.points : times(over(total.points, total.most), scale);
    const tie = (name) => {
      const one = found.rows[name];
      if (one) return Array.isArray(one.points) && !rules.rules[name].counts ? one.points : Exact.ZERO;
      return found.nodes[name] ? found.nodes[name].points : Exact.ZERO;
    };
    return { exact, keys: [block.on === "rounded_index" ? found.index : exact, ...block.by.map(tie)] };
  };
  const beyond = (a, b) => {
    for (let k = 0; k < a.length; k += 1) {
      const side = compare(a[k], b[k]);
      if (side) return side;
    }
    return 0;
  };
  const keys = new WeakMap();
  const known = (block) => {
    if (!keys.has(block)) keys.set(block, block.bodies.map((one) => one[2].map(read)));
    return keys.get(block);
  };
  // The grades of all where only so many bodies may have one: each with its own grade, those whose condition
  // it does not meet, its place.
  const awarded = (block, bodies) => {
    const ordered = [...block.book.grades].sort((a, b) => compare(read(b[1]), read(a[1])));
    const from = new Map(ordered.map(([name, begins]) => [name, read(begins)]));
    const given = bodies.map(([grade]) => grade);
    ordered.forEach(([name], at) => {
      const quota = block.quotas.find((one) => one[0] === name);
      if (!quota) return;
      const least = from.get(quota[2]) || from.get(name);
      const among = given.filter((one) => one !== null && compare(from.get(one), least) >= 0).length;
      const may = Number(floor(times([BigInt(among), 1n], read(quota[1]))));
      let mine = [...given.keys()].filter((i) => given[i] === name);
      while (mine.length > may) {
        const last = Math.max(...mine.map((i) => bodies[i][2]));
        for (const i of mine.filter((one) => bodies[one][2] === last)) {
          const next = ordered.slice(at + 1).find(([lower]) => !bodies[i][1].includes(lower));
          given[i] = next ? next[0] : null;
        }
        mine = mine.filter((i) => bodies[i][2] !== last);
      }
    });
    return given;
  };
  // The place of body `i` with other figures: its place and grade, who shares it, and whose place or grade
  // is another one then: [body, before, after].
  const among = (block, i, found, rules) => {
    const mine = key(block, found, rules);
    if (!mine) return null;
    const all = known(block), old = all[i], places = [], grades = [], beside = [], at = block.bodies.map(([was]) => was);
    let place = 1;
    all.forEach((theirs, k) => {
      if (k === i) return;
      const now = beyond(mine.keys, theirs), before = beyond(old, theirs);
      if (now < 0) place += 1;
      if (now === 0) beside.push(k);
      const was = block.bodies[k][0], is = was - (before > 0) + (now > 0);
      at[k] = is;
      if (is !== was) places.push([k, was, is]);
    });
    let grade = found.grade;
    if (block.quotas.length) {
      const given = awarded(block, block.bodies.map(([, , , own, barred], k) =>
        (k === i ? [found.grade, found.barred, place] : [own, barred, at[k]])));
      grade = given[i];
      given.forEach((one, k) => { if (k !== i && one !== block.bodies[k][1]) grades.push([k, block.bodies[k][1], one]); });
    }
    return { place, grade, beside, places, grades };
  };

  // The points that the total lacks to have what body `next` has, or more than that (`passed`).
  const lacking = (block, next, total, rules, passed) => {
    const scale = rules.scale === null ? ONE : over(read(rules.scale), total.most);
    const [step, mode] = rules.index, rounds = block.on === "rounded_index" && step !== null;
    let raw = known(block)[next][0];
    if (rounds) {
      const by = read(step), half = mode === "down" ? Exact.ZERO : mode === "up" ? by : over(by, [2n, 1n]);
      if (passed) raw = Exact.add(raw, by);
      const n = over(raw, by);
      passed = mode === "up" || (mode === "half_even" && n[1] === 1n && n[0] % 2n !== 0n);
      raw = Exact.less(raw, half);
    }
    return raised(Exact.add(Exact.less(over(raw, scale), total.points), passed ? MORE : Exact.ZERO));
  };
  const raised = (x) => (Exact.places(x[1]) === null ? Exact.rounded(x, written(FINEST), "up") : x);

  // Whose place is the next up from that of body `i`; -1 for the first.
  const above = (block, i) => {
    const better = block.bodies.filter((one) => one[0] < block.bodies[i][0]);
    return better.length ? block.bodies.findIndex((one) => one[0] === better[better.length - 1][0]) : -1;
  };
  // The fewest of `moves` that take body `i` there (cchc/analysis/way_up.py), and their goal: to have as much
  // is tried first, then to have more. `fewest` finds moves for a goal.
  const wayUp = (block, i, rules, told, moves, fewest) => {
    const next = above(block, i), theirs = known(block)[next], own = known(block)[i];
    const { total } = Exact.evaluate(rules, told), lacks = (passed) => lacking(block, next, total, rules, passed);
    const at = compare(own[0], theirs[0]) < 0 ? -1 : theirs.findIndex((x, k) => k > 0 && compare(own[k], x) < 0);
    const node = at < 0 ? null : block.by[at - 1];
    const inside = node && (rules.nodes[node] ? rules.nodes[node][0].rows : [node]);
    let way = node
      ? fewest(moves.filter(([id]) => inside.includes(id)), raised(Exact.less(theirs[at], own[at])))
      : fewest(moves, lacks(false));
    const after = (moved) => {
      const rows = moved.map(({ row: { id }, level }) => [id, { ...told.rows[id], points: written(level.points), live: 0 }]);
      return Exact.evaluate(rules, { ...told, rows: { ...told.rows, ...Object.fromEntries(rows) } });
    };
    const then = way.moves && key(block, after(way.moves), rules), short = then && beyond(then.keys, theirs) < 0;
    if (node || short) {
      const more = fewest(moves, lacks(true));
      if (short || !way.moves || (more.moves && compare(more.total, way.total) < 0)) way = more;
    }
    return way;
  };

  return { rules, body, data, among, above, wayUp };
})();
