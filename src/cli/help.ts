import type {Localized} from '../dataset/types.js';

const zh = `haishu-indicators：政府工作报告的数据集与图表

  haishu-indicators check <文件>              检查已发布形式的数据集，或一个文件夹的表格；
                                              -表示标准输入
      --text <文件>                           报告全文：核对其中每一处引文、数字和地点
      --format text|json                      句子（默认），或供程序读取的JSON
  haishu-indicators draft <报告> --out <文件夹>
                                              按规则阅读报告全文，写出待校对的表格
      --year <年份>                           目标所属年份（文中没有写明时）
      --places <csv>                          地名表（列：name，以及id、level、code、aliases）
      --force                                 已有表格时覆盖（默认：不覆盖，并以2结束）
      --summary                               不写表格，只统计一份或多份报告中的数字及其归类（CSV）
  haishu-indicators review <文件夹> --text <文件>
                                              在浏览器中逐项审校表格，只在本机打开，保存时写回文件夹
      --port <端口>                           默认：任一空闲端口
  haishu-indicators place <文件夹> --report <文件>
                                              填写表格中各引文在报告全文中的位置
      --fix                                   重新查找已不在原处的引文
  haishu-indicators pack <文件夹>             把一个文件夹的表格合成数据集
  haishu-indicators unpack <文件> <文件夹>    把数据集拆成一个文件夹的表格
      --force                                 已有表格时覆盖（默认：不覆盖，并以2结束）
                                              以上各命令的表格文件夹都可以换成一个.xlsx工作簿：
                                              每张表一个工作表，表名相同
  haishu-indicators series <数据集> <数据集>… 按年份连接各年报告：目标是否兑现，后一年的报告怎么说
      --links <csv>                           指标配对表：写出建议的配对，由人填写comparability列后再运行
      --format text|csv|html|json             兑现情况的形式（默认：text）
      --out <文件夹>                          写出连接后的数据集，供图表使用
  haishu-indicators tiles <geojson>           由边界计算六边形分布图（GeoJSON或TopoJSON），输出每个区域的q、r
      --places <csv>                          直接填入地点表places.csv（按代码或名称对应）；q由西向东增大，r由南向北增大，
                                              都从0起，r为奇数的行向东错半格
      --name <字段>                           名称所在的属性
      --format csv|json                       默认：csv
  haishu-indicators list                      列出可以制图的内容：类别、编号、名称、数值
      --search <词>                           只列出相符的：中文、英文或拼音首字母
      --lang zh|en                            名称的语言（默认：zh）
      --data <文件>                           已发布形式的数据集，代替内置报告
  haishu-indicators render <图表>             绘制target-gauge、yoy-bar、district-map或project-timeline
      --<属性> <值>                           图表元素的属性，如--indicator new-urban-jobs
      --format svg|svg-wechat|html|table|text|json|png|card
                                              默认：svg；svg-wechat供公众号文章使用，card为1200×630的分享卡片
      --lang zh|en、--theme light|dark、--width <像素>
      --scale 1..4                            PNG的像素倍数（默认：2；卡片为1）
      --font <文件>                           PNG的字体文件，须含汉字（默认：系统中的字体）
      --data <文件>                           已发布形式的数据集，代替内置报告
      --out <文件>                            写入文件
  haishu-indicators report --out <文件夹>     把每个目标、每组对比、地图各图层和时间线绘成SVG、HTML和PNG，
                                              附目录页和manifest.json；再次运行只重绘有变化的图
      --base <dist所在文件夹的网址>           另写各图的oEmbed，并由HTML指明；与--data同用时须有--src
      --data、--lang、--theme、--width、--scale、--font
  haishu-indicators poster --out <文件>       绘制一图读懂长图：宽1080像素（--scale 2）
      --composition <文件>                    自定内容的JSON（默认：主要目标、变化、将启用项目、分布）
      --format png|svg|html                   默认：png
      --qr <网址>|none                        二维码的网址（默认：报告的网址）
      --data、--lang、--theme、--scale、--font
  haishu-indicators snippet <图表>            输出粘贴到文章中的代码；--<属性> <值>同上
      --form tag|figure|iframe|table|sentence|oembed
                                              默认：tag；oembed为iframe的JSON，须用--base写明网址
      --lang zh|en、--base <dist所在文件夹>、--integrity <哈希>、--script yes|no、
      --rows <行数>、--data <文件>、--out <文件>
  haishu-indicators template                  输出一个虚构的小数据集，供参照
      --text                                  输出它所依据的虚构报告
  haishu-indicators checksum <文件>           输出封存数据集的校验行：此后任何改动都能被check发现
  haishu-indicators locate <文件> <词>        在报告全文中查找词语并输出位置
      --quote <词>                            前后更长的引文（词语不止一处时）

  --lang zh|en                                文字的语言，各命令通用（默认：按环境变量LANG）
  --help、--version

示例：
  haishu-indicators series 2023.json 2024.json --links links.csv --out joined
  haishu-indicators tiles towns.geojson --places tables/places.csv
  haishu-indicators list --search 投资
  haishu-indicators render target-gauge --indicator new-urban-jobs --format png --out jobs.png
  haishu-indicators render yoy-bar --topic investment --format svg-wechat --out investment.svg
  haishu-indicators render district-map --format card --out card.png
  haishu-indicators report --out figures
  haishu-indicators poster --out 一图读懂.png
  haishu-indicators snippet target-gauge --indicator new-urban-jobs --form iframe

退出码：0表示正常，1表示发现问题，2表示未能执行。`;

