import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locale} from '../../dataset/types.js';
import type {ReportFigure} from '../../pages/report-figures.js';
import type {Theme} from '../../render/render.js';

/** A figure in a manifest. */
export interface ListedFigure extends ReportFigure {
  readonly title: string;
  readonly sentence: string;
  /** The files by format, as paths in the folder. */
  readonly files: Readonly<Record<string, string>>;
  /** The SHA-256 of everything that the files are made of: they are up to date as long as it is the same. */
  readonly inputs: string;
}

/** A figure that cannot be drawn, and why. */
export interface RefusedFigure extends ReportFigure {
  readonly reason: string;
}

/** What is in the folder of a report: `manifest.json`. */
export interface Manifest {
  /** The name and the version of the package. */
  readonly generator: string;
  readonly title: string;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly figures: readonly ListedFigure[];
  readonly refused: readonly RefusedFigure[];
}

/** The name of the file. */
const fileName = 'manifest.json';

/** What identifies a figure in its report. */
export const keyOf = ({chart, name}: ReportFigure): string => `${chart}/${name}`;

/** The inputs of the figures that an earlier run has drawn completely, by their keys; none where there is no usable manifest. */
export function drawnBefore(folder: string): ReadonlyMap<string, string> {
  try {
    const {figures} = JSON.parse(readFileSync(join(folder, fileName), 'utf8')) as Manifest;
    const complete = figures.filter(({files}) => Object.values(files).every((file) => existsSync(join(folder, file))));
    return new Map(complete.map((figure) => [keyOf(figure), figure.inputs]));
  } catch {
    return new Map();
  }
}

/** Writes the manifest; a run that is interrupted leaves the previous one, or this one, never a part. */
export function writeManifest(folder: string, manifest: Manifest): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, `${fileName}.part`), `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(join(folder, `${fileName}.part`), join(folder, fileName));
}
