// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/waychecks.h"

#include "domain/baseurl.h"
#include "domain/errortext.h"
#include "domain/text/momenttext.h"
#include "domain/text/visibletext.h"

namespace Vestibule {

namespace {

constexpr int kStepMs = 20'000;

QString proxyWord()
{
    return QStringLiteral("proxy");
}

QString nameWord()
{
    return QStringLiteral("name");
}

QString tlsWord()
{
    return QStringLiteral("tls");
}

const QString &profileWord()
{
    static const QString word = QStringLiteral("profile");
    return word;
}

const QString &systemWord()
{
    static const QString word = QStringLiteral("system");
    return word;
}

} // namespace

void EnvironmentCheck::start()
{
    const Environment &environment = patient().environment;
    if (const auto refused = InviteService::addressRefusal(patient().credentials.baseUrl)) {
        chart().obstacle = tr("the base URL cannot be used.");
        tellError(State::Wrong, *refused);
        emit done();
        return;
    }
    QStringList set;
    if (environment.adminKey)
        set << QStringLiteral("OPENAI_ADMIN_KEY");
    if (environment.baseUrl)
        set << QStringLiteral("OPENAI_BASE_URL");
    if (environment.organizationId)
        set << QStringLiteral("OPENAI_ORG_ID");
    if (environment.profile)
        set << QStringLiteral("VESTIBULE_PROFILE");
    const QString origin = originOf(patient().credentials.baseUrl);
    QString text = origin == apiOrigin()
        ? tr("Requests go to the API itself, %1.").arg(origin)
        : tr("Requests go to %1, not to the API itself.").arg(origin);
    text += u' '
        + (set.isEmpty() ? tr("No variable of the program is set.")
                         : tr("Set: %1.").arg(set.join(tr(", "))));
    end(State::Well, text);
}

WayCheck::WayCheck(Chart &chart, const QString &name)
    : Check(chart, name)
    , m_probe(chart.patient.credentials.baseUrl, chart.patient.credentials.route, kStepMs)
{
    if (const auto &folders = patient().addedAuthorities)
        m_probe.setAddedFolders(*folders);
}

int WayCheck::limitMs() const
{
    return 3 * kStepMs + 5'000;
}

void WayCheck::start()
{
    if (InviteService::addressRefusal(patient().credentials.baseUrl)) {
        endUntriedFrom({proxyWord(), nameWord(), tlsWord()}, chart().obstacle);
        return;
    }
    next(&WayCheck::onProxy, &WayProbe::askProxy);
}

void WayCheck::next(Step then, void (WayProbe::*step)())
{
    m_probe.disconnect(this);
    connect(&m_probe, &WayProbe::finished, this, then);
    (m_probe.*step)();
}

void WayCheck::onProxy(const std::optional<ApiError> &error)
{
    const QString proxy = m_probe.proxyName();
    if (error) {
        endAt(proxyWord(), *error, tr("there is no way through the proxy."));
        return;
    }
    if (proxy.isEmpty()) {
        tellOf(proxyWord(), State::Well, noProxyText());
        next(&WayCheck::onName, &WayProbe::findName);
        return;
    }
    tellOf(proxyWord(), State::Well, proxyText());
    tellOf(nameWord(), State::NotTried, untriedText(tr("the proxy looks names up.")));
    next(&WayCheck::onTls, &WayProbe::shakeHands);
}

QString WayCheck::noProxyText() const
{
    if (m_probe.isHere())
        return tr("None: this computer itself is reached without one.");
    if (m_probe.proxySource() == profileWord())
        return tr("None, as the profile says.");
    if (m_probe.proxySource() != systemWord()) {
        return tr("None: %1 excepts this address from the proxy of the environment.")
            .arg(m_probe.proxySource());
    }
    return tr("None: neither the environment nor this computer's settings name one for this "
              "address.");
}

QString WayCheck::proxyText() const
{
    const QString source = m_probe.proxySource();
    if (source == profileWord())
        return tr("%1, as the profile says; it opens the way.").arg(m_probe.proxyName());
    if (source == systemWord())
        return tr("%1, as this computer's settings say; it opens the way.")
            .arg(m_probe.proxyName());
    return tr("%1, as %2 says; it opens the way.").arg(m_probe.proxyName(), source);
}

QString WayCheck::trustText() const
{
    const WayProbe::Trust trust = m_probe.trust();
    QStringList sentences;
    if (!trust.variable.isEmpty()) {
        sentences << tr("Trusted are the certificates of %1, as %2 says, in the place of this "
                        "computer's.")
                         .arg(trust.place, trust.variable);
    }
    if (!trust.file.isEmpty())
        sentences
            << tr("Those of %1, which the profile names, are trusted as well.").arg(trust.file);
    return sentences.join(u' ');
}

void WayCheck::onName(const std::optional<ApiError> &error)
{
    if (error) {
        endAt(nameWord(), *error, tr("the server's name was not found."));
        return;
    }
    tellOf(nameWord(), State::Well,
           tr("%1 has %n address(es) on the network.", nullptr, m_probe.addressCount())
               .arg(m_probe.host()));
    if (m_probe.isPlain())
        endUntriedFrom({tlsWord()}, tr("http needs none; it goes to this computer alone."));
    else
        next(&WayCheck::onTls, &WayProbe::shakeHands);
}

void WayCheck::onTls(const std::optional<ApiError> &error)
{
    if (error) {
        const QString trusted = error->kind == ApiError::Kind::Tls ? trustText() : QString();
        endAt(tlsWord(), *error, tr("there is no secure connection."), trusted);
        return;
    }
    tellCertificate();
    emit done();
}

void WayCheck::tellCertificate()
{
    const WayProbe::Certificate &shown = m_probe.certificate();
    const QString text = (tr("The certificate was issued by “%1” and is valid until %2.")
                              .arg(visibleText(shown.issuer), dayText(shown.until))
                          + u' ' + trustText())
                             .trimmed();
    if (!shown.isOfAdded) {
        tellOf(tlsWord(), State::Well, text);
        return;
    }
    tellOf(tlsWord(), State::Note,
           text + u' '
               + tr("That authority was added to this computer or chosen for the program: whoever "
                    "runs it can read what "
                    "goes through, the key as well."),
           tr("Networks that inspect connections do so. If you do not know of it, ask whoever "
              "runs yours."));
}

void WayCheck::endAt(const QString &name, const ApiError &error, const QString &obstacle,
                     const QString &more)
{
    const ErrorText text = errorText(error);
    tellOf(name, State::Wrong, (text.what + u' ' + more).trimmed(), text.advice);
    chart().obstacle = obstacle;
    const QStringList steps{proxyWord(), nameWord(), tlsWord()};
    endUntriedFrom(steps.mid(steps.indexOf(name) + 1), obstacle);
}

void WayCheck::endUntriedFrom(const QStringList &names, const QString &why)
{
    for (const QString &name : names)
        tellOf(name, State::NotTried, untriedText(why));
    emit done();
}

} // namespace Vestibule
