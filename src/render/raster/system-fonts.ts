import {fileSystem, homeFolder} from './platform.js';

/** Where fonts are installed on Linux, macOS and Windows. */
const foldersOf = (home: string): readonly string[] => [
  ...['/usr/share/fonts', '/usr/local/share/fonts', `${home}/.local/share/fonts`, `${home}/.fonts`],
  ...['/System/Library/Fonts', '/Library/Fonts', `${home}/Library/Fonts`],
  ...['C:/Windows/Fonts', `${home}/AppData/Local/Microsoft/Windows/Fonts`],
];

/** Sans-serif fonts with simplified Chinese by the names of their files, the most suitable first. */
const chineseFamilies: readonly RegExp[] = [
  /^PingFang\.ttc$/,
  /^NotoSansCJK(?:sc)?-(?:Regular|Bold)\.(?:ttc|otf)$/,
  /^NotoSansSC-(?:Regular|Bold|VF)\.(?:ttf|otf)$|^NotoSansSC\[wght\]\.ttf$/,
  /^SourceHanSans(?:SC|CN)?-(?:Regular|Bold)\.(?:ttc|otf|ttf)$/,
  /^msyh(?:bd)?\.ttc$/i,
  /^Hiragino Sans GB\.ttc$/,
  /^STHeiti (?:Light|Medium)\.ttc$/,
  /^wqy-(?:microhei|zenhei)\.ttc$/,
  /^DroidSansFallback(?:Full)?\.ttf$/,
  /^simhei\.ttf$/i,
];

/** Sans-serif fonts for Latin text by the names of their files: those that the layout's estimate of widths has room for, which DejaVu Sans has not. */
const latinFamilies: readonly RegExp[] = [
  /^HelveticaNeue\.ttc$/,
  /^(?:arial|Arial)(?:bd| Bold)?\.ttf$/,
  /^segoeuib?\.ttf$/,
  /^LiberationSans-(?:Regular|Bold)\.ttf$/,
];

const nameOf = (path: string) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** The files of the first of some families that is among them. */
function firstFamily(families: readonly RegExp[], paths: readonly string[]): readonly string[] {
  const found = families.map((family) => paths.filter((path) => family.test(nameOf(path))));
  return found.find(({length}) => length > 0) ?? [];
}

/** The files of the most suitable fonts for Chinese text, and after them for Latin text; none where none of them is known to have Chinese characters. */
export function fontsAmong(paths: readonly string[]): readonly string[] {
  const chinese = firstFamily(chineseFamilies, paths);
  return chinese.length > 0 ? [...chinese, ...firstFamily(latinFamilies, paths)] : [];
}

/** The files of the fonts for Chinese and Latin text that are installed on this machine. */
export async function systemFonts(): Promise<readonly string[]> {
  const {readdir} = await fileSystem();
  const listed = await Promise.all(
    foldersOf(await homeFolder()).map(async (folder) => {
      try {
        return (await readdir(folder, {recursive: true})).map((path) => `${folder}/${path}`);
      } catch {
        return []; // The folder is that of another system.
      }
    }),
  );
  return fontsAmong(listed.flat());
}
