// Measures as people and files write them: typed figures, the address of a page, scenario files.
const Settings = ((x) => {
  "use strict";
  const HUNDRED = [100n, 1n];
  const plain = (text) => text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}+/gu, "").trim();
  const YES = ["dat", "co", "met", "yes", "true"], NO = ["khong", "khong dat", "not met", "no", "false"];

  // A number as cchc/model/number.py reads it: a comma for decimals, else a point; `{x}` or `{why}`.
  const number = (text, thousands) => {
    const clean = text.replace(/[\u2212\u2013]/g, "-").replace(/^-\s+/, "-");
    if (thousands && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(clean)) return { why: "ambiguous" };
    const comma = clean.includes(",");
    if (comma && !thousands && clean.includes(".")) return { why: "number" };
    const form = comma ? /^-?(\d+|[1-9]\d{0,2}(\.\d{3})+),\d+$/ : /^-?(0|[1-9]\d*)(\.\d+)?$/;
    if (!form.test(clean) || clean.replace(/\D/g, "").length > 12) return { why: "number" };
    const [whole, decimals = ""] = comma ? clean.replaceAll(".", "").split(",") : clean.split(".");
    return { x: x.made(BigInt(whole + decimals), 10n ** BigInt(decimals.length)) };
  };
  const share = (dial, text) => {
    if (text.includes("/")) {
      const pair = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(text);
      return pair && BigInt(pair[2]) ? { x: x.made(BigInt(pair[1]), BigInt(pair[2])) } : { why: "cases" };
    }
    const percent = text.endsWith("%");
    // 12: of so many cases, or percent?
    if (!percent && dial.of) return { why: /^\d+$/.test(text) ? "cases_or_rate" : "rate" };
    const read = number(percent ? text.slice(0, -1).trim() : text, false);
    if (read.why || read.x[0] < 0n) return { why: "rate" };
    return { x: x.over(read.x, HUNDRED) };
  };
  // What a person types of a dial.
  const typed = (dial, text) => {
    if (dial.scale === "count") return /^\d{1,9}$/.test(text) ? { x: x.made(BigInt(text), 1n) } : { why: "count" };
    if (dial.scale !== "share") return number(text, true);
    const read = share(dial, text);
    return read.x && !dial.exceed && x.compare(read.x, [1n, 1n]) > 0 ? { why: "above" } : read;
  };
  // What a scenario file says of one: states by their ids or names.
  const written = (dial, text, ids = []) => {
    const word = plain(text);
    if (dial.scale === "met") return YES.includes(word) ? { x: [1n, 1n] } : NO.includes(word) ? { x: x.ZERO } : {};
    if (dial.scale === "rank") {
      const n = dial.names.findIndex((name, i) => plain(name) === word || plain(ids[i] || "") === word);
      return n < 0 ? {} : { x: [BigInt(n), 1n] };
    }
    return dial.scale === "share" && !/[%/]/.test(text) ? {} : typed(dial, text);
  };
  // A measure in figures, with a percentage beside cases: 12/112, ≈ 10,71%.
  const percent = (at, mark) => {
    const p = x.times(at, HUNDRED), places = x.places(p[1]);
    if (places !== null && places <= 4) return [`${x.text(p, 0, mark)}%`, true];
    return [`\u2248 ${x.text(x.rounded(p, "1/100", "half_up"), 0, mark)}%`, false];
  };
  const shown = (dial, at, mark) => {
    if (dial.names) return { shown: dial.names[Number(at[0])] };
    if (dial.scale !== "share") return { shown: x.text(at, 0, mark) };
    const [rate, whole] = percent(at, mark);
    const cases = dial.of && x.times(at, [BigInt(dial.of), 1n]);
    if (cases && cases[1] === 1n) return { shown: `${cases[0]}/${dial.of}`, about: rate };
    return whole ? { shown: rate } : { shown: x.written(at), about: rate };
  };
  // The nearest measure that a dial can have; null where there is none.
  const fitting = (dial, at) => {
    if (dial.names) return at[1] === 1n && at[0] >= 0n && at[0] < BigInt(dial.names.length) ? at : null;
    if (dial.scale === "share") at = x.between(at, "0", dial.exceed ? null : "1");
    if (dial.scale === "count") at = [x.floor(x.most(at, x.ZERO)), 1n];
    return at;
  };

  // The address, of a body `at` another place in a page of many: `#whatif?data=…&version=…&3.11.1=3/28&1.5.2:1=1`

  const address = (data, moved) => {
    const told = new URLSearchParams({ data: data.id, version: data.version });
    for (const [id, mine] of Object.entries(moved)) {
      for (const [n, at] of Object.entries(mine)) told.append(n === "0" ? id : `${id}:${n}`, x.written(at));
    }
    const place = `#${data.at || "whatif"}`;
    return Object.keys(moved).length ? `${place}?${told}` : place;
  };
  const fromAddress = (data, hash) => {
    const place = `#${data.at || "whatif"}?`;
    if (!hash.startsWith(place)) return null;
    const settings = [], wrong = [];
    let id = "", version = "";
    for (const [name, text] of new URLSearchParams(hash.slice(place.length))) {
      if (name === "data") id = text;
      else if (name === "version") version = text;
      else if (/^-?\d{1,30}(\/0*[1-9]\d{0,29})?$/.test(text)) {
        const [, row, n = "0"] = /^(.*?)(?::(\d+))?$/.exec(name);
        settings.push({ id: row, n, x: x.made(...x.read(text)), text });
      } else wrong.push(`${name}=${text}`);
    }
    return { id, version, settings, wrong };
  };

  // Scenario files (`cchc/scenario/v1`)

  // A measure as `forecast --set` takes it; null where it takes none like it.
  const setting = (dial, at, ids) => {
    if (dial.scale === "rank") return ids[Number(at[0])];
    if (dial.scale === "met") return dial.names[Number(at[0])];
    const rate = dial.scale === "share", places = x.places((rate ? x.times(at, HUNDRED) : at)[1]);
    if (rate && dial.of && BigInt(dial.of) % at[1] === 0n) return `${at[0] * BigInt(dial.of) / at[1]}/${dial.of}`;
    if (places !== null) {
      const text = x.text(rate ? x.times(at, HUNDRED) : at, places === 3 ? 4 : places, ",").replace("\u2212", "-");
      if (text.replace(/\D/g, "").length <= 12) return rate ? `${text}%` : text;
    }
    return rate && at[0] < 10n ** 9n && at[1] < 10n ** 9n ? x.written(at) : null;
  };
  const scenario = (data, dials, moved, name) => {
    const lines = [], left = [];
    for (const [id, mine] of Object.entries(moved)) {
      const ids = data.scenario.rows[id], only = Object.keys(mine).join() === "0";
      const text = ids && only ? setting(dials[id][0], mine[0], ids) : null;
      if (text === null) left.push(id);
      else lines.push(`      ${JSON.stringify(id)}: ${JSON.stringify(text)}\n`);
    }
    const head = `schema: cchc/scenario/v1\nscenarios:\n  - name: ${JSON.stringify(name)}\n    set:\n`;
    return { text: lines.length ? head + lines.join("") : null, left };
  };

  // Reads what `scenario` writes and what docs/forecast.md shows; anything else is refused with its line.
  const KEY = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'#{}[\],&*!|>%@`:-](?:[^:#]*[^\s:#])?))\s*:(?:\s+(.*))?$/;
  const scenarios = (file) => {
    const all = [];
    let line = 0, one = null, inner = 0, inSet = 0, listed = false;
    const refuse = () => { throw Object.assign(new Error("unread"), { line }); };
    const unquoted = (text) => { try { return JSON.parse(text); } catch { return refuse(); } };
    const scalar = (text) => {
      const quoted = /^"(?:[^"\\]|\\.)*"(?=\s*(#.*)?$)/.exec(text);
      if (quoted) return unquoted(quoted[0]);
      const single = /^'((?:[^']|'')*)'\s*(#.*)?$/.exec(text);
      if (single) return single[1].replaceAll("''", "'");
      const bare = text.replace(/(^|\s)#.*$/, "").trim();
      return bare === "" || /^["'{[&*!|>%@`]/.test(bare) ? refuse() : bare;
    };
    const pair = (text) => {
      const [, double, single, bare, value] = KEY.exec(text) || refuse();
      const key = double !== undefined ? unquoted(`"${double}"`) : single !== undefined ? single.replaceAll("''", "'") : bare;
      return [key, (value || "").replace(/^#.*$/, "")];
    };
    const put = (key, value) => (key in one.set ? refuse() : (one.set[key] = scalar(value)));
    const member = (key, value) => {
      inSet = 0;
      if (key === "name" && one.name === undefined) one.name = scalar(value);
      else if (key === "stretch") one.stretch = ["true", "yes"].includes(scalar(value));
      else if (key === "set" && !one.set) {
        one.set = {};
        const flow = /^\{(.*)\}\s*(#.*)?$/.exec(value);
        if (flow) for (const part of flow[1].match(/(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,])+/g) || []) put(...pair(part.trim()));
        else if (value) refuse();
        else inSet = 1;
      } else refuse();
    };
    for (const raw of file.replace(/^\ufeff/, "").split(/\r?\n/)) {
      line += 1;
      const text = raw.trimStart(), indent = raw.length - text.length;
      if (!text.trim() || text.startsWith("#") || text.trim() === "---") continue;
      if (raw.slice(0, indent).includes("\t")) refuse();
      const item = /^-\s+(.*)$/.exec(text);
      if (item && listed) {
        one = {};
        all.push(one);
        inner = indent + text.length - item[1].length;
        member(...pair(item[1].trimEnd()));
      } else if (one && indent === inner) member(...pair(text.trimEnd()));
      else if (one && inSet && indent > inner) put(...pair(text.trimEnd()));
      else if (!one && indent === 0) {
        const [key, value] = pair(text.trimEnd());
        if (key === "schema" && scalar(value) === "cchc/scenario/v1") continue;
        if (key !== "scenarios" || value) refuse();
        listed = true;
      } else refuse();
    }
    if (!all.length || all.some(({ name, set }) => !name || !set || !Object.keys(set).length)) refuse();
    return all;
  };

  return { number, typed, written, shown, fitting, address, fromAddress, scenario, scenarios };
})(Exact);
