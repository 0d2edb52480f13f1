"use strict";

// The page around the sheets: it loads a workbook, adds conditions to a table, and saves what was made of it.
class GridPage {
  static #FIRST_CASES = 3;

  #candidates = null;
  #unsaved = false;

  constructor(root) {
    this.root = root;
    this.address = root.dataset.address;
    this.gate = new GridGate(this);
    this.word = (name, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), root.dataset["word" + name]);
  }

  async load() {
    const answer = await fetch(this.address, { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer?.ok) {
      this.tell("away", this.word("Away"));
      return;
    }
    const { sheets, ...workbook } = await answer.json();
    this.workbook = workbook;
    this.file = workbook.file;
    this.isTable = workbook.hitPolicies.length > 0;
    this.sheets = sheets.map((sheet) => new GridSheet(sheet, this));
    this.current = this.sheets[0];
    this.#frame();
    await Promise.all(this.sheets.map((sheet, i) => sheet.build(this.#part("sheets"), "grid-sheet-" + i)));
    this.show(this.current);
    this.#tools();
    this.#part("save").addEventListener("submit", (event) => this.#save(event));
    window.addEventListener("beforeunload", (event) => {
      if (this.#unsaved) {
        event.preventDefault();
      }
    });
    this.gate.check();
  }

  // What the sheets ask.

  isMain(sheet) {
    return sheet === this.sheets[0];
  }

  isCondition(sheet, column) {
    return this.isTable && this.isMain(sheet) && this.workbook.conditions.includes(column.header);
  }

  changed() {
    this.#unsaved = true;
    this.gate.schedule();
  }

  async deleteColumn(column) {
    if (this.workbook.conditions.length === 1) {
      this.tell("away", this.word("Last"));
      return;
    }
    await this.#loadCandidates();
    this.#rearrange(([table, cases]) => {
      const left = this.workbook.conditions.filter((header) => header !== column.header);
      const asked = left.map((header) => this.#candidates.find((one) => one.condition.header === header)?.ofCases.header);
      this.workbook.conditions = left;
      table.columns = table.columns.filter((one) => one !== column);
      cases.columns = cases.columns.filter((one, i) => i < GridPage.#FIRST_CASES || asked.includes(one.header));
    });
  }

  // What the gate asks.

  send(path, body, signal) {
    const { token, tokenHeader } = this.root.dataset;
    return fetch(this.address + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", [tokenHeader]: token },
      body: JSON.stringify(body),
      signal,
    });
  }

  typed() {
    return {
      basis: this.workbook.basis,
      title: this.isTable ? this.#find("#grid-title").value : "",
      hitPolicy: this.isTable ? this.#find("#grid-policy").value : "",
      conditions: this.workbook.conditions,
      sheets: this.sheets.map((sheet) => sheet.texts()),
    };
  }

  tell(look, text) {
    this.#part("state").className = "grid-state " + look;
    this.#part("state").textContent = text;
  }

  show(sheet) {
    const moved = sheet !== this.current;
    this.current = sheet;
    for (const one of this.sheets) {
      one.holder.hidden = one !== sheet;
    }
    if (moved) {
      sheet.table.redraw(true);
    }
    this.#find("[data-do=addColumn]").hidden = !this.isTable || !this.isMain(sheet);
    this.showTabs();
  }

  showTabs() {
    this.#part("tabs").replaceChildren(...this.sheets.map((sheet) => this.#tab(sheet)));
  }

  #tab(sheet) {
    const errors = [...sheet.faults.values()].filter((severity) => severity === GridGate.ERROR).length;
    const tab = GridSheet.make("button", "", sheet.name + (errors > 0 ? `（${errors}）` : ""));
    tab.type = "button";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(sheet === this.current));
    tab.setAttribute("aria-controls", sheet.holder.id);
    tab.onclick = () => this.show(sheet);
    return tab;
  }

  // Above and below the sheets.

  #find(selector) {
    return this.root.querySelector(selector);
  }

  #part(name) {
    return this.#find(".grid-" + name);
  }

  #frame() {
    if (!this.isTable) {
      return;
    }
    this.#part("head").hidden = false;
    const title = this.#find("#grid-title");
    const policy = this.#find("#grid-policy");
    policy.append(...this.workbook.hitPolicies.map((label) => new Option(label, label)));
    title.value = this.workbook.title;
    policy.value = this.workbook.hitPolicy;
    for (const field of [title, policy]) {
      field.addEventListener("input", () => this.changed());
    }
  }

  #tools() {
    const tools = {
      addRow: () => this.current.addRow(),
      addColumn: () => this.#askForColumn(),
      undo: () => this.current.table.undo(),
      redo: () => this.current.table.redo(),
    };
    for (const button of this.root.querySelectorAll("[data-do]")) {
      button.addEventListener("click", tools[button.dataset.do]);
    }
  }

  async #save(event) {
    event.preventDefault();
    const refused = this.#part("refused");
    const why = refused.querySelector("p");
    refused.hidden = true;
    event.submitter.disabled = true;
    try {
      const reply = await this.send("", { ...this.typed(), reason: this.#find("#grid-reason")?.value ?? "" });
      const answer = await reply.json();
      if (reply.ok) {
        this.#unsaved = false;
        location.assign(answer.draft + "#check");
        return;
      }
      why.textContent = GridGate.said(answer);
    } catch {
      why.textContent = this.word("Away");
    }
    refused.hidden = false;
    event.submitter.disabled = false;
  }

  // Conditions.

  async #loadCandidates() {
    if (this.#candidates === null) {
      const found = await fetch(this.address + "/conditions", { headers: { Accept: "application/json" } });
      this.#candidates = await found.json();
    }
  }

  #rearrange(work) {
    const data = this.sheets.map((sheet) => sheet.table.getData());
    work(this.sheets);
    this.sheets.forEach((sheet, i) => sheet.rearrange(data[i]));
    this.changed();
  }

  #addColumn({ condition, ofCases }) {
    this.#rearrange(([table, cases]) => {
      const last = table.columns.findLastIndex((column) => this.isCondition(table, column));
      table.addColumn(condition, last + 1);
      this.workbook.conditions = [...this.workbook.conditions, condition.header];
      if (!cases.columns.some((column, i) => i >= GridPage.#FIRST_CASES && column.header === ofCases.header)) {
        cases.addColumn(ofCases, cases.columns.length);
      }
    });
    const [table] = this.sheets;
    table.table.scrollToColumn(table.columns.find((column) => column.header === condition.header).id);
  }

  async #askForColumn() {
    await this.#loadCandidates();
    const dialog = this.#part("dialog");
    const wanted = dialog.querySelector("#grid-find");
    const list = dialog.querySelector("#grid-columns");
    const free = this.#candidates.filter((one) => !this.workbook.conditions.includes(one.condition.header));
    const chosen = () => free.find((one) => one.condition.header === list.value);
    const explain = () => {
      this.#part("help").textContent = chosen()?.condition.help ?? this.word("None");
    };
    const offer = () => {
      const headers = free.map((one) => one.condition.header).filter((header) => header.includes(wanted.value.trim()));
      list.replaceChildren(...headers.map((header) => new Option(header.replace("\n", " "), header)));
      list.selectedIndex = list.length > 0 ? 0 : -1;
      explain();
    };
    wanted.value = "";
    wanted.oninput = offer;
    list.onchange = explain;
    dialog.returnValue = "";
    dialog.onclose = () => {
      if (dialog.returnValue === "add" && chosen()) {
        this.#addColumn(chosen());
      }
    };
    offer();
    dialog.showModal();
    wanted.focus();
  }
}

new GridPage(document.getElementById("grid")).load();
