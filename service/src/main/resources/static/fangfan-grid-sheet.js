"use strict";

// One sheet of a workbook: its columns, and what is typed into its cells.
class GridSheet {
  static #columns = 0;
  static #BETWEEN = "、";
  static #NARROW = "(max-width: 700px)";

  static make(tag, className, text) {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  }

  static #letters(column) {
    return (column < 26 ? "" : GridSheet.#letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
  }

  static #written(value) {
    return (Array.isArray(value) ? value.join(GridSheet.#BETWEEN) : (value ?? "")).toString();
  }

  static #identified(column) {
    GridSheet.#columns += 1;
    return { ...column, id: "k" + GridSheet.#columns };
  }

  // book: words, which columns are conditions, and whom to tell of changes.
  constructor(sheet, book) {
    this.name = sheet.name;
    this.firstRow = sheet.firstRow;
    this.columns = sheet.columns.map(GridSheet.#identified);
    this.faults = new Map();
    this.book = book;
    this.rows = sheet.rows.map((texts) => this.row(texts));
  }

  // Rows.

  row(texts) {
    return Object.fromEntries(this.columns.map((column, i) => [column.id, this.#cell(column, texts[i] ?? "")]));
  }

  texts() {
    return this.table.getData().map((row) => this.columns.map((column) => GridSheet.#written(row[column.id])));
  }

  #cell(column, text) {
    return column.several ? (text === "" ? [] : text.split(GridSheet.#BETWEEN)) : text;
  }

  async addRow() {
    const row = await this.table.addRow(this.row([]));
    await row.scrollTo();
    row.getElement().scrollIntoView({ block: "nearest" });
    row.getCell(this.columns[0].id).edit();
  }

  // Columns.

  addColumn(column, at) {
    this.columns.splice(at, 0, GridSheet.#identified(column));
  }

  // Shows other columns, with the same rows.
  rearrange(data) {
    this.table.setColumns(this.#definitions());
    this.table.setData(data.map((row) => ({ ...this.row([]), ...row })));
    this.table.clearHistory();
  }

  // The table.

  build(into, id) {
    this.holder = GridSheet.make("div", "", "");
    this.holder.id = id;
    this.holder.setAttribute("role", "tabpanel");
    this.holder.setAttribute("aria-label", this.name);
    const inner = GridSheet.make("div", "", "");
    this.holder.append(inner);
    into.append(this.holder);
    this.table = new Tabulator(inner, {
      data: this.rows,
      columns: this.#definitions(),
      history: true,
      maxHeight: "70vh",
      layout: "fitData",
      placeholder: this.book.word("Empty"),
      columnHeaderVertAlign: "top",
    });
    this.table.on("cellEdited", () => this.book.changed());
    for (const event of ["rowAdded", "rowDeleted", "historyUndo", "historyRedo"]) {
      this.table.on(event, () => {
        setTimeout(() => this.#renumber());
        this.book.changed();
      });
    }
    return new Promise((done) =>
      this.table.on("tableBuilt", () => {
        this.#nameParts(inner);
        done();
      }),
    );
  }

  // Tabulator nests groups of rows in groups of rows, which no screen reader expects.
  #nameParts(table) {
    table.setAttribute("aria-label", this.name);
    table.querySelector(".tabulator-header-contents").setAttribute("role", "presentation");
    table.querySelector(".tabulator-tableholder").setAttribute("role", "rowgroup");
    table.querySelector(".tabulator-table").setAttribute("role", "presentation");
  }

  #definitions() {
    const isNarrow = window.matchMedia(GridSheet.#NARROW).matches;
    const number = {
      title: this.book.word("Row"),
      field: "number",
      frozen: true,
      width: 64,
      headerSort: false,
      cssClass: "grid-rn",
      formatter: (cell) => this.#number(cell),
      clickMenu: this.#rowMenu(),
    };
    return [
      number,
      ...this.columns.map((column, i) => ({
        title: column.header.replace("\n", " "),
        titleFormatter: () => this.#heading(column),
        field: column.id,
        frozen: !isNarrow && (i === 0 || (i === 1 && this.book.isMain(this))),
        tooltip: (e, cell) => GridSheet.#written(cell.getValue()),
        headerSort: false,
        headerTooltip: column.help || false,
        minWidth: 90,
        maxInitialWidth: 300,
        formatter: (cell) => this.#shown(column, cell),
        ...this.#editing(column),
        ...(this.book.isCondition(this, column)
          ? { headerMenu: [{ label: this.book.word("DeleteColumn"), action: () => this.book.deleteColumn(column) }] }
          : {}),
      })),
    ];
  }

  #rowMenu() {
    const { word } = this.book;
    return [
      { label: word("Above"), action: (e, cell) => this.table.addRow(this.row([]), true, cell.getRow()) },
      { label: word("Below"), action: (e, cell) => this.table.addRow(this.row([]), false, cell.getRow()) },
      { label: word("Copy"), action: (e, cell) => this.table.addRow({ ...cell.getRow().getData() }, false, cell.getRow()) },
      { label: word("Delete"), action: (e, cell) => cell.getRow().delete() },
    ];
  }

  #heading(column) {
    const [label, second] = column.header.split("\n");
    const heading = GridSheet.make("span", "grid-h", "");
    heading.append(GridSheet.make("b", "", GridSheet.#letters(this.columns.indexOf(column))), label);
    if (second) {
      heading.append(GridSheet.make("small", "", second));
    }
    return heading;
  }

  #editing(column) {
    const { word } = this.book;
    if (column.several) {
      return { editor: "list", editorParams: { values: column.choices, multiselect: true } };
    }
    if (column.choices.length > 0 && column.entry === "TEXT") {
      const values = ["", ...column.choices];
      return { editor: "list", editorParams: { values, emptyValue: "", itemFormatter: (label) => label || word("Blank") } };
    }
    return { editor: "input", editorParams: column.choices.length > 0 ? { elementAttributes: { list: this.#offered(column) } } : {} };
  }

  // Numbers may be typed, or the key of a parameter chosen.
  #offered(column) {
    const id = "grid-list-" + column.id;
    if (!document.getElementById(id)) {
      const list = document.createElement("datalist");
      list.id = id;
      list.append(...column.choices.map((choice) => new Option(choice)));
      document.getElementById("grid").append(list);
    }
    return id;
  }

  #shown(column, cell) {
    this.#mark(column, cell);
    const text = GridSheet.#written(cell.getValue());
    return text === "" && this.book.isCondition(this, column)
      ? GridSheet.make("span", "any", this.book.word("Any"))
      : document.createTextNode(text);
  }

  #number(cell) {
    return String(this.firstRow - 1 + cell.getRow().getPosition());
  }

  #renumber() {
    for (const cell of this.table.getColumn("number").getCells()) {
      cell.getElement().textContent = this.#number(cell);
    }
  }

  // Faults: row and column, both as the sheet has them, to the severity.

  tellFaults(faults) {
    this.faults = faults;
    for (const row of this.table.getRows("visible")) {
      this.columns.forEach((column) => this.#mark(column, row.getCell(column.id)));
    }
  }

  #mark(column, cell) {
    const row = cell.getRow().getPosition();
    const severity = row ? this.faults.get(row + " " + this.columns.indexOf(column)) : undefined;
    cell.getElement().classList.toggle("bad", severity === GridGate.ERROR);
    cell.getElement().classList.toggle("odd", severity !== undefined && severity !== GridGate.ERROR);
  }

  #cellAt(row, column) {
    return this.table.getRowFromPosition(row)?.getCell(this.columns[column].id);
  }

  async open(row, column) {
    const cell = this.#cellAt(row, column);
    if (cell) {
      await this.table.scrollToRow(cell.getRow(), "center", false).catch(() => {});
      await this.table.scrollToColumn(cell.getColumn(), "center", false).catch(() => {});
      cell.edit();
    }
  }

  put(row, column, text) {
    this.#cellAt(row, column)?.setValue(this.#cell(this.columns[column], text));
  }
}
