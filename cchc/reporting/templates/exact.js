// Works points out of rules that stand in a page as data (cchc/reporting/whatif_data.py): whole numbers and
// fractions alone, nothing of a page. `evaluate(rules, body, moved)` gives rows, sums, index and grade.
const Exact = (() => {
  "use strict";
  const ZERO = [0n, 1n], ONE = [1n, 1n], FINEST = [1n, 10000n];
  // Why something has no number: there are no cases, a figure is not known, a row does not count.
  const NONE = new Error("no cases"), UNKNOWN = new Error("unknown"), ABSENT = new Error("absent");

  const size = (a) => (a < 0n ? -a : a);
  const shared = (a, b) => { while (b) [a, b] = [b, a % b]; return a; };
  const made = (n, d) => {
    const by = shared(size(n), size(d)) * (d < 0n ? -1n : 1n);
    return by === 1n ? [n, d] : [n / by, d / by];
  };
  const known = new Map();
  const read = (text) => {
    let found = known.get(text);
    if (!found) {
      const [n, d] = text.split("/");
      known.set(text, (found = made(BigInt(n), BigInt(d || 1))));
    }
    return found;
  };
  const written = (x) => (x[1] === 1n ? `${x[0]}` : `${x[0]}/${x[1]}`);
  const add = (a, b) => (a[1] === b[1] ? made(a[0] + b[0], a[1]) : made(a[0] * b[1] + b[0] * a[1], a[1] * b[1]));
  const less = (a, b) => add(a, [-b[0], b[1]]);
  const times = (a, b) => made(a[0] * b[0], a[1] * b[1]);
  const over = (a, b) => made(a[0] * b[1], a[1] * b[0]);
  const compare = (a, b) => { const one = a[0] * b[1], other = b[0] * a[1]; return one < other ? -1 : one > other ? 1 : 0; };
  const most = (a, b) => (compare(a, b) < 0 ? b : a);
  const least = (a, b) => (compare(a, b) > 0 ? b : a);
  const between = (x, low, high) => {
    const up = low === null ? x : most(x, read(low));
    return high === null ? up : least(up, read(high));
  };
  const floor = (x) => (x[0] < 0n ? -((x[1] - 1n - x[0]) / x[1]) : x[0] / x[1]);
  const units = (x, mode) => {
    if (mode === "down") return floor(x);
    if (mode === "up") return -floor([-x[0], x[1]]);
    const n = floor(add(x, [1n, 2n]));
    const tie = x[1] === 2n && mode === "half_even" && n % 2n !== 0n;
    return tie ? n - 1n : n;
  };
  const rounded = (x, step, mode) => (step === null ? x : times([units(over(x, read(step)), mode), 1n], read(step)));
  // A number that ends as it is, any other to the fourth place.
  const places = (d) => {
    let twos = 0, fives = 0;
    for (; d % 2n === 0n; d /= 2n) twos += 1;
    for (; d % 5n === 0n; d /= 5n) fives += 1;
    return d === 1n ? Math.max(twos, fives) : null;
  };
  const decimal = (x) => (places(x[1]) === null ? rounded(x, written(FINEST), "half_up") : x);
  // Its figures: at least so many places, `mark` between, U+2212 for minus.
  const text = (x, fewest, mark) => {
    const [n, d] = decimal(x);
    const count = Math.max(fewest, places(d));
    const figures = (size(n) * 10n ** BigInt(count) / d).toString().padStart(count + 1, "0");
    const whole = figures.slice(0, figures.length - count);
    return (n < 0n ? "\u2212" : "") + whole + (count ? mark + figures.slice(-count) : "");
  };

  // Expressions and trees

  const yes = (told) => (told ? ONE : ZERO);
  const COMPARED = {
    "<": (c) => c < 0, "<=": (c) => c <= 0, ">": (c) => c > 0, ">=": (c) => c >= 0, "=": (c) => c === 0, "!=": (c) => c !== 0,
  };
  const value = (tree, at) => {
    if (typeof tree === "string") return read(tree);
    const moved = at.moved.size ? at.moved.get(JSON.stringify(tree)) : undefined;
    if (moved !== undefined) return moved;
    if (tree.length === 1) return at.figure(tree[0]);
    const [sign, ...args] = tree;
    if (sign === "and" || sign === "or") {
      const first = value(args[0], at)[0] !== 0n;
      return yes(first === (sign === "or") ? first : value(args[1], at)[0] !== 0n);
    }
    const all = args.map((one) => value(one, at));
    const [a, b] = all;
    switch (sign) {
      case "+": return add(a, b);
      case "-": return less(a, b);
      case "*": return times(a, b);
      case "/":
        if (b[0] === 0n) throw a[0] === 0n ? NONE : UNKNOWN;
        return over(a, b);
      case "neg": return [-a[0], a[1]];
      case "not": return yes(a[0] === 0n);
      case "max": return all.reduce(most);
      case "min": return all.reduce(least);
      case "mean": return over(all.reduce(add), [BigInt(all.length), 1n]);
      default: return yes(COMPARED[sign](compare(a, b)));
    }
  };
  const before = (x, end, open) => {
    const side = end === null ? -1 : compare(x, read(end));
    return side < 0 || (side === 0 && !open);
  };
  const along = ([[from, open], ...pieces], x) => {
    if (from !== null && before(x, from, !open)) throw UNKNOWN;
    for (const [to, short, zero, slope] of pieces) {
      if (before(x, to, short)) return slope === "0" ? read(zero) : add(read(zero), times(read(slope), x));
    }
    throw UNKNOWN;
  };
  const branch = ([weight, tree, held, worth], at) => {
    try {
      return [read(weight), points(tree, at)];
    } catch (why) {
      if (why === ABSENT || (why === NONE && held === "left_out")) return why;
      if (why === NONE && held) return [read(weight), read(worth)];
      throw why;
    }
  };
  const points = (tree, at) => {
    const kind = tree[0];
    if (kind === "~") { const x = value(tree[1], at); return tree[2] ? along(tree[2], x) : x; }
    if (kind === "round") return rounded(points(tree[3], at), tree[1], tree[2]);
    if (kind === "when") return points(tree[value(tree[1], at)[0] !== 0n ? 2 : 3], at);
    const [, start, low, high, branches] = tree;
    const all = branches.map((one) => branch(one, at));
    const found = all.filter(Array.isArray);
    if (!found.length && all.length) throw all.includes(ABSENT) ? ABSENT : NONE;
    let sum;
    if (kind === "best" || kind === "worst") sum = found.map(([, p]) => p).reduce(kind === "best" ? most : least);
    else {
      sum = found.reduce((so, [weight, p]) => add(so, times(weight, p)), ZERO);
      const whole = kind === "mean" ? found.reduce((so, [weight]) => add(so, weight), ZERO) : ONE;
      if (whole[0] !== 0n) sum = over(sum, whole);
    }
    return between(add(read(start), sum), low, high);
  };
  // The most that rows which are there may come to, where they are but added; null where none is.
  const ceiling = (tree, full) => {
    if (tree[0] === "~") return full(tree[1]);
    if (tree[0] === "round") return ceiling(tree[3], full);
    const [, start, , high, branches] = tree;
    const all = branches.map(([weight, one]) => [read(weight), ceiling(one, full)]).filter(([, p]) => p !== null);
    if (!all.length && branches.length) return null;
    return between(all.reduce((so, [weight, p]) => add(so, times(weight, p)), read(start)), null, high);
  };

  // Points and maximum of a node; `of` gives the points of a row, null where it does not count.
  const put = (rules, body, way, of) => {
    const rest = (id) => (id in body.rest ? read(body.rest[id]) : null);
    const figure = (told) => {
      const id = told.slice("points:".length), found = of(id) || rest(id);
      if (!found) throw ABSENT;
      return found;
    };
    const full = (tree) => {
      if (typeof tree === "string") return ZERO;
      const id = tree[0].slice("points:".length);
      return of(id) ? read(rules.rules[id].most) : rest(id);
    };
    let sum;
    try {
      sum = points(way.tree, { figure, moved: new Map() });
    } catch (why) {
      if (why !== ABSENT) throw why;
      sum = ZERO;
    }
    if (way.percent && sum[0] > 0n) {
      const more = way.percent.reduce((so, id) => add(so, of(id) || ZERO), [100n, 1n]);
      sum = times(sum, most(ZERO, over(more, [100n, 1n])));
      if (!["~", "round", "when"].includes(way.tree[0])) sum = between(sum, way.tree[2], way.tree[3]);
    }
    if (way.round) sum = rounded(sum, ...way.round);
    return { points: sum, most: rules.added ? ceiling(way.tree, full) || ZERO : read(way.most) };
  };
  // The total where some rows (by id) have other points, and all else stays.
  const total = (rules, body, given) => put(rules, body, rules.nodes.total[0], (id) => {
    const mine = body.rows[id] && body.rows[id].points;
    return given[id] || (mine && mine !== "left" ? read(mine) : null);
  }).points;

  // A body

  // `moved`: by row, by the number of a dial, the measure that it is set to (a fraction).
  const evaluate = (rules, body, moved = {}) => {
    const rows = new Map(), nodes = new Map(), busy = new Set();
    const held = (word) => (word === undefined ? null : word === "left" ? word : read(word));
    const settled = (id) => {
      const rule = rules.rules[id], mine = body.rows[id], set = moved[id];
      if (!set && !mine.live) return mine.points === null || mine.points === "left" ? mine.points : read(mine.points);
      const figure = (name) => {
        if (name in mine.figures) {
          if (mine.figures[name] === null) throw NONE;
          return read(mine.figures[name]);
        }
        return other(name);
      };
      const dials = Object.entries(set || {}).map(([n, x]) => [JSON.stringify(mine.dials[n].measure), x]);
      const at = { figure, moved: new Map(dials) };
      try {
        if (rule.applies && value(rule.applies, at)[0] === 0n) return held(rule.apart);
      } catch (why) {
        if (why !== NONE && why !== UNKNOWN) throw why;
      }
      if (!rule.tree) return null;
      try {
        return rounded(between(points(rule.tree, at), ...rule.ends), ...rules.round);
      } catch (why) {
        if (why === NONE) return held(rule.none);
        if (why === UNKNOWN) return null;
        throw why;
      }
    };
    const row = (id) => {
      if (!rows.has(id)) {
        if (busy.has(id)) throw UNKNOWN;
        busy.add(id);
        try { rows.set(id, settled(id)); } finally { busy.delete(id); }
      }
      return rows.get(id);
    };
    const counts = (id) => rules.rules[id].counts || "points";
    const node = (name) => {
      if (!nodes.has(name)) nodes.set(name, together(name));
      return nodes.get(name);
    };
    // Points and maximum; null where rows count that did not, or no longer do, and it hangs on that.
    const together = (name) => {
      const ways = rules.nodes[name], beside = name === "total" ? ["information"] : ["information", "percent_of_total"];
      const there = new Set(ways[0].rows.filter((id) => Array.isArray(row(id)) && !beside.includes(counts(id))));
      const way = rules.added ? ways[ways.length - 1] : ways.find((one) => one.in.length === there.size && one.in.every((id) => there.has(id)));
      if (!way) return null;
      return { ...put(rules, body, way, (id) => (there.has(id) ? row(id) : null)), count: there.size };
    };
    const silent = (id) => row(id) === null && counts(id) !== "information";
    // What rules ask of other rows: `points:3.1`, `share:3`.
    const other = (name) => {
      const [source, ...rest] = name.split(":"), id = rest.join(":");
      let found = null;
      if (source === "points" || source === "share") {
        if (id in rules.rules) found = Array.isArray(row(id)) ? { points: row(id), most: read(rules.rules[id].most) } : null;
        else if (id in rules.nodes) found = id !== "total" && rules.nodes[id][0].rows.some(silent) ? null : node(id);
      } else if (name in body.facts) return read(body.facts[name]);
      if (!found || found.count === 0 || (source === "share" && found.most[0] === 0n)) throw UNKNOWN;
      return source === "share" ? over(found.points, found.most) : found.points;
    };
    const holds = (tree) => {
      try {
        return tree === null || value(tree, { figure: other, moved: new Map() })[0] !== 0n;
      } catch (why) {
        if (why === NONE || why === UNKNOWN) return false;
        throw why;
      }
    };
    const all = {}, names = Object.keys(rules.rules);
    // Maxima go to others where a row counts nothing: all is as it is, or nothing is told.
    const changed = rules.handing && names.some((id) => (row(id) === "left") !== (body.rows[id].points === "left"));
    if (changed) { for (const id of names) rows.set(id, null); for (const name of Object.keys(rules.nodes)) nodes.set(name, null); }
    for (const id of names) {
      const p = row(id), rule = rules.rules[id], told = Array.isArray(p);
      if (changed) { all[id] = { points: null, shown: null, lost: null }; continue; }
      const worked = moved[id] || body.rows[id].made || body.rows[id].live;
      const shown = told && worked ? rounded(p, rules.round[0] || written(FINEST), rules.round[1]) : p;
      const lost = told && counts(id) === "points" ? less(shown, decimal(read(rule.most))) : ZERO;
      all[id] = { points: p, shown, lost };
    }
    const total = node("total");
    const gap = body.gap || (changed ? "rows_changed" : names.some(silent) ? "rows_unscored" : !total ? "rows_changed" : total.most[0] === 0n ? "nothing_applies" : null);
    let index = null, reached = total && total.points;
    if (!gap && rules.scale !== null) {
      index = decimal(rounded(times(over(total.points, total.most), read(rules.scale)), ...rules.index));
      reached = index;
    }
    const open = gap ? [] : rules.grades.filter(([, from]) => compare(read(from), reached) <= 0);
    const best = open.filter(([, , when]) => holds(when)).reduce((so, one) => (so && compare(read(so[1]), read(one[1])) >= 0 ? so : one), null);
    const barred = open.filter(([, , when]) => !holds(when));
    const withheld = barred.filter(([, from]) => !best || compare(read(from), read(best[1])) > 0);
    const named = (some) => some.map(([name]) => name);
    const sums = Object.fromEntries(Object.keys(rules.nodes).map((name) => [name, node(name)]));
    return { rows: all, nodes: sums, total, gap, index, grade: best ? best[0] : null, barred: named(barred), withheld: named(withheld) };
  };

  return { ZERO, read, written, made, add, less, times, over, compare, most, least, floor, units, rounded, decimal, places, text, between, total, evaluate };
})();
