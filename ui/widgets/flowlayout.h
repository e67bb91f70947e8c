// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

namespace Vestibule {

/// Puts widgets one after the other as words of a text: wrapped into lines where there is no room,
/// mirrored where people read from right to left, centred in their line. It is as high as its
/// lines, and none of its widgets is wider than it.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int place, QWidget *widget); ///< which its parent owns

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool really) const; // gives the height
    void placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int y, int height) const;

    QList<QLayoutItem *> m_items;
};

} // namespace Vestibule
