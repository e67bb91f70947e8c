// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Vestibule {

/// JSON as the API sent it, to read, select and copy.
class JsonText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonText(QWidget *parent = nullptr);

    /// `json` as it came.
    void setJson(const QByteArray &json);
    /// All of it, indented; of a very long one only the beginning is shown.
    [[nodiscard]] QString whole() const { return m_whole; }

private:
    QByteArray m_json;
    QString m_whole;
};

} // namespace Vestibule
