import {readGeometry} from '../../../dataset/geometry/read.js';
import type {ReadGeometry} from '../../../dataset/geometry/read.js';
import {inWgs84} from '../model/areas/datum.js';
import type {Datum} from '../model/areas/datum.js';
import {FileFault, jsonOf, readText} from '../../../host/data/file.js';
import {safeUrl} from '../../../host/passage.js';

/** A geometry as a page gives it. */
export interface GivenGeometry {
  /** GeoJSON or TopoJSON: an object, or its address, http(s) or relative. */
  readonly geometry: unknown;
  /** The object of a TopoJSON; empty for its only one. */
  readonly name: string;
  readonly datum: Datum;
}

async function fileAt(address: string, signal: AbortSignal): Promise<unknown> {
  const safe = safeUrl(address);
  if (!safe) throw new FileFault('地址应为 http(s) 或相对地址。', 'Its address should be http(s) or relative.');
  return jsonOf(await readText(safe, signal));
}

/** Reads a page's geometry, in WGS 84; what is wrong with it is told. @throws the reason of `signal`, where that ends it */
export async function readGiven({geometry, name, datum}: GivenGeometry, signal: AbortSignal): Promise<ReadGeometry> {
  try {
    const json = typeof geometry === 'string' ? await fileAt(geometry, signal) : geometry;
    const read = readGeometry(json, name);
    return 'fault' in read ? read : {...read, features: await inWgs84(read.features, datum)};
  } catch (reason) {
    if (signal.aborted) throw reason;
    return {fault: reason instanceof FileFault ? reason.sentence : {zh: String(reason), en: String(reason)}};
  }
}
