import type {ReadGeometry} from '../../../dataset/geometry/read.js';
import {inEveryLanguage} from '../../../dataset/localized.js';
import {ReadableError} from '../../../dataset/readable-error.js';
import {keyword} from '../../../host/attributes.js';
import {FileError, jsonOf, readText} from '../../../host/data/file.js';
import {datums, readAreas} from '../model/areas/geometry.js';
import type {Datum, GeometryOptions} from '../model/areas/geometry.js';
import {languages} from '../model/words/customized/languages.js';
import {webAddress} from '../../../model/web-address.js';
import type {MapElement} from './settings.js';

/** A geometry is drawn without its approval number (审图号), which the law in mainland China requires. */
export class HsApprovalMissingEvent extends Event {
  static get type() {
    return 'hs-approval-missing' as const;
  }

  constructor() {
    super(HsApprovalMissingEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hs-approval-missing': HsApprovalMissingEvent;
  }
}

/** The coordinate system of a page's geometry. */
export const datumOf = ({localName, crs}: MapElement): Datum => keyword(localName, 'crs', crs, datums);

async function fileAt(address: string, signal: AbortSignal): Promise<unknown> {
  const safe = webAddress(address);
  if (!safe) throw new FileError(inEveryLanguage(languages, (words) => words.geometry.badAddress));
  return jsonOf(await readText(safe, signal));
}

/**
 * Reads a page's geometry, in WGS 84: GeoJSON or TopoJSON, as an object or as an http(s) or relative address. A
 * geometry that cannot be read becomes an error. @throws the reason of `signal`, where that aborts the reading
 */
export async function loadGeometry(
  geometry: unknown,
  options: GeometryOptions,
  signal: AbortSignal,
): Promise<ReadGeometry> {
  try {
    return await readAreas(typeof geometry === 'string' ? await fileAt(geometry, signal) : geometry, options);
  } catch (reason) {
    if (signal.aborted) throw reason;
    return {
      error: reason instanceof ReadableError ? reason.sentence : inEveryLanguage(languages, () => String(reason)),
    };
  }
}
