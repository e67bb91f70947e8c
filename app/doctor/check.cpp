// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/check.h"

#include "domain/errortext.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

class CheckText
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::Check)
};

} // namespace

void Check::giveUp()
{
    end(State::Wrong, lateText());
}

QString Check::lateText() const
{
    return CheckText::tr("No answer came within %n second(s).", nullptr, limitMs() / 1000);
}

void Check::tell(State state, const QString &text, const QString &advice)
{
    tellOf(m_name, state, text, advice);
}

void Check::tellOf(const QString &name, State state, const QString &text, const QString &advice)
{
    emit found({name, state, text, advice});
}

void Check::tellError(State state, const ApiError &error)
{
    const ErrorText text = errorText(error);
    tell(state, text.what, text.advice);
}

void Check::end(State state, const QString &text, const QString &advice)
{
    tell(state, text, advice);
    emit done();
}

void Check::endUntried(const QString &why)
{
    end(State::NotTried, untriedText(why));
}

QString untriedText(const QString &why)
{
    return CheckText::tr("not tried: %1").arg(why);
}

} // namespace Vestibule
