/** Drawing on all cores: each worker draws one figure at a time and asks for the next. */

import {availableParallelism} from 'node:os';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import type {ReportFigure} from '../../pages/report-figures.js';
import {createRasterizer} from '../../render/raster/rasterizer.js';
import {drawFigure} from './draw-figure.js';
import type {Drawn, ReportStyle} from './draw-figure.js';

/** What a worker is started with. */
interface WorkerTask {
  readonly task: 'draw-figures';
  readonly folder: string;
  readonly style: ReportStyle;
  /** Whether PNG can be drawn. */
  readonly hasPng: boolean;
}

/** A figure to draw, and its inputs in an earlier run. */
export interface FigureRequest {
  readonly figure: ReportFigure;
  readonly before: string | undefined;
}

/** Draws the figures that the main thread sends, in the order in which they come. */
async function work({folder, style, hasPng}: WorkerTask): Promise<void> {
  const rasterizer = hasPng ? await createRasterizer(style.fonts) : undefined;
  parentPort?.on('message', ({figure, before}: FigureRequest) =>
    parentPort?.postMessage(drawFigure(folder, figure, before, style, rasterizer)),
  );
  parentPort?.postMessage('ready');
}

// The program of the main thread is that of the workers too.
if (!isMainThread && (workerData as WorkerTask | null)?.task === 'draw-figures') await work(workerData as WorkerTask);

/**
 * Draws figures with one worker for each core.
 *
 * @param program The file that a worker starts from; it imports this module.
 * @param onDrawn Is called for each figure, in the order in which they are finished.
 */
export async function drawOnAllCores(
  program: URL,
  requests: readonly FigureRequest[],
  task: Omit<WorkerTask, 'task'>,
  onDrawn: (drawn: Drawn) => void,
): Promise<void> {
  const waiting = [...requests];
  const count = Math.min(availableParallelism(), requests.length);
  const runWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(program, {workerData: {...task, task: 'draw-figures'}});
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      worker.on('message', (message: Drawn | 'ready') => {
        if (message !== 'ready') onDrawn(message);
        const next = waiting.shift();
        if (next) worker.postMessage(next);
        else void worker.terminate();
      });
    });
  await Promise.all(Array.from({length: count}, runWorker));
}
