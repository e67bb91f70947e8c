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

/// Where it stands by itself, and not within a word.
void hideWord(QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at)) {
        const qsizetype after = at + word.size();
        const bool alone = (at == 0 || !text.at(at - 1).isLetterOrNumber())
            && (after == text.size() || !text.at(after).isLetterOrNumber());
        if (alone)
            text.replace(at, word.size(), hiddenKey());
        at += alone ? hiddenKey().size() : 1;
    }
}

} // namespace

QString discreet(const QString &text, const Credentials &credentials)
{
    // As whole as written, with whatever stands for what was left out of it.
    static const QRegularExpression anyKey(
        QStringLiteral("\\bsk-[\\w.*\\x{2022}\\x{2026}-]*[\\w*\\x{2022}\\x{2026}]"));
    static const QRegularExpression address(
        QStringLiteral("[^\\s<>()\\[\\]\"'“”‘’„,;:/]+@[^\\s<>()\\[\\]\"'“”‘’„,;:/]+"));
    const QStringList keys{credentials.adminKey, credentials.writeKey};
    QString result = text;
    for (const QString &key : keys) {
        if (key.size() > kTail)
            result.replace(key, hiddenKey());
    }
    if (!credentials.route.proxyPassword.isEmpty())
        result.replace(credentials.route.proxyPassword, hiddenKey());
    result.replace(anyKey, hiddenKey());
    for (const QString &key : keys) {
        if (key.size() > kTail)
            hideWord(result, key.right(kTail));
    }
    result.replace(address, DiscretionText::tr("(an address)"));
    const QString home = QDir::homePath();
    if (home.count(u'/') > 1)
        result.replace(home, QStringLiteral("~"));
    return result;
}

} // namespace Vestibule
