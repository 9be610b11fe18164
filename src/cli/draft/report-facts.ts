/** The facts about the report itself; empty where the text does not state them. */
export interface ReportFacts {
  readonly title: string;
  /** The government that reports: 海曙区, 北京市. */
  readonly government: string;
  /** The day of delivery, like 2023-02-01. */
  readonly delivered: string;
  readonly published: string;
  readonly publisher: string;
  /** The year of its targets. */
  readonly year: number | undefined;
}

const pad = (text: string) => text.padStart(2, '0');

const day = /((?:19|20)\d\d)[年\-./](\d{1,2})[月\-./](\d{1,2})日?/;

const hanDigits = '〇一二三四五六七八九';

/** A year in digits or in Chinese digits: 2023年, 二〇二三年. */
export function yearIn(text: string): number | undefined {
  const arabic = /(?<!\d)((?:19|20)\d\d)(?:年|(?!\d))/.exec(text)?.[1];
  if (arabic) return Number(arabic);
  const han = /(二[〇零○Oo][一二]?[一二三四五六七八九〇零○])年/.exec(text)?.[1];
  if (!han || han.length !== 4) return undefined;
  return Number([...han].map((char) => Math.max(0, hanDigits.indexOf(char))).join(''));
}

const dayOf = (match: RegExpExecArray | null) => (match ? `${match[1]}-${pad(match[2])}-${pad(match[3])}` : '');

/** The year of the targets, from the headings, else from the goals or the first lines of the text. */
function yearOf(text: string, front: string): number | undefined {
  const heading = /\n[一二三四][、.．]([^\n]{0,40}(?:目标|任务|安排|重点|打算|建议)[^\n]{0,30})/g;
  for (const [, words] of text.matchAll(heading)) {
    const year = yearIn(words);
    if (year !== undefined) return year;
  }
  const [, part, title, followed] =
    /\n(?:[一二][、.．])?((?:19|20)\d\d)年[^\n]{0,20}(?:回顾|总结|情况|成就|成绩)|^[^\n。]{0,16}?((?:19|20)\d\d)年[^\n。]{0,10}(?:回顾|总结)|^[^\n。]{0,48}?((?:19|20)\d\d)年[^\n。]{0,16}(?:完成|落实|进展|办理)情况/.exec(
      text,
    ) ?? [];
  const back = part ?? title ?? followed;
  if (back) return Number(back) + 1;
  const goals = /((?:19|20)\d\d)年[^。\n]{0,40}(?:主要预期目标|主要目标|预期目标|目标任务|工作总体要求)/.exec(
    text,
  )?.[1];
  if (goals) return Number(goals);
  const [printed = '', year, month] = day.exec(front) ?? [];
  // What is delivered at the end of a year looks back on that year.
  if (Number(month) >= 11) return Number(year) + 1;
  return yearIn(printed) ?? yearIn(front) ?? yearIn(text.slice(0, 3000));
}

/** Reads the title, the government, the days and the year from the compact text. */
export function reportFactsOf(text: string): ReportFacts {
  const salutation = text.search(/\n?各位(?:代表|委员|同志)/);
  const front = text.slice(0, salutation > 0 && salutation < 1500 ? salutation : 600);
  const year = yearOf(text, front);
  const speech = /(?<!发布时间:?)(?:19|20)\d\d[年\-./]\d{1,2}[月\-./]\d{1,2}日(?=[^\n]{0,12}(?:在|第|上))/.exec(
    front,
  )?.[0];
  const posted = /(?:发布时间|发布日期|日期|时间)[::]?((?:19|20)\d\d[年\-./]\d{1,2}[月\-./]\d{1,2})/.exec(front)?.[1];
  const delivered = dayOf(day.exec(speech ?? front.replace(posted ?? '\0', '')));
  const place = String.raw`(?!自治)[\p{Script=Han}]{1,12}?(?:自治区|自治州|自治县|省|市|区|县|旗)`;
  // A district may follow its city: 甲市乙区.
  const places = String.raw`${place}(?:${place}){0,2}`;
  const named =
    new RegExp(String.raw`代表(${place}|国务院)(?:人民)?政府`, 'u').exec(text)?.[1] ??
    new RegExp(String.raw`(?:日在|——在|\n在)(${places})第[一二三四五六七八九十]+届`, 'u').exec(front)?.[1] ??
    new RegExp(String.raw`(?:日在|——在)(${place})`, 'u').exec(front)?.[1] ??
    new RegExp(String.raw`(${place})(?:人民)?政府工作报告`, 'u').exec(front)?.[1] ??
    new RegExp(String.raw`\n(${place})(?:人民政府)?(?:代理?|副)?[省市区县州旗]长`, 'u').exec(front)?.[1] ??
    new RegExp(String.raw`(?:^|\n)(${places})(?:19|20)\d\d年度?(?:人民)?政府工作报告`, 'u').exec(front)?.[1] ??
    (/代表国务院/.test(text) ? '国务院' : '');
  // A title may begin with its year, and name no place: 2023年甲市乙区政府工作报告, 2023年县政府工作报告.
  const government = named.replace(/^(?:二[〇零○一二三四五六七八九]{3})?年(?=.{2})|^年.$/, '');
  const published = dayOf(day.exec(posted ?? ''));
  const printed = /(?:^|\n)([^\n]{0,30}政府工作报告[^\n]{0,20})(?=\n)/.exec(front)?.[1] ?? '政府工作报告';
  const title = /^政府工作报告$/.test(printed) || /全文|来了/.test(printed) ? `${government}政府工作报告` : printed;
  return {
    title: year !== undefined && !/\d{4}/.test(title) ? `${title}(${year}年)` : title,
    ...{government, delivered, published: published || delivered},
    publisher: /来源[::]?([\p{Script=Han}]{2,20})/u.exec(front)?.[1] ?? '',
    year,
  };
}
