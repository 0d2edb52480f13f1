"use strict";

// Draws the tables of the page. Colours are those of the style sheet; what is drawn can be read in the table below each chart.
(() => {
  const NARROW = 520;
  const ROW = 36;
  const NARROW_ROW = 48;
  const COLUMNS_HEIGHT = 220;
  const LABEL_WIDTH = 34;

  // Should the library not have come over a weak line, the tables stay open.
  if (typeof echarts === "undefined") {
    return;
  }

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const pattern = (ink, ground, draw) => {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const pen = tile.getContext("2d");
    pen.fillStyle = colour(ground);
    pen.fillRect(0, 0, 8, 8);
    pen.fillStyle = pen.strokeStyle = colour(ink);
    pen.lineWidth = 2;
    pen.beginPath();
    draw(pen);
    return { image: tile, repeat: "repeat" };
  };

  const hatched = () => pattern("--u", "--u-bg", (pen) => {
    for (const x of [-8, 0, 8]) {
      pen.moveTo(x - 1, 9);
      pen.lineTo(x + 9, -1);
    }
    pen.stroke();
  });

  const dotted = () => pattern("--u", "--u-bg", (pen) => {
    pen.arc(4, 4, 1.4, 0, 7);
    pen.fill();
  });

  const fill = { t: () => colour("--t"), f: () => colour("--f"), u: hatched, p: dotted };

  // Not known and not set have an edge, so that a short bar is seen.
  const style = (tone) => ({
    color: tone ? fill[tone]() : colour("--ink2"),
    borderColor: tone === "u" || tone === "p" ? colour("--u") : "transparent",
    borderWidth: tone === "u" || tone === "p" ? 1 : 0,
  });

  // Of a long table the first rows are drawn.
  const rowsOf = (figure) => [...figure.querySelectorAll("tbody tr")].slice(0, figure.dataset.most).map((row) => ({
    name: row.dataset.name,
    value: Number(row.dataset.value),
    label: row.querySelector("td").textContent,
    tone: row.dataset.tone,
  }));

  const family = getComputedStyle(document.body).fontFamily;
  const common = () => ({ animation: false, textStyle: { fontFamily: family, fontSize: 14, color: colour("--ink") } });

  // As wide as the longest name, and no wider than there is room for.
  const nameWidth = (names, size, most) => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = `${size}px ${family}`;
    return Math.ceil(Math.min(most, 4 + Math.max(...names.map((name) => pen.measureText(name).width))));
  };

  const nameAxis = (names, more) => ({
    type: "category",
    data: names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colour("--ink2") } },
    axisLabel: { color: colour("--ink"), fontFamily: family, fontSize: 14, ...more },
  });

  const valueAxis = { type: "value", min: 0, show: false, axisLabel: { show: false } };

  const series = (rows, position, isLabelled) => [{
    type: "bar",
    barMaxWidth: 20,
    silent: true,
    data: rows.map((row, at) => ({
      value: row.value,
      itemStyle: style(row.tone),
      label: {
        show: isLabelled(row, at),
        position,
        formatter: row.label,
        color: colour("--ink2"),
        fontSize: 14,
      },
    })),
  }];

  // The most is on top, as in the table.
  const bars = (rows, width) => {
    const names = rows.map((row) => row.name);
    const fontSize = width < NARROW ? 13 : 14;
    const label = nameWidth(names, fontSize, width < NARROW ? 140 : 240);
    return {
      ...common(),
      grid: { left: label + 10, right: 64, top: 0, bottom: 0 },
      xAxis: valueAxis,
      yAxis: {
        ...nameAxis(names, { width: label, overflow: "break", lineHeight: 16, fontSize, interval: 0 }),
        inverse: true,
      },
      series: series(rows, "right", () => true),
    };
  };

  // Where there is no room for every number, the largest says how high the columns are.
  const columns = (rows, width) => {
    const largest = rows.reduce((most, row) => (row.value > most.value ? row : most));
    const roomy = width / rows.length >= LABEL_WIDTH;
    return {
      ...common(),
      grid: { left: 20, right: 20, top: 24, bottom: 28 },
      xAxis: nameAxis(rows.map((row) => row.name.slice(5)), { hideOverlap: true }),
      yAxis: valueAxis,
      series: series(rows, "top", (row) => row.value > 0 && (roomy || row === largest)),
    };
  };

  const draw = (figure) => {
    const rows = rowsOf(figure);
    const plot = figure.querySelector(".plot");
    echarts.getInstanceByDom(plot)?.dispose();
    const isBars = figure.dataset.chart === "bars";
    const width = plot.clientWidth;
    plot.style.height = `${isBars ? rows.length * (width < NARROW ? NARROW_ROW : ROW) : COLUMNS_HEIGHT}px`;
    echarts.init(plot).setOption((isBars ? bars : columns)(rows, width));
  };

  const figures = [...document.querySelectorAll("figure[data-chart]")];
  for (const figure of figures) {
    const plot = document.createElement("div");
    plot.className = "plot";
    plot.setAttribute("role", "img");
    plot.setAttribute("aria-label", figure.dataset.name);
    figure.prepend(plot);
    figure.querySelector("details").open = false;
    draw(figure);
  }

  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      figures.forEach(draw);
    }
  });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => figures.forEach(draw));
})();
