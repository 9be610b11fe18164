import {executeServerCommand} from '@web/test-runner-commands';

/** Renders an SVG with resvg as a PNG, at a number of device pixels per pixel of the SVG. */
export async function rendered(svg: string, scale: number): Promise<Blob> {
  const {png} = await executeServerCommand<{png: string}, object>('render-svg', {svg, scale});
  return new Blob([Uint8Array.from(atob(png), (char) => char.charCodeAt(0))], {type: 'image/png'});
}
