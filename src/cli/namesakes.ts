/** What is often named after a place, or leads from it: 清溪大桥, 清溪至云岭公路. */
const afterPlace =
  /^(?:特?大?桥|隧道|水库|水电站|[河江溪湖山](?!区)|大?[道路街]|[东西南北中]路|公园|湿地|广场|大厦|港|站|高铁站|火车站|机场|[至到—-])/;

/**
 * Whether the words after the short name of a place make it the name of something else, which need not lie in it: a bridge
 * is named after a county, and a road leads from its seat.
 */
export const isNamesake = (after: string): boolean => afterPlace.test(after);
