// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pagereader.h"
#include "domain/adminkey.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Vestibule {

class InviteService;

/// Reads until when keys last, where the organization's keys may be listed.
class KeyEnds : public QObject
{
    Q_OBJECT

public:
    struct End
    {
        enum class Kind {
            NotListed,
            SeveralAlike, ///< with different ends
            Never,
            At,
        };

        Kind kind = Kind::NotListed;
        qint64 at = 0; ///< with At: UTC unix seconds
    };

    /// `service` must outlive this.
    explicit KeyEnds(InviteService *service, QObject *parent = nullptr);

    void start(); ///< once; finished() follows
    void setQuiet(bool quiet) { m_reader.setQuiet(quiet); } ///< see ApiCall::setQuiet()
    /// Why the keys were not read; MissingScope is common and no fault.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_reader.error(); }
    [[nodiscard]] End endOf(const QString &key) const; ///< after finished() without an error

signals:
    void asked(); ///< for a page
    void finished();

private:
    [[nodiscard]] PageTurner::Wants take(const Page<ListedKey> &page);

    PageReader<ListedKey> m_reader;
    QList<ListedKey> m_listed;
    int m_pages = 0;
};

} // namespace Vestibule
