// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/roster.h"
#include "models/filter/rowscan.h"
#include "models/list/invitepager.h"
#include "operations/readmembers.h"
#include "operations/readprojects.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Vestibule {

class Session;

/// Reads what a roster is compared with, for a window: projects and members anew, and the list of
/// the session to its end. What the key may not read is told, and the list is not whole then.
class RosterReader : public QObject
{
    Q_OBJECT

public:
    enum class Invites {
        ReadLately, ///< the list may have been read whole some minutes ago
        ReadNow, ///< it is read from its top to its end
    };
    /// How long ago "lately" is, in seconds.
    static constexpr qint64 kLately = 600;

    explicit RosterReader(Session *session, QObject *parent = nullptr); ///< which outlives it
    ~RosterReader() override;

    void start(Invites invites); ///< drops what was under way
    void cancel(); ///< finished() does not come any more
    [[nodiscard]] bool isRunning() const { return m_stage != Stage::Idle; }
    /// Everything is read, and the rows of the table are gathered.
    [[nodiscard]] bool isGathering() const { return m_stage == Stage::Gathering; }
    [[nodiscard]] QString progressText() const; ///< what is being read
    [[nodiscard]] Wait wait() const;

    [[nodiscard]] const RosterSources &sources() const { return m_sources; }
    /// What the key may not read, and what that means; sentences.
    [[nodiscard]] const QStringList &gaps() const { return m_gaps; }
    /// Why nothing can be compared.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void progressed();
    void finished(); ///< never from within start()

private:
    enum class Stage { Idle, Projects, Members, Invites, Gathering };

    void onProjects();
    void onMembers();
    void readInvites();
    void onPager();
    void gather();
    void onGathered();
    void endWith(const std::optional<ApiError> &error);
    [[nodiscard]] bool isGap(const ApiError &error, const QString &gap);

    QPointer<Session> m_session;
    Stage m_stage = Stage::Idle;
    Invites m_wanted = Invites::ReadNow;
    std::unique_ptr<ReadProjects> m_projects;
    std::unique_ptr<ReadMembers> m_members;
    ListClaim m_claim;
    RowScan m_scan;
    RosterSources m_sources;
    QStringList m_gaps;
    std::optional<ApiError> m_error;
};

} // namespace Vestibule
