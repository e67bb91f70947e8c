// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Vestibule {

/// An address with the name that stood beside it.
struct NamedAddress
{
    QString email; ///< the whole text where it could not be taken apart
    QString name; ///< may be empty
};

/// The text without the blanks and invisible characters around it.
[[nodiscard]] QStringView trimmedPeople(QStringView text);

/// "Jo Doe <jo@x.org>", "<jo@x.org>", "mailto:jo@x.org", "'+jo@x.org" (a spreadsheet's guard) and
/// the plain address; line breaks within become blanks.
[[nodiscard]] NamedAddress namedAddress(QStringView text);

/// The text without the ' that keeps a spreadsheet from running it.
[[nodiscard]] QString withoutGuard(const QString &text);

} // namespace Vestibule
