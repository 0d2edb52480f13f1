"use strict";

// What the service's gate says of a workbook as it is typed, and where.
class GridGate {
  static ERROR = "ERROR";
  static #PAUSE = 500;

  #timer = 0;
  #asking = null;

  // page: the sheets, what is typed, words, and where things are told.
  constructor(page) {
    this.page = page;
  }

  schedule(pause = GridGate.#PAUSE) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.check(), pause);
  }

  async check() {
    const { page } = this;
    this.#asking?.abort();
    this.#asking = new AbortController();
    page.tell("", page.word("Checking"));
    try {
      const reply = await page.send("/check", page.typed(), this.#asking.signal);
      const wait = Number(reply.headers.get("Retry-After"));
      if (reply.status === 503 && wait > 0) {
        page.tell("", page.word("Waiting"));
        this.schedule(wait * 1000);
      } else if (reply.ok) {
        this.#report(await reply.json());
      } else {
        page.tell("away", GridGate.said(await reply.json()));
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        page.tell("away", page.word("Away"));
      }
    }
  }

  // Why something was refused.
  static said(problem) {
    const why = (problem.violations ?? []).map((one) => one.message);
    return [problem.title, problem.detail, ...why].filter(Boolean).join("：");
  }

  #report(gate) {
    const { page } = this;
    const told = gate.diagnostics.filter((one) => one.severity !== "INFO").map((one) => ({ ...one, place: this.#place(one) }));
    for (const sheet of page.sheets) {
      const faults = new Map();
      for (const { place, severity } of told.filter((one) => one.place?.sheet === sheet)) {
        const key = place.row + " " + place.column;
        faults.set(key, faults.get(key) === GridGate.ERROR ? GridGate.ERROR : severity);
      }
      sheet.tellFaults(faults);
    }
    this.#list(told);
    page.showTabs();
    const errors = told.filter((one) => one.severity === GridGate.ERROR).length;
    const cases = gate.cases.total > 0 ? page.word("Cases", gate.cases.passed, gate.cases.total) : "";
    page.tell(errors > 0 ? "faulty" : "sound", errors > 0 ? page.word("Faults", errors) : page.word("Sound") + cases);
  }

  // Where in the grid it is; null when it is about something else.
  #place(diagnostic) {
    const { page } = this;
    const sheet = diagnostic.workbook === page.file ? page.sheets.find((one) => one.name === diagnostic.sheet) : undefined;
    const cell = /^([A-Z]+)([0-9]+)$/.exec(diagnostic.cell ?? "");
    if (!sheet || !cell) {
      return null;
    }
    const column = [...cell[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(cell[2]) - sheet.firstRow + 1;
    return row > 0 && column < sheet.columns.length ? { sheet, row, column } : null;
  }

  #list(told) {
    const list = document.querySelector(".grid-faults");
    list.hidden = told.length === 0;
    list.replaceChildren(...told.map((one, i) => this.#item(one, i + 1)));
  }

  #item(one, number) {
    const { make } = GridSheet;
    const [where, ...rest] = one.message.split(/: (.*)/s);
    const body = make("div", "", "");
    const first = make("p", "", "");
    first.append(one.place ? this.#button("link", where, () => this.#open(one.place)) : make("strong", "", this.#otherFile(one) + where));
    const message = make("p", "", "");
    rest.join("").split("`").forEach((text, n) => message.append(n % 2 ? make("span", "wrote", text) : text));
    body.append(first, message);
    if (one.place && one.meant) {
      const { sheet, row, column } = one.place;
      const mend = make("p", "row", "");
      mend.append(this.#button("btn btn-s", this.page.word("Mend", one.meant), () => sheet.put(row, column, one.meant)));
      body.append(mend);
    }
    const item = make("li", "", "");
    item.append(make("span", one.severity === GridGate.ERROR ? "tag tag-e" : "tag tag-q", String(number)), body);
    return item;
  }

  #otherFile(one) {
    return one.workbook === this.page.file ? "" : one.workbook + " ";
  }

  #button(className, text, act) {
    const button = GridSheet.make("button", className, text);
    button.type = "button";
    button.onclick = act;
    return button;
  }

  #open({ sheet, row, column }) {
    this.page.show(sheet);
    sheet.open(row, column);
  }
}
