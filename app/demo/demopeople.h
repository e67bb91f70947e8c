// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demodice.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Vestibule {

/// A made-up person.
struct DemoPerson
{
    QString name;
    QString email;
};

/// Makes up people from many places, each with an address of their own under a name that is
/// reserved for examples, so that nobody real is ever meant.
class DemoPeople
{
public:
    DemoPeople();

    /// Somebody whose address was not given out before, compared without case.
    [[nodiscard]] DemoPerson next(DemoDice &dice);

    /// People whose addresses are legal and yet trip up careless programs.
    [[nodiscard]] static const QList<DemoPerson> &oddPeople();

private:
    struct NamePart
    {
        QString name;
        QString local; ///< as it is written in an address
    };
    struct Culture
    {
        QList<NamePart> given;
        QList<NamePart> family;
    };
    [[nodiscard]] static QList<NamePart> parts(const QString &names);
    [[nodiscard]] static QString localPart(const NamePart &given, const NamePart &family,
                                           DemoDice &dice);

    QList<Culture> m_cultures;
    QSet<QString> m_taken; ///< case folded
};

} // namespace Vestibule
