// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/discretion.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace Vestibule {

namespace {

constexpr int kTail = 4; // of a key, by which servers name it

class DiscretionText
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::Discretion)
};

const QString &hiddenKey()
{
    static const QString hidden = QStringLiteral("(…)");
    return hidden;
}

void hideKey(QString &text, const QString &key)
{
    if (key.size() <= kTail)
        return;
    text.replace(key, hiddenKey());
    const QRegularExpression tail(QStringLiteral("(?<![A-Za-z0-9])%1(?![A-Za-z0-9])")
                                      .arg(QRegularExpression::escape(key.right(kTail))));
    text.replace(tail, hiddenKey());
}

} // namespace

QString discreet(const QString &text, const Credentials &credentials)
{
    // As whole as written, with whatever stands for what was left out of it.
    static const QRegularExpression anyKey(QStringLiteral("\\bsk-[\\w.*\\x{2022}\\x{2026}-]+"));
    static const QRegularExpression address(
        QStringLiteral("[^\\s<>()\\[\\]\"'“”‘’„,;:/]+@[^\\s<>()\\[\\]\"'“”‘’„,;:/]+"));
    QString result = text;
    hideKey(result, credentials.adminKey);
    hideKey(result, credentials.writeKey);
    result.replace(anyKey, hiddenKey());
    result.replace(address, DiscretionText::tr("(an address)"));
    const QString home = QDir::homePath();
    if (home.count(u'/') > 1)
        result.replace(home, QStringLiteral("~"));
    return result;
}

} // namespace Vestibule
