// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/wait.h"
#include "exchange/export/inviteexporter.h"
#include "models/list/invitepager.h"

#include <QStringList>

namespace Vestibule {

class InviteFilterModel;

/// One export: loads the rest of the list, but for a selection, then writes the file.
class ExportRun : public InviteExporter
{
    Q_OBJECT

public:
    enum class Rows {
        All, ///< in server order, loading what is missing
        Filtered, ///< what the filter shows of all, in the order shown
        Selected, ///< in the order shown
    };
    enum class Phase { Idle, Loading, Writing };
    struct Order
    {
        Rows rows = Rows::All;
        QStringList selected; ///< ids, used with Rows::Selected
        QString path;
        ExportFormat format = ExportFormat::CsvSpreadsheet;
    };

    explicit ExportRun(InviteFilterModel *invites, QObject *parent = nullptr);
    ~ExportRun() override; ///< stops; an old file stays whole

    void start(const Order &order); ///< after Outcome::LoadFailed it asks again for what failed
    void cancel();

    [[nodiscard]] Phase phase() const;
    /// Rows of the list that could not be read and so are in no file; none of a selection.
    [[nodiscard]] int unreadableRows() const { return m_unreadable; }
    [[nodiscard]] const ApiError &loadError() const;
    [[nodiscard]] Wait wait() const;

signals:
    void begun(); ///< a phase: Loading or Writing
    void loadedChanged(int invites); ///< while Loading

private:
    void load();
    void onPagerChanged();
    void write();
    void stop(Outcome outcome); ///< the loading
    [[nodiscard]] std::vector<int> rowsToWrite() const;
    [[nodiscard]] InvitePager *pager() const;

    QPointer<InviteFilterModel> m_invites;
    Order m_order;
    bool m_isLoading = false;
    int m_unreadable = 0;
    ListClaim m_claim; // while Loading
};

} // namespace Vestibule
