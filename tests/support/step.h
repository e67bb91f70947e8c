// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QPair>

#include <optional>

namespace Vestibule {

/// A request as it came over the wire, complete with its body.
struct Request
{
    int connection = 0; ///< which accepted connection it came on, from 1
    QByteArray method;
    QByteArray target; ///< path and query exactly as sent, still percent-encoded
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; repeated ones joined by ", "
    QByteArray body;

    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
};

/// What ScriptedServer does with one request: an answer, and how it goes wrong.
///
/// Made by a static function and refined by the chained ones:
/// `Step::json(200, body).cut(17, Step::Ending::Reset)`.
struct Step
{
    /// What becomes of the connection once the answer (or what the cut left of it) is written.
    enum class Ending {
        KeepOpen,
        Close, ///< in order: FIN, or a TLS close
        Reset, ///< a TCP RST
    };
    enum class Moment {
        AfterRequest, ///< once the whole request was read
        OnConnect, ///< when a connection is accepted, before a byte of it is read
    };

    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers; ///< beside the length and framing, which follow
    QByteArray body;
    qint64 blanksAfterBody = 0; ///< that many spaces follow the body, made while they are sent
    std::optional<qint64> statedLength; ///< Content-Length where it is to differ from the truth
    bool chunked = false; ///< Transfer-Encoding: chunked, in pieces of 7 bytes
    bool withoutLength = false; ///< neither length nor chunks: the body ends with the stream
    std::optional<QByteArray> raw; ///< these bytes and nothing of the above

    Moment moment = Moment::AfterRequest;
    Ending ending = Ending::KeepOpen;
    bool answers = true; ///< false: not a byte is sent before the ending
    bool held = false; ///< waits for ScriptedServer::release()
    int delayMs = 0; ///< before the first byte
    int sliceBytes = 0; ///< above 0: this many bytes at a time ...
    int sliceEveryMs = 0; ///< ... each this much later than the one before
    std::optional<qint64> cutAfter; ///< bytes of the whole answer, status line included

    [[nodiscard]] static Step json(int status, const QByteArray &body);
    /// A list answer of ready-made objects (jsonfixtures.h), with first_id and last_id of them.
    [[nodiscard]] static Step list(const QByteArrayList &objects, bool hasMore = false);
    [[nodiscard]] static Step html(int status, const QByteArray &body);
    [[nodiscard]] static Step empty(int status);
    [[nodiscard]] static Step redirect(int status, const QByteArray &location);
    [[nodiscard]] static Step bytes(const QByteArray &raw, Ending ending = Ending::Close);
    [[nodiscard]] static Step garbage(); ///< bytes that are no HTTP, then a close
    [[nodiscard]] static Step hang(); ///< reads the request and never answers
    [[nodiscard]] static Step closeAfterRequest();
    [[nodiscard]] static Step resetAfterRequest();
    /// Fits the next new connection, and only as the head of the queue at that moment. Bytes that
    /// the client has sent by then lie unread, and the system may turn the close into a reset.
    [[nodiscard]] static Step closeOnConnect();
    [[nodiscard]] static Step resetOnConnect();

    [[nodiscard]] Step header(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] Step cut(qint64 bytes, Ending how = Ending::Close) const;
    [[nodiscard]] Step delayed(int ms) const;
    [[nodiscard]] Step slow(int bytes, int everyMs) const;
    [[nodiscard]] Step stating(qint64 contentLength) const;
    [[nodiscard]] Step inChunks() const;
    [[nodiscard]] Step untilClose() const; ///< without a length; the close ends the body
    [[nodiscard]] Step thenClose() const; ///< whole answer with Connection: close, then closes
    [[nodiscard]] Step thenReset() const;
    [[nodiscard]] Step followedByBlanks(qint64 bytes) const;
    [[nodiscard]] Step hold() const;

    /// Status line, headers and body as they go out, without the blanks; before any cut.
    [[nodiscard]] QByteArray wire() const;
    [[nodiscard]] qint64 wireLength() const { return wire().size() + blanksAfterBody; }
};

/// A time (UTC unix seconds) as HTTP writes it.
[[nodiscard]] QByteArray httpDate(qint64 time);

} // namespace Vestibule
