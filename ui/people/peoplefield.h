// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Vestibule {

/// Where addresses are typed or pasted: a few lines high, more as they fill; files dropped on it
/// are told of, not written into it, and so are tables that are pasted.
class PeopleField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PeopleField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void left(); ///< it lost the keyboard
    void filesDropped(const QStringList &paths);
    void tablePasted(const QString &text); ///< cells with headings or roles, not written into it

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int linesShown() const;
    [[nodiscard]] int heightOf(int lines) const;

    int m_lines = 0;
};

/// The paths of the local files that `source` holds.
[[nodiscard]] QStringList localFiles(const QMimeData *source);

} // namespace Vestibule
