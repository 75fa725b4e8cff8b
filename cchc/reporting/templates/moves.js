// The fewest moves that regain points, as cchc/analysis/moves.py finds them; `Exact` does its sums.
// A row: [id, dial, base, full, way (1: more is better, -1: less, 0: neither), curve, ends, how its measure is counted].
const Moves = ((x) => {
  "use strict";
  const FAR = x.read("1000000000000"), ONE = x.read("1");
  const minus = (a) => [-a[0], a[1]];
  const empty = ([low, lowOpen, high, highOpen]) => { const c = x.compare(low, high); return c > 0 || (c === 0 && (lowOpen || highOpen)); };
  const meet = (a, b) => {
    const low = x.compare(a[0], b[0]), high = x.compare(a[2], b[2]);
    return [
      low < 0 ? b[0] : a[0], low < 0 ? b[1] : low > 0 ? a[1] : a[1] || b[1],
      high > 0 ? b[2] : a[2], high > 0 ? b[3] : high < 0 ? a[3] : a[3] || b[3],
    ];
  };
  // Pieces with both of their ends, from the list that a page holds.
  const curve = ([[from, open], ...rest]) => {
    let low = from === null ? minus(FAR) : x.read(from), lowOpen = Boolean(open);
    return rest.map(([to, short, zero, slope]) => {
      const high = to === null ? FAR : x.read(to);
      const piece = { span: [low, lowOpen, high, Boolean(short)], zero: x.read(zero), slope: x.read(slope) };
      [low, lowOpen] = [high, !short];
      return piece;
    });
  };
  const where = (pieces, raw, passed) => pieces.map(({ span, zero, slope }) => {
    if (slope[0] === 0n) {
      const c = x.compare(zero, raw);
      return c > 0 || (c === 0 && !passed) ? span : null;
    }
    const at = x.over(x.less(raw, zero), slope);
    return meet(span, slope[0] > 0n ? [at, passed, FAR, false] : [minus(FAR), false, at, passed]);
  }).filter((span) => span && !empty(span));

  // A row with what can be asked of its lever
  const row = (told, round, worth) => {
    const [id, dial, base, full, way, pieces, ends, { scale, of, now, finest }] = told;
    const one = { id, dial, base: x.read(base), full: x.read(full), scale, of, now: now === null ? null : x.read(now) };
    const lines = curve(pieces), exact = round[0] === null, step = x.read(exact ? "1/10000" : round[0]), mode = round[1];
    const points = (at) => {
      const piece = lines.find(({ span }) => !empty(meet(span, [at, false, at, false])));
      if (!piece) return null;
      return x.rounded(x.between(x.add(piece.zero, x.times(piece.slope, at)), ...ends), x.written(step), mode);
    };
    const leastTo = (p) => {
      if (mode === "down") return [p, false];
      if (mode === "up") return [x.less(p, step), true];
      const n = x.over(p, step);
      return [x.less(p, x.times(step, [1n, 2n])), mode === "half_even" && n[1] === 1n && n[0] % 2n !== 0n];
    };
    const nearest = (spans, to) => {
      let best = null;
      for (const [low, lowOpen, high, highOpen] of spans) {
        if (!empty(meet([low, lowOpen, high, highOpen], [to, false, to, false]))) return [to, false];
        const mark = x.compare(to, low) <= 0 ? [low, lowOpen] : [high, highOpen];
        const off = x.most(x.less(mark[0], to), x.less(to, mark[0]));
        const c = best ? x.compare(off, best.off) : -1;
        if (c < 0 || (c === 0 && x.compare(mark[0], best.mark[0]) < 0)) best = { off, mark };
      }
      return best && best.mark;
    };
    const markFor = (p, unrounded) => {
      const [raw, passed] = unrounded || exact ? [p, false] : leastTo(p);
      const spans = where(lines, raw, passed);
      if (way === 0 && one.now) return nearest(spans, one.now);
      if (!spans.length) return null;
      const last = spans[spans.length - 1];
      const mark = way < 0 ? [last[2], last[3]] : [spans[0][0], spans[0][1]];
      return x.compare(mark[0], FAR) === 0 || x.compare(mark[0], minus(FAR)) === 0 ? [one.now || x.ZERO, false] : mark;
    };
    const there = ([at, passed]) => {
      const grid = x.over(ONE, x.read(finest)), exactly = x.times(at, grid);
      const back = way !== 1 && one.now && x.compare(at, one.now) < 0;
      const down = way < 0 || back;
      let units = x.units(exactly, down ? "down" : "up");
      if (passed && x.compare([units, 1n], exactly) === 0) units += down ? -1n : 1n;
      return x.over([units, 1n], grid);
    };
    const gain = (p) => (worth ? worth(id, p) : x.less(p, one.base));
    const plus = (k) => x.add(one.base, x.times([BigInt(k), 1n], step));
    const count = x.over(x.less(one.full, one.base), step);
    const steps = Number(count[0] < 0n ? -x.floor(minus(count)) : x.floor(count));
    const at = (p) => {
      const whole = x.compare(p, one.full);
      let mark = whole > 0 ? null : markFor(p, whole === 0);
      if (!mark) return null;
      let to = there(mark);
      const real = points(to);
      if (real === null || x.compare(real, p) < 0) return null;
      if (x.compare(real, one.full) === 0 && whole !== 0) { // one step led to full marks: not by rounding up
        mark = markFor(one.full, true);
        if (mark) to = there(mark);
      }
      return { points: real, gain: gain(real), measure: to };
    };
    const first = (from, to, holds) => { // the first of some whole numbers for which something holds
      while (from < to) { const mid = (from + to) >> 1; if (holds(mid)) to = mid; else from = mid + 1; }
      return from;
    };
    one.level = (wanted) => {
      if (!worth) {
        const k = -x.floor(minus(x.over(wanted, step)));
        return at(plus(k > 1n ? k : 1n));
      }
      const k = first(1, steps + 1, (n) => x.compare(gain(plus(n)), wanted) >= 0);
      return k <= steps ? at(plus(k)) : null;
    };
    one.highest = () => {
      let top = steps > 0 ? at(plus(steps)) : null;
      if (!top && steps > 0) {
        const reached = first(1, steps, (n) => at(plus(n)) === null) - 1;
        top = reached ? at(plus(reached)) : null;
      }
      return top && top.gain[0] > 0n ? top : null;
    };
    return one;
  };

  // What a move earns for its way: points per percentage point or per case; unknown ways come last.
  const move = (one, level) => {
    const less = one.now && x.less(level.measure, one.now);
    const way = less && (less[0] < 0n ? minus(less) : less);
    let earns = [-1n, 1n];
    if (way && way[0] !== 0n) {
      if (one.scale === "share") earns = x.over(level.gain, x.times(way, [100n, 1n]));
      else if (one.scale === "count" || one.of) earns = x.over(level.gain, x.times(way, [BigInt(one.of || 1), 1n]));
    }
    return { row: one, level, earns };
  };
  const better = (a, b) => x.compare(b.earns, a.earns) || x.compare(b.level.gain, a.level.gain);
  const worse = (a, b) => -better(a, b);
  const sum = (moves) => moves.reduce((so, one) => x.add(so, one.level.gain), x.ZERO);

  const bestSet = (ways, goal) => {
    const gains = ways.map((way) => way.level.gain).sort(x.compare);
    let free = 0;
    for (let so = x.ZERO; x.compare(so, goal) < 0; free += 1) so = x.add(so, gains[gains.length - 1 - free]);
    const chosen = [];
    for (const way of [...ways].sort(better)) {
      if (!free) break;
      gains.splice(gains.findIndex((one) => x.compare(one, way.level.gain) >= 0), 1);
      const rest = free > 1 ? gains.slice(1 - free) : [];
      if (x.compare(rest.reduce(x.add, way.level.gain), goal) >= 0) {
        chosen.push(way);
        goal = x.less(goal, way.level.gain);
        free -= 1;
      }
    }
    return chosen;
  };

  // `together`: by how much the total is more where rows have such points, where that is not their sum.
  // Gives what all moves regain and, where that is enough, the moves; each with its row and its level.
  const fewest = (rows, round, goal, together) => {
    const alone = together && ((id, points) => together({ [id]: points }));
    const made = rows.map((told) => row(told, round, alone));
    const ways = made.map((one) => [one, one.highest()]).filter(([, top]) => top).map(([one, top]) => move(one, top));
    const all = (some) => (together ? together(Object.fromEntries(some.map((one) => [one.row.id, one.level.points]))) : sum(some));
    const attainable = all(ways);
    if (x.compare(attainable, goal) < 0) return { attainable, moves: null, total: null };
    if (together) {
      const ordered = [...ways].sort((a, b) => x.compare(b.level.gain, a.level.gain));
      let low = 0, high = Math.max(0, ordered.length - 1);
      while (low < high) {
        const mid = (low + high) >> 1;
        if (x.compare(all(ordered.slice(0, mid + 1)), goal) < 0) low = mid + 1; else high = mid;
      }
      let chosen = ordered.slice(0, low + 1);
      for (const way of chosen.slice(0, -1).reverse()) {
        const fewer = chosen.filter((one) => one !== way);
        if (x.compare(all(fewer), goal) >= 0) chosen = fewer;
      }
      chosen.sort(better);
      return { attainable, moves: chosen, total: all(chosen) };
    }
    const chosen = bestSet(ways, goal);
    let over = x.less(sum(chosen), goal);
    const kept = [];
    for (const one of [...chosen].sort(worse)) {
      const lowest = one.row.level(x.less(one.level.gain, over)) || one.level;
      over = x.less(over, x.less(one.level.gain, lowest.gain));
      kept.push(move(one.row, lowest));
    }
    kept.sort(better);
    return { attainable, moves: kept, total: sum(kept) };
  };

  return { fewest };
})(Exact);
