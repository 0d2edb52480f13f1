"use strict";

// A workbook as a grid. What is typed is checked by the service's gate, the same that takes uploads.
document.addEventListener("DOMContentLoaded", async () => {
  const root = document.getElementById("grid");
  const address = root.dataset.address;
  const PAUSE = 500;
  const BETWEEN = "、";
  const ERROR = "ERROR";

  const word = (name, ...values) =>
    values.reduce((text, value, i) => text.replace(`{${i}}`, value), root.dataset["word" + name]);
  const part = (name) => root.querySelector(".grid-" + name);
  const make = (tag, className, text) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };
  const letters = (column) =>
    (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
  const send = (path, body, signal) =>
    fetch(address + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", [root.dataset.tokenHeader]: root.dataset.token },
      body: JSON.stringify(body),
      signal,
    });

  const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
  if (!answer?.ok) {
    tell("away", word("Away"));
    return;
  }
  const workbook = await answer.json();
  const ofTable = workbook.hitPolicies.length > 0;
  let columns = 0;
  const sheets = workbook.sheets.map((sheet, i) => ({
    index: i,
    name: sheet.name,
    firstRow: sheet.firstRow,
    columns: sheet.columns.map(identified),
    rows: sheet.rows,
    faults: new Map(),
  }));
  let changed = false;
  let current = sheets[0];

  function identified(column) {
    columns += 1;
    return { ...column, id: "k" + columns };
  }

  // What is typed.

  const written = (value) => (Array.isArray(value) ? value.join(BETWEEN) : (value ?? "")).toString();
  const split = (text) => (text === "" ? [] : text.split(BETWEEN));
  const cellOf = (column, text) => (column.several ? split(text) : text);
  const rowOf = (sheet, texts) => Object.fromEntries(sheet.columns.map((column, i) => [column.id, cellOf(column, texts[i] ?? "")]));
  const textsOf = (sheet, row) => sheet.columns.map((column) => written(row[column.id]));
  const isCondition = (sheet, column) => ofTable && sheet.index === 0 && workbook.conditions.includes(column.header);

  const typed = () => ({
    basis: workbook.basis,
    title: ofTable ? root.querySelector("#grid-title").value : "",
    hitPolicy: ofTable ? root.querySelector("#grid-policy").value : "",
    conditions: workbook.conditions,
    sheets: sheets.map((sheet) => sheet.table.getData().map((row) => textsOf(sheet, row))),
  });

  // The tables.

  function heading(sheet, column) {
    return () => {
      const [label, second] = column.header.split("\n");
      const made = make("span", "grid-h", "");
      made.append(make("b", "", letters(sheet.columns.indexOf(column))), label);
      if (second) {
        made.append(make("small", "", second));
      }
      return made;
    };
  }

  function editing(column) {
    if (column.several) {
      return { editor: "list", editorParams: { values: column.choices, multiselect: true } };
    }
    if (column.choices.length > 0 && column.entry === "TEXT") {
      return { editor: "list", editorParams: { values: ["", ...column.choices], emptyValue: "", itemFormatter: (label) => label || word("Blank") } };
    }
    return { editor: "input", editorParams: column.choices.length > 0 ? { elementAttributes: { list: offered(column) } } : {} };
  }

  // Numbers may be typed, or the key of a parameter chosen.
  function offered(column) {
    const id = "grid-list-" + column.id;
    if (!document.getElementById(id)) {
      const list = document.createElement("datalist");
      list.id = id;
      list.append(...column.choices.map((choice) => new Option(choice)));
      root.append(list);
    }
    return id;
  }

  function shown(sheet, column) {
    return (cell) => {
      mark(sheet, column, cell);
      const text = written(cell.getValue());
      return text === "" && isCondition(sheet, column) ? make("span", "any", word("Any")) : document.createTextNode(text);
    };
  }

  function mark(sheet, column, cell) {
    const row = cell.getRow().getPosition();
    const severity = row ? sheet.faults.get(row + " " + sheet.columns.indexOf(column)) : undefined;
    const element = cell.getElement();
    element.classList.toggle("bad", severity === ERROR);
    element.classList.toggle("odd", severity !== undefined && severity !== ERROR);
  }

  function definitions(sheet) {
    const number = {
      title: word("Row"),
      field: "number",
      frozen: true,
      width: 64,
      headerSort: false,
      cssClass: "grid-rn",
      formatter: (cell) => String(sheet.firstRow - 1 + cell.getRow().getPosition()),
      clickMenu: rowMenu(sheet),
    };
    const isNarrow = window.matchMedia("(max-width: 700px)").matches;
    return [
      number,
      ...sheet.columns.map((column, i) => ({
        title: column.header.replace("\n", " "),
        titleFormatter: heading(sheet, column),
        field: column.id,
        frozen: !isNarrow && (i === 0 || (i === 1 && sheet.index === 0)),
        tooltip: (e, cell) => written(cell.getValue()),
        headerSort: false,
        headerTooltip: column.help || false,
        minWidth: 90,
        maxInitialWidth: 300,
        formatter: shown(sheet, column),
        ...editing(column),
        ...(isCondition(sheet, column) ? { headerMenu: [{ label: word("DeleteColumn"), action: () => deleteColumn(column) }] } : {}),
      })),
    ];
  }

  function rowMenu(sheet) {
    const blank = () => rowOf(sheet, []);
    return [
      { label: word("Above"), action: (e, cell) => sheet.table.addRow(blank(), true, cell.getRow()) },
      { label: word("Below"), action: (e, cell) => sheet.table.addRow(blank(), false, cell.getRow()) },
      { label: word("Copy"), action: (e, cell) => sheet.table.addRow({ ...cell.getRow().getData() }, false, cell.getRow()) },
      { label: word("Delete"), action: (e, cell) => cell.getRow().delete() },
    ];
  }

  function build(sheet) {
    const holder = make("div", "", "");
    holder.id = "grid-sheet-" + sheet.index;
    holder.setAttribute("role", "tabpanel");
    holder.setAttribute("aria-label", sheet.name);
    const inner = make("div", "", "");
    holder.append(inner);
    part("sheets").append(holder);
    sheet.holder = holder;
    sheet.table = new Tabulator(inner, {
      data: sheet.rows.map((row) => rowOf(sheet, row)),
      columns: definitions(sheet),
      history: true,
      maxHeight: "70vh",
      layout: "fitData",
      placeholder: word("Empty"),
      columnHeaderVertAlign: "top",
    });
    for (const event of ["cellEdited", "rowAdded", "rowDeleted", "historyUndo", "historyRedo"]) {
      sheet.table.on(event, () => touched(sheet, event));
    }
    return new Promise((done) =>
      sheet.table.on("tableBuilt", () => {
        name(inner, sheet);
        done();
      }),
    );
  }

  // Tabulator nests groups of rows in groups of rows, which no screen reader expects.
  function name(table, sheet) {
    table.setAttribute("aria-label", sheet.name);
    table.querySelector(".tabulator-header-contents").setAttribute("role", "presentation");
    table.querySelector(".tabulator-tableholder").setAttribute("role", "rowgroup");
    table.querySelector(".tabulator-table").setAttribute("role", "presentation");
  }

  function touched(sheet, event) {
    changed = true;
    if (event !== "cellEdited") {
      setTimeout(() => renumber(sheet));
    }
    schedule();
  }

  function renumber(sheet) {
    const first = sheet.table.getColumn("number");
    first?.getCells().forEach((cell) => {
      cell.getElement().textContent = String(sheet.firstRow - 1 + cell.getRow().getPosition());
    });
  }

  // Columns.

  function rearrange(work) {
    const data = sheets.map((sheet) => sheet.table.getData());
    work();
    sheets.forEach((sheet, i) => {
      sheet.table.setColumns(definitions(sheet));
      sheet.table.setData(data[i].map((row) => ({ ...rowOf(sheet, []), ...row })));
      sheet.table.clearHistory();
    });
    changed = true;
    schedule();
  }

  async function deleteColumn(column) {
    await load();
    if (workbook.conditions.length === 1) {
      tell("away", word("Last"));
      return;
    }
    rearrange(() => {
      const left = workbook.conditions.filter((header) => header !== column.header);
      workbook.conditions = left;
      sheets[0].columns = sheets[0].columns.filter((one) => one !== column);
      sheets[1].columns = sheets[1].columns.filter((one, i) => i < FIRST_CASES || left.some((header) => caseHeader(header) === one.header));
    });
  }

  const FIRST_CASES = 3;
  let candidates = null;
  const caseHeader = (header) => candidates.find((one) => one.condition.header === header)?.ofCases.header;

  async function load() {
    if (candidates === null) {
      const found = await fetch(address + "/conditions", { headers: { Accept: "application/json" } });
      candidates = await found.json();
    }
  }

  function addColumn(candidate) {
    rearrange(() => {
      const after = sheets[0].columns.findLastIndex((column) => isCondition(sheets[0], column));
      sheets[0].columns.splice(after + 1, 0, identified(candidate.condition));
      workbook.conditions = [...workbook.conditions, candidate.condition.header];
      if (!sheets[1].columns.some((column, i) => i >= FIRST_CASES && column.header === candidate.ofCases.header)) {
        sheets[1].columns.push(identified(candidate.ofCases));
      }
    });
    current.table.scrollToColumn(sheets[0].columns.find((column) => column.header === candidate.condition.header).id);
  }

  async function askForColumn() {
    await load();
    const dialog = part("dialog");
    const find = dialog.querySelector("#grid-find");
    const list = dialog.querySelector("#grid-columns");
    const free = candidates.filter((one) => !workbook.conditions.includes(one.condition.header));
    const offer = () => {
      const wanted = find.value.trim();
      list.replaceChildren(
        ...free
          .filter((one) => one.condition.header.includes(wanted))
          .map((one) => new Option(one.condition.header.replace("\n", " "), one.condition.header)),
      );
      list.selectedIndex = list.length > 0 ? 0 : -1;
      explain();
    };
    const explain = () => {
      const chosen = free.find((one) => one.condition.header === list.value);
      part("help").textContent = chosen ? chosen.condition.help : word("None");
    };
    find.value = "";
    find.oninput = offer;
    list.onchange = explain;
    offer();
    dialog.returnValue = "";
    dialog.onclose = () => {
      const chosen = free.find((one) => one.condition.header === list.value);
      if (dialog.returnValue === "add" && chosen) {
        addColumn(chosen);
      }
    };
    dialog.showModal();
    find.focus();
  }

  // The gate.

  let timer = 0;
  let asking = null;

  function schedule(pause = PAUSE) {
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  }

  async function check() {
    asking?.abort();
    asking = new AbortController();
    tell("", word("Checking"));
    try {
      const reply = await send("/check", typed(), asking.signal);
      const wait = Number(reply.headers.get("Retry-After"));
      if (reply.status === 503 && wait > 0) {
        tell("", word("Waiting"));
        schedule(wait * 1000);
      } else if (reply.ok) {
        report(await reply.json());
      } else {
        tell("away", said(await reply.json()));
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        tell("away", word("Away"));
      }
    }
  }

  function report(gate) {
    const told = gate.diagnostics.filter((one) => one.severity !== "INFO");
    const errors = told.filter((one) => one.severity === ERROR).length;
    for (const sheet of sheets) {
      sheet.faults = new Map();
    }
    const placed = told.map((one) => ({ ...one, place: place(one) }));
    for (const { place: at, severity } of placed) {
      if (at && at.sheet.faults.get(at.key) !== ERROR) {
        at.sheet.faults.set(at.key, severity);
      }
    }
    for (const sheet of sheets) {
      for (const row of sheet.table.getRows("visible")) {
        sheet.columns.forEach((column) => mark(sheet, column, row.getCell(column.id)));
      }
    }
    list(placed);
    tabs();
    tell(errors > 0 ? "faulty" : "sound", errors > 0 ? word("Faults", errors) : word("Sound") + (gate.cases.total > 0 ? word("Cases", gate.cases.passed, gate.cases.total) : ""));
  }

  function place(diagnostic) {
    const sheet = diagnostic.workbook === workbook.file ? sheets.find((one) => one.name === diagnostic.sheet) : undefined;
    const cell = /^([A-Z]+)([0-9]+)$/.exec(diagnostic.cell ?? "");
    if (!sheet || !cell) {
      return null;
    }
    const column = [...cell[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(cell[2]) - sheet.firstRow + 1;
    return row > 0 && column < sheet.columns.length ? { sheet, row, column, key: row + " " + column } : null;
  }

  function list(placed) {
    const faults = part("faults");
    faults.hidden = placed.length === 0;
    faults.replaceChildren(
      ...placed.map((one, i) => {
        const item = document.createElement("li");
        const body = document.createElement("div");
        const [where, ...rest] = one.message.split(/: (.*)/s);
        const first = document.createElement("p");
        if (one.place) {
          const link = make("button", "link", where);
          link.type = "button";
          link.onclick = () => go(one.place);
          first.append(link);
        } else {
          const file = one.workbook === workbook.file ? "" : one.workbook + " ";
          first.append(make("strong", "", file + where));
        }
        const message = document.createElement("p");
        rest.join("").split("`").forEach((text, n) => message.append(n % 2 ? make("span", "wrote", text) : text));
        body.append(first, message);
        if (one.place && one.meant) {
          const mend = make("button", "btn btn-s", word("Mend", one.meant));
          mend.type = "button";
          mend.onclick = () => put(one.place, one.meant);
          const row = make("p", "row", "");
          row.append(mend);
          body.append(row);
        }
        item.append(make("span", "tag " + (one.severity === ERROR ? "tag-e" : "tag-q"), String(i + 1)), body);
        return item;
      }),
    );
  }

  const cellAt = ({ sheet, row, column }) => sheet.table.getRowFromPosition(row)?.getCell(sheet.columns[column].id);

  async function go(at) {
    show(at.sheet);
    const cell = cellAt(at);
    if (cell) {
      await at.sheet.table.scrollToRow(cell.getRow(), "center", false).catch(() => {});
      await at.sheet.table.scrollToColumn(cell.getColumn(), "center", false).catch(() => {});
      cell.edit();
    }
  }

  function put(at, text) {
    const column = at.sheet.columns[at.column];
    cellAt(at)?.setValue(cellOf(column, text));
  }

  function said(problem) {
    const why = (problem.violations ?? []).map((one) => one.message);
    return [problem.title, problem.detail, ...why].filter(Boolean).join("：");
  }

  function tell(look, text) {
    const state = part("state");
    state.className = "grid-state " + look;
    state.textContent = text;
  }

  // The page around the tables.

  function tabs() {
    part("tabs").replaceChildren(
      ...sheets.map((sheet) => {
        const errors = [...sheet.faults.values()].filter((severity) => severity === ERROR).length;
        const tab = make("button", "", sheet.name + (errors > 0 ? `（${errors}）` : ""));
        tab.type = "button";
        tab.setAttribute("role", "tab");
        tab.setAttribute("aria-selected", String(sheet === current));
        tab.setAttribute("aria-controls", sheet.holder.id);
        tab.onclick = () => show(sheet);
        return tab;
      }),
    );
  }

  function show(sheet) {
    const moved = sheet !== current;
    current = sheet;
    for (const one of sheets) {
      one.holder.hidden = one !== sheet;
    }
    if (moved) {
      sheet.table.redraw(true);
    }
    root.querySelector("[data-do=addColumn]").hidden = !ofTable || sheet !== sheets[0];
    tabs();
  }

  const tools = {
    addRow: async () => {
      const row = await current.table.addRow(rowOf(current, []));
      await row.scrollTo();
      row.getCell(current.columns[0].id).edit();
    },
    addColumn: askForColumn,
    undo: () => current.table.undo(),
    redo: () => current.table.redo(),
  };

  part("save").addEventListener("submit", async (event) => {
    event.preventDefault();
    const refused = part("refused");
    const button = event.submitter;
    refused.hidden = true;
    button.disabled = true;
    try {
      const reply = await send("", { ...typed(), reason: root.querySelector("#grid-reason")?.value ?? "" });
      const said1 = await reply.json();
      if (reply.ok) {
        changed = false;
        location.assign(said1.draft + "#check");
        return;
      }
      refused.querySelector("p").textContent = said(said1);
    } catch {
      refused.querySelector("p").textContent = word("Away");
    }
    refused.hidden = false;
    button.disabled = false;
  });

  window.addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });

  if (ofTable) {
    root.querySelectorAll("[data-of-table]").forEach((element) => (element.hidden = false));
    root.querySelector("#grid-title").value = workbook.title;
    root.querySelector("#grid-policy").append(...workbook.hitPolicies.map((label) => new Option(label, label)));
    root.querySelector("#grid-policy").value = workbook.hitPolicy;
    for (const id of ["#grid-title", "#grid-policy"]) {
      root.querySelector(id).addEventListener("input", () => {
        changed = true;
        schedule();
      });
    }
  }
  await Promise.all(sheets.map(build));
  show(current);
  root.querySelectorAll("[data-do]").forEach((button) => button.addEventListener("click", tools[button.dataset.do]));
  check();
});
