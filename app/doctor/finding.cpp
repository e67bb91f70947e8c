// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/finding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Vestibule {

namespace {

using State = Finding::State;

class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::FindingText)
};

struct CheckWord
{
    QLatin1String word;
    const char *name;
};

constexpr std::array kChecks{
    CheckWord{QLatin1String("versions"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "versions")},
    CheckWord{QLatin1String("settings"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "settings")},
    CheckWord{QLatin1String("environment"),
              QT_TRANSLATE_NOOP("Vestibule::FindingText", "environment")},
    CheckWord{QLatin1String("time-zone"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "time zone")},
    CheckWord{QLatin1String("disk"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "disk")},
    CheckWord{QLatin1String("journal"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "journal")},
    CheckWord{QLatin1String("keychain"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "keychain")},
    CheckWord{QLatin1String("proxy"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "proxy")},
    CheckWord{QLatin1String("name"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "name")},
    CheckWord{QLatin1String("tls"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "TLS")},
    CheckWord{QLatin1String("server"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "server")},
    CheckWord{QLatin1String("clock"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "clock")},
    CheckWord{QLatin1String("key"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "key")},
    CheckWord{QLatin1String("organization"),
              QT_TRANSLATE_NOOP("Vestibule::FindingText", "organization")},
    CheckWord{QLatin1String("read"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "read")},
    CheckWord{QLatin1String("write"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "write")},
    CheckWord{QLatin1String("key-expiry"),
              QT_TRANSLATE_NOOP("Vestibule::FindingText", "key's end")},
    CheckWord{QLatin1String("write-key-expiry"),
              QT_TRANSLATE_NOOP("Vestibule::FindingText", "write key's end")},
    CheckWord{QLatin1String("projects"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "projects")},
    CheckWord{QLatin1String("users"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "users")},
    CheckWord{QLatin1String("audit-log"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "audit log")},
    CheckWord{QLatin1String("pace"), QT_TRANSLATE_NOOP("Vestibule::FindingText", "pace")},
};

} // namespace

QStringList checkWords()
{
    QStringList words;
    for (const CheckWord &check : kChecks)
        words << check.word;
    return words;
}

QString checkName(const QString &check)
{
    const auto found = std::find_if(kChecks.cbegin(), kChecks.cend(),
                                    [&check](const CheckWord &one) { return check == one.word; });
    return found == kChecks.cend() ? check : FindingText::tr(found->name);
}

QString stateName(State state)
{
    switch (state) {
    case State::Well:
        return FindingText::tr("ok", "a check found nothing wrong");
    case State::Note:
        return FindingText::tr("note");
    case State::Wrong:
    case State::KeyWrong:
        return FindingText::tr("WRONG");
    case State::NotTried:
        break;
    }
    return FindingText::tr("-", "a check was not tried");
}

QString stateWord(State state)
{
    switch (state) {
    case State::Well:
        return QStringLiteral("well");
    case State::Note:
        return QStringLiteral("note");
    case State::Wrong:
        return QStringLiteral("wrong");
    case State::KeyWrong:
        return QStringLiteral("key-wrong");
    case State::NotTried:
        break;
    }
    return QStringLiteral("not-tried");
}

namespace {

qsizetype widestOf(const QStringList &texts)
{
    qsizetype width = 0;
    for (const QString &text : texts)
        width = std::max(width, text.size());
    return width;
}

qsizetype widestState()
{
    return widestOf({stateName(Finding::State::Well), stateName(Finding::State::Note),
                     stateName(Finding::State::Wrong), stateName(Finding::State::NotTried)});
}

qsizetype widestCheck()
{
    QStringList names = checkWords();
    for (QString &name : names)
        name = checkName(name);
    return widestOf(names);
}

} // namespace

QString findingLine(const Finding &finding)
{
    const QString state = stateName(finding.state).leftJustified(widestState());
    const QString name = (checkName(finding.check) + u':').leftJustified(widestCheck() + 1);
    const QString advice = finding.advice.isEmpty() ? QString() : u' ' + finding.advice;
    return state + u' ' + name + u' ' + finding.text + advice;
}

State outcomeOf(const QList<Finding> &findings)
{
    const auto any = [&findings](State state) {
        return std::any_of(findings.cbegin(), findings.cend(),
                           [state](const Finding &finding) { return finding.state == state; });
    };
    if (any(State::KeyWrong))
        return State::KeyWrong;
    return any(State::Wrong) ? State::Wrong : State::Well;
}

} // namespace Vestibule
