// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal/console.h"
#include "domain/apierror.h"
#include "domain/query/querymatch.h"
#include "operations/readorganization.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace Vestibule {

/// --filter: invites chosen by a search, and what has to be read before one can be judged by it.
class InviteSearch : public QObject
{
    Q_OBJECT

public:
    explicit InviteSearch(Console &console, QObject *parent = nullptr);
    ~InviteSearch() override;

    [[nodiscard]] static QCommandLineOption option();
    /// Takes it; a sentence about what is wrong with it and where, else empty.
    [[nodiscard]] QString configure(const QCommandLineParser &parser);
    [[nodiscard]] bool isGiven() const { return m_given; }

    /// Reads the members and the projects where the search asks for them. Once; finished()
    /// follows, never from within.
    void prepare(InviteService *service);
    void stop(); ///< finished() does not come any more
    /// Why nothing can be judged, after it was said what for; from finished() on.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// Notes what the invite bears, for slip().
    void see(const Invite &invite);
    /// A sentence about a status or role in it that is neither known nor borne by an invite that
    /// was seen; empty where there is none. A project that nothing bears is told on stderr alone.
    /// To be asked when every invite was seen.
    [[nodiscard]] QString slip() const;
    /// Whether the invite is one of those, at the server's time; every one where no search is
    /// given.
    [[nodiscard]] bool holds(const Invite &invite);
    /// Whether what time it is decides.
    [[nodiscard]] bool needsNow() const { return m_given && m_query.needsNow(); }

signals:
    void finished();

private:
    void onRead();
    void tellUnknownProjects() const;
    [[nodiscard]] bool isProject(const QString &value) const;
    void failFor(const QString &what, const ApiError &error);
    [[nodiscard]] bool asksForIdsAlone() const;

    Console &m_console;
    bool m_given = false;
    InviteQuery m_query;
    QSet<QString> m_seenStatuses; // folded, as are the others, of the invites seen
    QSet<QString> m_seenRoles;
    QSet<QString> m_seenProjects;
    QueryContext m_context;
    QHash<QString, QString> m_projectNames; // by id
    InviteService *m_service = nullptr;
    std::optional<ApiError> m_error;
    std::unique_ptr<ReadOrganization> m_reader;
};

} // namespace Vestibule
