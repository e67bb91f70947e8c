// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Vestibule {

/// Sets small widgets side by side, and on a further line where the width ends.
class PeopleFlow : public QLayout
{
    Q_OBJECT

public:
    explicit PeopleFlow(QWidget *parent = nullptr);
    ~PeopleFlow() override;

    void addItem(QLayoutItem *item) override; ///< takes the item over
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Sets the items into `rect`, or only measures. Returns the height taken.
    int arrange(const QRect &rect, bool measureOnly) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Vestibule
