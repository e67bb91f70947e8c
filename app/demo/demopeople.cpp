// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demopeople.h"

#include "demo/demonames.h"

namespace Vestibule {

using namespace Qt::Literals;

namespace {

/// The letters of a name that remain in an address.
QString asciiLetters(const QString &name)
{
    QString letters;
    const QString decomposed = name.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar c : decomposed) {
        if (c.unicode() < 128 && c.isLetter())
            letters += c;
        else if (c == u'ø')
            letters += u'o';
        else if (c == u'ł')
            letters += u'l';
        else if (c == u'ı')
            letters += u'i';
        else if (c == u'đ')
            letters += u'd';
        else if (c == u'ß')
            letters += "ss"_L1;
        else if (c == u'æ')
            letters += "ae"_L1;
    }
    return letters;
}

} // namespace

QList<DemoPeople::NamePart> DemoPeople::parts(const QString &names)
{
    QList<NamePart> parts;
    const QStringList words = names.split(u' ');
    for (const QString &word : words)
        parts.append({word, asciiLetters(word)});
    return parts;
}

DemoPeople::DemoPeople()
{
    for (const DemoNames &names : demoNames())
        m_cultures.append({parts(names.given.toString()), parts(names.family.toString())});
    for (const DemoPerson &person : oddPeople())
        m_taken.insert(person.email.toCaseFolded());
}

QString DemoPeople::localPart(const NamePart &given, const NamePart &family, DemoDice &dice)
{
    const qint64 habit = dice.below(100);
    if (habit < 60)
        return given.local + u'.' + family.local;
    if (habit < 80)
        return given.local.at(0) + family.local;
    if (habit < 88)
        return given.local;
    if (habit < 94)
        return family.local + u'.' + given.local;
    return given.local + u'_' + family.local;
}

DemoPerson DemoPeople::next(DemoDice &dice)
{
    constexpr int kMixedPercent = 12;
    const Culture &culture = dice.pick(m_cultures);
    const Culture &other = dice.percent(kMixedPercent) ? dice.pick(m_cultures) : culture;
    const NamePart &given = dice.pick(culture.given);
    const NamePart &family = dice.pick(other.family);
    const QString local = localPart(given, family, dice);
    const QString domain = u'@' + dice.pick(demoDomains()).toString();

    QString email = local + domain;
    while (m_taken.contains(email)) // made of lower case letters: folded already
        email = local + QString::number(2 + dice.below(m_taken.size())) + domain;
    m_taken.insert(email);
    return {given.name + u' ' + family.name, email};
}

const QList<DemoPerson> &DemoPeople::oddPeople()
{
    static const QList<DemoPerson> people = {
        {u"Maya Okonjo"_s, u"maya.okonjo+vision.research@example.com"_s},
        {u"Siobhán O'Rourke"_s, u"siobhan.o'rourke@example.org"_s},
        {u"Jürgen Weißmüller"_s, u"jürgen.weißmüller@büro.example"_s},
        {u"Bartholomew Featherstone-Harrington"_s,
         u"bartholomew.featherstone-harrington.contractor@platform-engineering.example.com"_s},
        {u"Carla Benedetti"_s, u"Carla.BENEDETTI@Example.COM"_s},
        {u"On Call"_s, u"+oncall@example.net"_s},
        {u"Quarterly Sums"_s, u"=sum@finance.example.com"_s},
        {u"Doe, Jane"_s, u"\"doe,jane\"@example.org"_s},
        {u"佐藤 結衣"_s, u"佐藤.結衣@例え.example"_s},
        {u"ليلى منصور"_s, u"ليلى@مكتب.example"_s},
        {u"Night Shift"_s, u"-night.shift-@support.test"_s},
        {u"Q"_s, u"q@example.net"_s},
    };
    return people;
}

} // namespace Vestibule
