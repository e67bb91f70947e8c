// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class QTreeWidget;

namespace Vestibule {

/// A search to try, and what it finds.
struct SearchExample
{
    QString search;
    QString meaning;
};

/// At least one example for each condition, simple ones first.
[[nodiscard]] QList<SearchExample> searchExamples();

/// Explains the language of searches by examples; one that is clicked, or entered, is tried.
class SearchHelp : public QDialog
{
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent = nullptr);

signals:
    void chosen(const QString &search);

private:
    void fill();
    void fit();

    QTreeWidget *m_list;
};

} // namespace Vestibule
