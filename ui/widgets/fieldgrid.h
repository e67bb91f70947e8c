// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Vestibule {

class CopyButton;
class NoteLabel;

/// Named facts below each other, each to read, select and copy. The rows stay while what stands in
/// them changes, so that neither the focus nor a screen reader loses its place.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    int add(const QString &label); ///< a row; gives its number
    int addId(const QString &label); ///< the same for an id, which ends where there is no room
    /// `copied` goes to the clipboard, `note` stands under the value; both may be empty.
    void set(int row, const QString &value, const QString &copied = {}, const QString &note = {});
    void setShown(int row, bool shown);

private:
    struct Row
    {
        NoteLabel *label = nullptr;
        QLabel *value = nullptr;
        NoteLabel *note = nullptr;
        CopyButton *copy = nullptr;
        bool shown = true;
    };

    int append(const QString &label, QLabel *value);

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace Vestibule
