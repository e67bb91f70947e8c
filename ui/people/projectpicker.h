// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/newinvite.h"
#include "operations/readprojects.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Vestibule {

class ProgressStrip;
class ErrorBanner;
class NoteLabel;
class ProjectList;
class ProjectRoleBox;

/// Choosing projects by name; where the list cannot be read, by typed ids.
class ProjectPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectPicker(InviteService *service, QWidget *parent = nullptr);
    ~ProjectPicker() override;

    void load(); ///< reads the list once; later calls do nothing unless it failed
    [[nodiscard]] bool isLoading() const { return m_reader.isRunning(); }
    [[nodiscard]] QList<ProjectGrant> chosen() const;

signals:
    void changed();
    void loaded(const QList<Vestibule::Project> &projects); ///< all of them, archived ones too

private:
    QWidget *makeTypedIds();
    void onRead();
    void showProjects();
    void showTypedIds(const ApiError &error);
    [[nodiscard]] QList<ProjectGrant> typedGrants() const;

    ReadProjects m_reader;
    bool m_complete = false;

    ProgressStrip *m_progress;
    ErrorBanner *m_banner;
    QLineEdit *m_search;
    ProjectList *m_list;
    NoteLabel *m_count;
    QPlainTextEdit *m_ids = nullptr;
    ProjectRoleBox *m_role = nullptr;
    QWidget *m_typed; ///< made after, and holding, the two before it
};

} // namespace Vestibule
