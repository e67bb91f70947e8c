// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/input.h"
#include "domain/invitedraft.h"

#include <QObject>

namespace Vestibule {

/// Reads the list of people that --from names: CSV, or an address a line.
class PeopleSource : public QObject
{
    Q_OBJECT

public:
    /// Headings of the columns; where one is empty, it is guessed.
    struct Headings
    {
        QString email;
        QString role;
        QString projects;
    };

    using QObject::QObject;

    /// Once; `path` "-" is stdin.
    void start(const QString &path, const Headings &headings);
    [[nodiscard]] const QList<InviteDraft> &drafts() const { return m_drafts; }
    /// A sentence about what is wrong with the list; empty where nothing is.
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    void finished(); ///< never from within start()

private:
    void read(const QByteArray &bytes);
    void fail(const QString &problem);

    QString m_path;
    Headings m_headings;
    QList<InviteDraft> m_drafts;
    QString m_problem;
    Input m_input;
};

} // namespace Vestibule
