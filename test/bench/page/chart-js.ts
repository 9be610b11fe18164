/** As much of Chart.js as is used here. */
interface Chart {
  data: {datasets: readonly {label: string; data: readonly (number | readonly number[])[]}[]};
  readonly ctx: CanvasRenderingContext2D;
  update(mode: 'none'): void;
  getDatasetMeta(index: number): {data: readonly {x: number; y: number}[]};
}

declare const Chart: new (canvas: HTMLCanvasElement, options: object) => Chart;

export function chartJs(box: HTMLElement, options: object): Chart {
  const canvas = document.createElement('canvas');
  box.append(canvas);
  return new Chart(canvas, options);
}

/** Labels at the marks, which Chart.js leaves to a plug-in. */
export const words = {
  id: 'words',
  afterDatasetsDraw(chart: Chart) {
    const {ctx} = chart;
    ctx.fillStyle = '#1b1f24';
    ctx.font = '13px sans-serif';
    chart.data.datasets.forEach(({label, data}, index) =>
      chart.getDatasetMeta(index).data.forEach(({x, y}, place) => {
        const value = data[place];
        if (typeof value === 'number') ctx.fillText(String(value), x + 4, y + 4);
        else ctx.fillText(label, Math.min(x, 480), y + (index === 1 ? 28 : -20));
      }),
    );
  },
};
