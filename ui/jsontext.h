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
};

} // namespace Vestibule