const en = `haishu-indicators: datasets of government work reports, checked and drawn

  haishu-indicators check <file>              checks a dataset in its published form, or a folder of tables;
                                              - reads standard input
      --text <file>                           the text of its report: checks every quote, number and place in it
      --format text|json                      sentences (default), or JSON for programs
  haishu-indicators draft <report> --out <folder>
                                              reads the text of a report by rules and writes tables to correct
      --year <year>                           the year of its targets, where the text prints none
      --places <csv>                          a gazetteer (columns name, and id, level, code, aliases) to
                                              find places by
      --force                                 overwrites tables that are there already (default: refuses, and ends with 2)
      --summary                               writes no tables: counts the numerals of one or more reports by what they are
                                              (CSV)
  haishu-indicators review <folder> --text <file>
                                              opens a page on this computer to review the tables beside their text; saving
                                              writes them back
      --port <port>                           default: any that is free
  haishu-indicators place <folder> --report <file>
                                              fills in where the quotes of the tables stand in the text of the report
      --fix                                   also finds again what is no longer where it was
  haishu-indicators pack <folder>             prints the dataset of a folder of tables
  haishu-indicators unpack <file> <folder>    writes a dataset as a folder of tables
      --force                                 overwrites tables that are there already (default: refuses, and ends with 2)
                                              In all commands so far an .xlsx workbook may take the place of a folder of
                                              tables: it has a sheet for each table, by the same name
  haishu-indicators series <dataset> <dataset>…
                                              joins reports in the order of their years: what came of each target
      --links <csv>                           the pairs of indicators: writes what it proposes; a person fills in the column
                                              comparability and runs it again
      --format text|csv|html|json             the form of the table of promises (default: text)
      --out <folder>                          writes the joined datasets, for charts
  haishu-indicators tiles <geojson>           computes a layout of hexagons from boundaries (GeoJSON or TopoJSON): q and r
                                              of each area
      --places <csv>                          fills them into a table of places, by code or name; q grows eastward and r
                                              northward, from 0, and rows of an odd r lie half a cell further east
      --name <property>                       the property with the names
      --format csv|json                       default: csv
  haishu-indicators list                      prints what charts can be made of: kind, id, name, number
      --search <words>                        only what matches, in Chinese, English or initials of pinyin
      --lang zh|en                            the language of the names (default: zh)
      --data <file>                           a dataset in its published form, in place of the built-in report
  haishu-indicators render <chart>            draws target-gauge, yoy-bar, district-map or project-timeline
      --<attribute> <value>                   the attributes of its element, like --indicator new-urban-jobs
      --format svg|svg-wechat|html|table|text|json|png|card
                                              default: svg; svg-wechat is for articles of WeChat, card a PNG of 1200 × 630
                                              for links in social networks
      --lang zh|en, --theme light|dark, --width <pixels>
      --scale 1..4                            device pixels per pixel of a PNG (default: 2; of a card 1)
      --font <file>                           a font file with Chinese characters for a PNG (default: those installed)
      --data <file>                           a dataset in its published form, in place of the built-in report
      --out <file>                            writes it there
  haishu-indicators report --out <folder>     draws every target, pair and map layer and the timeline as SVG, HTML and PNG,
                                              with an index page and manifest.json; a second run draws what has changed
      --base <address of dist>                also writes their oEmbed responses, which the HTML names; with --data it
                                              needs --src, the address of the dataset
      --data, --lang, --theme, --width, --scale, --font
  haishu-indicators poster --out <file>       draws a long picture of the report, 1080 pixels wide (--scale 2)
      --composition <file>                    a JSON of its sections (default: goals, changes, openings, places)
      --format png|svg|html                   default: png
      --qr <address>|none                     the address of the QR code (default: that of the report)
      --data, --lang, --theme, --scale, --font
  haishu-indicators snippet <chart>           prints the markup to paste into an article; --<attribute> <value> as above
      --form tag|figure|iframe|table|sentence|oembed
                                              default: tag; oembed is JSON of the iframe, and needs the whole --base
      --lang zh|en, --base <folder of dist>, --integrity <hash>, --script yes|no,
      --rows <number>, --data <file>, --out <file>
  haishu-indicators template                  prints a small made-up dataset to begin with
      --text                                  prints the made-up report that it is drawn from
  haishu-indicators checksum <file>           prints the line that seals a dataset: check then finds every later change
  haishu-indicators locate <file> <words>     finds words in the text of a report and prints where they stand
      --quote <words>                         a longer quote around them, where they stand more than once

  --lang zh|en                                the language of messages, in every command (default: by LANG of the environment)
  --help, --version

Examples:
  haishu-indicators series 2023.json 2024.json --links links.csv --out joined
  haishu-indicators tiles towns.geojson --places tables/places.csv
  haishu-indicators list --search investment --lang en
  haishu-indicators render target-gauge --indicator new-urban-jobs --format png --out jobs.png --lang en
  haishu-indicators render yoy-bar --topic investment --format svg-wechat --out investment.svg
  haishu-indicators render district-map --format card --out card.png --lang en
  haishu-indicators report --out figures --lang en --theme dark
  haishu-indicators poster --lang en --theme dark --out at-a-glance.png
  haishu-indicators snippet target-gauge --indicator new-urban-jobs --form iframe --lang en

Ends with 0 where all is well, 1 where problems were found, 2 where it could not do what was asked.`;

/** What `--help` prints. */
export const help: Localized = {zh, en};
