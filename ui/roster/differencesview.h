// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QLabel;

namespace Vestibule {

class DifferencesFilter;

/// The table of what differs: its columns share its width, its rows can be copied and keep their
/// selection when they are planned anew, and there is a sentence in its middle where there are
/// none.
class DifferencesView : public QTableView
{
    Q_OBJECT

public:
    explicit DifferencesView(DifferencesFilter *rows, QWidget *parent = nullptr);
    ~DifferencesView() override;

    [[nodiscard]] QList<int> chosenRows() const; ///< of the model that is filtered, from the top
    void setEmptyText(const QString &text); ///< shown while no row is
    /// What is selected and current, to be taken up once other rows are there.
    void rememberChosen();
    void chooseRemembered();
    /// Gives the columns what the rows in sight need, or a share of it and two lines where there is
    /// less room, until the person has sized one. Those that say nothing are hidden.
    void fitColumns();

signals:
    void menuRequested(const QPoint &globalPosition);
    void chosenChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void copy(bool headers);
    void followRows();
    void sizeRows(int lines);
    void hideSilentColumns();
    [[nodiscard]] int widthInSight(int column) const;
    void shareWidth();

    DifferencesFilter *m_rows;
    QLabel *m_empty;
    QStringList m_remembered; // keys of rows
    QString m_current;
    QList<int> m_needs; // pixels, by column, 0 where it is hidden; empty before they were measured
    bool m_sharing = false;
    bool m_sizedByHand = false;
};

} // namespace Vestibule
