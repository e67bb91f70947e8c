// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidebrowser.h"

#include "domain/invite.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/look/statusicon.h"

#include <QEvent>
#include <QFile>
#include <QKeySequence>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

// The guide is compiled into a static library, from which nothing would take it along. The macro
// has to stand outside of namespaces.
static void takeGuideAlong()
{
    Q_INIT_RESOURCE(guide);
}

namespace Vestibule {

namespace {

constexpr int kPictureWidth = 60; // letters

/// Keys as they are called on this computer and in this language.
QString withNativeKeys(const QString &html)
{
    static const QRegularExpression key(QStringLiteral("<kbd>([^<]+)</kbd>"));
    QString text;
    qsizetype end = 0;
    for (auto all = key.globalMatch(html); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const QString portable = match.captured(1);
        QString native = QKeySequence::fromString(portable, QKeySequence::PortableText)
                             .toString(QKeySequence::NativeText);
        if (portable == QLatin1String("Ctrl") || portable == QLatin1String("Shift")) {
            // A modifier has a name beside a key alone.
            native = QKeySequence::fromString(portable + QStringLiteral("+A"))
                         .toString(QKeySequence::NativeText)
                         .chopped(2);
        }
        text += QStringView(html).mid(end, match.capturedStart() - end);
        text += QStringLiteral("<kbd>&nbsp;%1&nbsp;</kbd>").arg(native.toHtmlEscaped());
        end = match.capturedEnd();
    }
    text += QStringView(html).mid(end);
    return text;
}

InviteState stateOfSign(const QString &name)
{
    if (name == QLatin1String("soon"))
        return InviteState::ExpiringSoon;
    if (name == QLatin1String("past"))
        return InviteState::PastExpiry;
    if (name == QLatin1String("accepted"))
        return InviteState::Accepted;
    return name == QLatin1String("expired") ? InviteState::Expired : InviteState::Pending;
}

QPixmap clearPixmap(const QSize &size, qreal scale)
{
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    takeGuideAlong();
    setAccessibleName(tr("User’s guide"));
    setOpenLinks(false);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(textMargin(fontMetrics()));
    load();
}

void GuideBrowser::load()
{
    const int place = topPosition();
    document()->clear();
    const QColor base = palette().color(QPalette::Base);
    const QColor key = blended(base, palette().color(QPalette::Text), 0.1);
    document()->setDefaultStyleSheet(
        QStringLiteral("kbd, code { background-color: %1 } td { padding-right: %2px }")
            .arg(key.name())
            .arg(2 * gridUnit(this)));
    QFile file(tr(":/guide/guide_en.html", "the guide in this language, or the English one"));
    if (file.open(QIODevice::ReadOnly))
        setHtml(withNativeKeys(QString::fromUtf8(file.readAll())));
    m_marks.clear();
    m_current = -1;
    showPosition(place);
}

QVariant GuideBrowser::loadResource(int, const QUrl &name)
{
    const qreal scale = devicePixelRatioF();
    if (name.scheme() == QLatin1String("sign")) {
        const int side = fontMetrics().ascent();
        QPixmap sign = clearPixmap({side, side}, scale);
        QPainter painter(&sign);
        painter.setRenderHint(QPainter::Antialiasing);
        const InviteState state = stateOfSign(name.path());
        drawStatusIcon(&painter, QRectF(0, 0, side, side).adjusted(1, 1, -1, -1), state,
                       statusColor(state, palette()));
        return sign;
    }
    const QImage picture(QStringLiteral(":/guide/") + name.fileName());
    if (picture.isNull())
        return {};
    const int width = kPictureWidth * fontMetrics().averageCharWidth();
    const QImage small = picture.scaledToWidth(qRound(width * scale), Qt::SmoothTransformation);
    QPixmap framed = QPixmap::fromImage(small);
    QPainter painter(&framed);
    painter.setPen(hairline(palette()));
    painter.drawRect(framed.rect().adjusted(0, 0, -1, -1));
    painter.end();
    framed.setDevicePixelRatio(scale);
    return framed;
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        load();
}

QList<GuideBrowser::Section> GuideBrowser::sections() const
{
    QList<Section> sections;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            sections.append({block.text(), block.position()});
    }
    return sections;
}

void GuideBrowser::showPosition(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(qBound(0, position, document()->characterCount() - 1));
    setTextCursor(cursor);
    const int top = cursorRect(cursor).top() + verticalScrollBar()->value();
    verticalScrollBar()->setValue(position == 0 ? 0 : top - gridUnit(this));
}

int GuideBrowser::topPosition() const
{
    return cursorForPosition(QPoint(0, 3 * gridUnit(this))).position();
}

int GuideBrowser::mark(const QString &text)
{
    m_marks.clear();
    m_current = -1;
    QTextCursor found(document());
    while (!text.isEmpty()) {
        found = document()->find(text, found);
        if (found.isNull())
            break;
        m_marks.append(found);
    }
    showMarks();
    return int(m_marks.size());
}

void GuideBrowser::showMark(int number)
{
    m_current = number;
    showMarks();
    QTextCursor place = m_marks.at(number);
    place.setPosition(place.selectionStart());
    setTextCursor(place);
    const QRect there = cursorRect(place);
    const int third = viewport()->height() / 3;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + there.top() - third);
}

void GuideBrowser::showMarks()
{
    QList<ExtraSelection> selections;
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        ExtraSelection selection;
        selection.cursor = m_marks.at(i);
        const bool current = i == m_current;
        const QColor back =
            current ? accent : blended(palette().color(QPalette::Base), accent, 0.25);
        selection.format.setBackground(back);
        selection.format.setForeground(current ? palette().color(QPalette::HighlightedText)
                                               : readableOn(back, palette().color(QPalette::Text)));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

} // namespace Vestibule
