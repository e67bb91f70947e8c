// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/step.h"

#include "support/jsonfixtures.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace Vestibule {

namespace {

QByteArray chunks(const QByteArray &body)
{
    constexpr qsizetype kPiece = 7;
    QByteArray out;
    for (qsizetype at = 0; at < body.size(); at += kPiece) {
        const QByteArray piece = body.mid(at, kPiece);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return out + "0\r\n\r\n";
}

Step unanswered(Step::Ending ending, Step::Moment moment = Step::Moment::AfterRequest)
{
    Step step;
    step.answers = false;
    step.ending = ending;
    step.moment = moment;
    return step;
}

Step withBody(int status, const QByteArray &type, const QByteArray &body)
{
    Step step;
    step.status = status;
    step.body = body;
    return step.header("Content-Type", type);
}

} // namespace

Step Step::json(int status, const QByteArray &body)
{
    return withBody(status, "application/json", body);
}

Step Step::list(const QByteArrayList &objects, bool hasMore)
{
    return json(200, listJson(objects, hasMore));
}

Step Step::html(int status, const QByteArray &body)
{
    return withBody(status, "text/html; charset=utf-8", body);
}

Step Step::empty(int status)
{
    Step step;
    step.status = status;
    return step;
}

Step Step::redirect(int status, const QByteArray &location)
{
    return empty(status).header("Location", location);
}

Step Step::bytes(const QByteArray &raw, Ending ending)
{
    Step step;
    step.raw = raw;
    step.ending = ending;
    return step;
}

Step Step::garbage()
{
    return bytes("\x16\x03\x01 this is no HTTP at all\r\n\r\n");
}

Step Step::hang()
{
    return unanswered(Ending::KeepOpen);
}

Step Step::closeAfterRequest()
{
    return unanswered(Ending::Close);
}

Step Step::resetAfterRequest()
{
    return unanswered(Ending::Reset);
}

Step Step::closeOnConnect()
{
    return unanswered(Ending::Close, Moment::OnConnect);
}

Step Step::resetOnConnect()
{
    return unanswered(Ending::Reset, Moment::OnConnect);
}

Step Step::header(const QByteArray &name, const QByteArray &value) const
{
    Step step = *this;
    step.headers.append({name, value});
    return step;
}

Step Step::cut(qint64 bytes, Ending how) const
{
    Step step = *this;
    step.cutAfter = bytes;
    step.ending = how;
    return step;
}

Step Step::delayed(int ms) const
{
    Step step = *this;
    step.delayMs = ms;
    return step;
}

Step Step::slow(int bytes, int everyMs) const
{
    Step step = *this;
    step.sliceBytes = bytes;
    step.sliceEveryMs = everyMs;
    return step;
}

Step Step::stating(qint64 contentLength) const
{
    Step step = *this;
    step.statedLength = contentLength;
    return step;
}

Step Step::inChunks() const
{
    Step step = *this;
    step.chunked = true;
    return step;
}

Step Step::untilClose() const
{
    Step step = *this;
    step.withoutLength = true;
    step.ending = Ending::Close;
    return step;
}

Step Step::thenClose() const
{
    Step step = header("Connection", "close");
    step.ending = Ending::Close;
    return step;
}

Step Step::thenReset() const
{
    Step step = *this;
    step.ending = Ending::Reset;
    return step;
}

Step Step::followedByBlanks(qint64 bytes) const
{
    Step step = *this;
    step.blanksAfterBody = bytes;
    return step;
}

Step Step::hold() const
{
    Step step = *this;
    step.held = true;
    return step;
}

QByteArray Step::wire() const
{
    if (!answers)
        return {};
    if (raw)
        return *raw;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        out += name + ": " + value + "\r\n";
    if (chunked)
        out += "Transfer-Encoding: chunked\r\n";
    else if (!withoutLength)
        out += "Content-Length: "
            + QByteArray::number(statedLength.value_or(body.size() + blanksAfterBody)) + "\r\n";
    return out + "\r\n" + (chunked ? chunks(body) : body);
}

QByteArray httpDate(qint64 time)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc()),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace Vestibule
