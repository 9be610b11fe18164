import {cleanName} from './names.js';
import {dependent} from './sized-things.js';

/** The words before a rank: 居全省第. */
const rankWords =
  /(?:稳|继续|保持|跃|上升|综合|以)*(?:(?<=位次|排名|名次)(?:上升|跃升|提升|攀升|晋升|前移|下降)[至到]|(?:提升|攀升|晋升)[至到]全[国省市区县州][^,，、]{0,10}|(?:位?居|位列|列|排名?(?:在)?|名列|升至|保持|排|进入|跻身|迈入|挺进)[^,，、]{0,14}|在?全[国省市区县州][^,，、]{0,6})?第?$/;

/** The things among which something ranks, and nothing else: 在云州20个城区中排在第. */
const amongAlone =
  /^(?:在|排名?在?|位居|位列|列|居)?(\p{Script=Han}{2,8}?\d+个\p{Script=Han}{2,10}?)中?(?:排名?在?|位居|位列|列)?第?$/u;

/** The name of what ranks, without the words that tell among which things it ranks. @param subject The subject before. */
export function rankedName(words: string, subject: string): string {
  // What else is said of it is no part of what is ranked: 增速云州排名第2.
  const bare = cleanName(words.replace(rankWords, ''))
    .replace(/^在(.{3,}?)中?$/, '$1')
    .replace(/(?<=^(?:增[速幅]|总量))(?![和与])\p{Script=Han}{2,4}$/u, '')
    .replace(/(?<=.{2})是全[国省市区县州](?:唯一|首[个批家]).*$/, '');
  // What is ranked alone is named by the list in which it is: 位列全国百强县第9位.
  const list = cleanName(
    words.replace(/^(?:位居|位列|名列|居|列|排名?在?|在(?=.{4,}中))|(?:中(?:排名?在?|位居|位列|居|列))?第$/g, ''),
  );
  if (dependent.test(bare) && subject !== '') return subject + bare;
  return bare || subject || list || (amongAlone.exec(words)?.[1] ?? '');
}
