// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/wait.h"
#include "exchange/out/exportformat.h"
#include "models/list/invitepager.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

namespace Vestibule {

class InviteExporter;
class InviteFilterModel;

/// One export: loads the rest of the list, but for a selection, then writes the file.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    enum class Rows {
        All, ///< in server order, loading what is missing
        Filtered, ///< what the filter shows of all, in the order shown
        Selected, ///< in the order shown
    };
    enum class Phase { Idle, Loading, Writing };
    enum class Outcome {
        Written,
        Stopped, ///< by cancel(), or by somebody who stopped the loading
        LoadFailed, ///< see loadError()
        WriteFailed ///< see reason()
    };
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

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; } ///< from finished() on
    [[nodiscard]] int writtenRows() const;
    [[nodiscard]] int cutValues() const; ///< too long for a cell of the format
    /// Rows of the list that could not be read and so are in no file; none of a selection.
    [[nodiscard]] int unreadableRows() const { return m_unreadable; }
    [[nodiscard]] const ApiError &loadError() const;
    [[nodiscard]] QString reason() const; ///< the system's words; not translated by us
    [[nodiscard]] Wait wait() const;

signals:
    void phaseChanged();
    void loadedChanged(int invites); ///< while Loading
    void written(int done, int total); ///< while Writing
    void finished();

private:
    void load();
    void onPagerChanged();
    void write();
    void onWritten();
    void finish(Outcome outcome);
    void setPhase(Phase phase);
    [[nodiscard]] std::vector<int> rowsToWrite() const;
    [[nodiscard]] InvitePager *pager() const;

    QPointer<InviteFilterModel> m_invites;
    InviteExporter *m_exporter;
    Order m_order;
    Phase m_phase = Phase::Idle;
    Outcome m_outcome = Outcome::Stopped;
    int m_unreadable = 0;
    ListClaim m_claim; // while Loading
};

} // namespace Vestibule
