import type {RasterWords} from './words.js';

export const zh: RasterWords = {
  noLibrary: (library) => `PNG由${library}绘制，但尚未安装。请运行：npm install ${library}`,
  unreadableFont: (font) => `字体文件“${font}”无法读取。`,
  noChinese: (isGiven) =>
    `${isGiven ? '所给的字体没有汉字' : '没有找到含汉字的字体'}。请安装思源黑体（Noto Sans CJK），或用--font指明一个字体文件。`,
};
