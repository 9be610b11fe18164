"""Opens a page in Qt WebEngine, an old Chromium, and prints what became of its figures as JSON.

The arguments are the address of the page and the file for a picture of it. On Debian: apt-get install python3-pyqt6.qtwebengine
"""

import sys

from PyQt6.QtCore import QTimer, QUrl
from PyQt6.QtWebEngineCore import QWebEnginePage
from PyQt6.QtWebEngineWidgets import QWebEngineView
from PyQt6.QtWidgets import QApplication

LOOK = """JSON.stringify({
  browser: navigator.userAgent,
  figures: [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('hs-')).map(({localName, shadowRoot}) => {
    const shapes = [...shadowRoot.querySelectorAll('svg path, svg rect, svg circle, svg text')];
    const isBlack = (shape) => getComputedStyle(shape).fill === 'rgb(0, 0, 0)' && !/stroke/.test(shape.outerHTML);
    return {
      tag: localName,
      marks: shadowRoot.querySelectorAll('svg .mark').length,
      black: shapes.filter(isBlack).length,
      frame: getComputedStyle(shadowRoot.querySelector('figure')).backgroundColor,
    };
  }),
})"""


class Page(QWebEnginePage):
    def javaScriptConsoleMessage(self, level, message, line, source):
        print(f'{message} ({source}:{line})', file=sys.stderr)


application = QApplication(sys.argv)
view = QWebEngineView()
page = Page(view)
view.setPage(page)
view.resize(760, 3800)
view.show()


def report(text):
    print(text)
    view.grab().save(sys.argv[2])
    application.quit()


page.loadFinished.connect(lambda _: QTimer.singleShot(2000, lambda: page.runJavaScript(LOOK, report)))
view.load(QUrl(sys.argv[1]))
QTimer.singleShot(30000, application.quit)
application.exec()
