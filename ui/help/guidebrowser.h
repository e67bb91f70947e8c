// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace Vestibule {

/// Shows the user's guide in the program's language. The one place that takes text for HTML: what
/// it shows is compiled in, and it loads nothing from anywhere else.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    struct Section
    {
        QString title;
        int position = 0; ///< in the document
    };
    [[nodiscard]] QList<Section> sections() const;
    void showPosition(int position); ///< at the top of what is seen
    [[nodiscard]] int topPosition() const;

    /// Marks every place with this text, whatever its case, and gives how many there are.
    int mark(const QString &text);
    /// Goes to the marked place of that number from 0.
    void showMark(int number);

    /// Finds its own pictures and signs alone.
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showMarks();

    QList<QTextCursor> m_marks;
    int m_current = -1; // of the marks
};

} // namespace Vestibule
