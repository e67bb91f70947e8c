// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"
#include "domain/draft/leftoutrow.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace Vestibule {

class DraftModel;
class ErrorBanner;
class PeopleField;
class PeopleFileBar;

/// Where people come from: addresses typed or pasted, and files. Fills a DraftModel, a moment
/// after the typing.
class PeopleInput : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleInput(DraftModel *drafts, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const; ///< what was typed or pasted
    void addFile(const QString &path); ///< its rows are added to what is there
    [[nodiscard]] QStringList files() const; ///< the paths of those that were added
    void addLeftOut(const QList<LeftOutRow> &rows); ///< of an earlier run, a bar for each source
    void addRevoked(const QList<InviteDraft> &people); ///< to be invited once more, in one bar
    /// Whether a file has a column that may hold projects by their names.
    [[nodiscard]] bool mayNameProjects() const;
    void setProjects(const ProjectNames &names);
    void readNow(); ///< does not wait for the end of the typing
    void focusField();
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] bool isReading() const; ///< a file is not read to its end yet
    [[nodiscard]] bool hasFiles() const { return !m_files.isEmpty(); }
    /// Whether the address in the field may be told to be wrong: it was left alone for a while.
    [[nodiscard]] bool isJudged() const { return m_judged; }
    /// A sentence about a column of a file that has to be chosen; empty where none has.
    [[nodiscard]] QString question() const;

signals:
    void changed(); ///< the DraftModel was filled anew, or isJudged() turned
    void shortened(); ///< a file was taken out
    void openRequested();
    void templateRequested();
    void fileFailed(const QString &name, const QString &problem);

private:
    void build();
    void addButtons(QVBoxLayout *column);
    void onTyped();
    void onLeft();
    PeopleFileBar *addBar(const QString &path);
    void onRead(PeopleFileBar *bar);
    void remove(PeopleFileBar *bar);

    DraftModel *m_drafts;
    PeopleField *m_field;
    QVBoxLayout *m_bars;
    QList<PeopleFileBar *> m_files;
    QTimer m_pause; // runs while the person types
    int m_lastSource = 0; // 0: what was typed
    bool m_judged = false;
    std::optional<ProjectNames> m_projectNames; // for files that come later
};

} // namespace Vestibule
