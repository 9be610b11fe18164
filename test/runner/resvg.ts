import {executeServerCommand} from '@web/test-runner-commands';

/** An SVG as resvg renders it: a PNG, at `scale` device pixels to one of its own. */
export async function rendered(svg: string, scale: number): Promise<Blob> {
  const {png} = await executeServerCommand<{png: string}, object>('render-svg', {svg, scale});
  return new Blob([Uint8Array.from(atob(png), (char) => char.charCodeAt(0))], {type: 'image/png'});
}
