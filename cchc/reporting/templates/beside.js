// The place of a body among others, beside the sums of `Moving`: what `Places` says, in words.
// `among`: a block, which body of it this is, names and sentences (cchc/reporting/rank_among.py).
const Beside = (among, data) => {
  "use strict";
  const { block, k, names, say, notes } = among, { rules, body } = data;
  const many = block.bodies.length;
  const fill = (key, values) => say[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const line = ([j, was, now]) => {
    const made = document.createElement("li");
    made.textContent = fill("shift", { name: names[j], was: was ?? say.none, now: now ?? say.none });
    return made;
  };
  // Lines that come and go, so many that they are made when somebody asks; `tell` makes them at once.
  const listed = (key) => {
    const [box, head, list] = ["details", "summary", "ul"].map((tag) => document.createElement(tag));
    let lines = [];
    box.append(head, list);
    box.tell = () => list.replaceChildren(...lines.map(line));
    box.addEventListener("toggle", box.tell);
    const told = (some) => {
      lines = some;
      box.hidden = !some.length;
      head.textContent = fill(key, { count: some.length });
      if (box.open) box.tell();
    };
    return [box, told];
  };
  const [shifted, shifts] = listed("shifted"), [regraded, grades] = listed("regraded"), tied = document.createElement("p");
  const place = ({ then }) => (then ? `${then.place}/${many}` : say.none);
  const found = (one) => {
    const then = Places.among(block, k, one, rules);
    return then ? { ...one, then, grade: then.grade } : { ...one, then };
  };
  const change = (was, now) => {
    const up = now.then && was.then ? was.then.place - now.then.place : 0;
    return up ? fill(up > 0 ? "up" : "down", { count: Math.abs(up) }) : "";
  };
  const told = ({ then }, box) => {
    if (!box.firstChild) box.append(tied, shifted, regraded);
    tied.textContent = then && then.beside.length ? fill("tied", { names: then.beside.map((j) => names[j]).join("; ") }) : "";
    tied.hidden = !tied.textContent;
    shifts(then ? then.places : []);
    grades(then ? then.grades : []);
  };
  addEventListener("beforeprint", () => [shifted, regraded].forEach((one) => {
    if (!one.isConnected) return;
    one.open = true;
    one.tell();
  }));
  const next = Places.above(block, k), goal = next < 0 ? null : {
    label: fill("next", { place: block.bodies[next][0] }),
    way: (fewest) => Places.wayUp(block, k, rules, body, data.moves, fewest),
  };
  return { found, told, goal, notes, lines: [["place", place, change]], status: (one) => fill("status", { place: place(one) }) };
};
