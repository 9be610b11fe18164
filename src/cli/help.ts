/** What `--help` prints. */
export const help = `haishu-indicators: datasets of government work reports, checked

  haishu-indicators check <file>              checks a dataset in its published form; - reads standard input
      --text <file>                           the text of its report: checks every quote, number and place in it
      --format text|json                      sentences (default), or JSON for programs
  haishu-indicators template                  prints a small made-up dataset to begin with
      --text                                  prints the made-up report that it is drawn from
  haishu-indicators checksum <file>           prints the line that seals a dataset: check then finds every later change
  haishu-indicators locate <file> <words>     finds words in the text of a report and prints where they stand
      --quote <words>                         a longer quote around them, where they stand more than once

  --help, --version

Ends with 0 where all is well, 1 where problems were found, 2 where it could not do what was asked.`;
