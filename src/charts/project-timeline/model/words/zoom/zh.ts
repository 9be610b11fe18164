import type {ZoomWords} from './words.js';

const countsOf = (done: number, planned: number) =>
  [done > 0 && `已有进展${done}项`, planned > 0 && `计划${planned}项`].filter(Boolean).join('、');

export const zh: ZoomWords = {
  projects: (count) => `${count}个项目`,
  announcement: (window, projects) => `${window}，${projects}`,
  lane: ({projects, done, planned, names, others}) => {
    const some = names.length > 0 ? `（${names.join('、')}${others && '等'}）` : '';
    return [projects, countsOf(done, planned)].filter(Boolean).join('，') + some;
  },
  toggle: (lane, window, content, isOpen) => `${isOpen ? '收起' : '展开'}“${lane}”：${window}${content}。`,
  years: (lane, years, {done, planned}) => `放大“${lane}”：${years}${countsOf(done, planned)}。`,
  allProjects: '全部项目',
  otherGroups: (count) => `其余${count}组`,
  milestones: (count) => `${count}项`,
  reading: {
    columns: '柱高为当年的进展项数，实心为已有进展，空心为计划',
    column: '选一根柱看当年的项目',
    heights: '高低为同一时间可能有的进展项数',
    bars: '横条为所知的时间范围，数字为项数',
    colours: '绿色为计划，其余为已有进展',
    tasks: '每行的条从开工到建成或启用',
    rows: '实心圆为已落实，空心圆为计划',
  },
  controls: {
    in: '放大',
    out: '缩小',
    all: '全部时间',
    from: '时间窗起点',
    to: '时间窗终点',
    group: '时间窗',
    hint: '按住Ctrl滚动可缩放，拖动可平移；键盘用＋、－、0和Shift加左右方向键。',
  },
};
