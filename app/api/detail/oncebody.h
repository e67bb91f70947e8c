// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Vestibule::Detail {

/// A request body that can be read once.
///
/// QNetworkAccessManager sends a POST again by itself when the connection ends without an answer.
/// It cannot with a body that is sequential and not buffered: then it fails instead.
class OnceBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(const QByteArray &bytes, QObject *parent = nullptr);

    /// Whether any byte was taken, so that the server may have got the request.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } ///< the base class would print a warning
    bool atEnd() const override;
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace Vestibule::Detail
