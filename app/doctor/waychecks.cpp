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

/// The variable that names this proxy; empty where it is a setting of the system.
QString variableOf(const QString &proxyName)
{
    for (const char *name :
         {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "HTTP_PROXY"}) {
        if (qEnvironmentVariable(name).contains(proxyName))
            return QString::fromLatin1(name);
    }
    return {};
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
    , m_probe(chart.patient.credentials.baseUrl, kStepMs)
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
        tellOf(proxyWord(), State::Well,
               m_probe.isHere()
                   ? tr("None: this computer itself is reached without one.")
                   : tr("None: neither the environment nor this computer's settings name one for "
                        "this address."));
        next(&WayCheck::onName, &WayProbe::findName);
        return;
    }
    const QString variable = variableOf(proxy);
    tellOf(proxyWord(), State::Well,
           variable.isEmpty()
               ? tr("%1, as this computer's settings say; it opens the way.").arg(proxy)
               : tr("%1, as %2 says; it opens the way.").arg(proxy, variable));
    tellOf(nameWord(), State::NotTried, untriedText(tr("the proxy looks names up.")));
    next(&WayCheck::onTls, &WayProbe::shakeHands);
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
        endAt(tlsWord(), *error, tr("there is no secure connection."));
        return;
    }
    tellCertificate();
    emit done();
}

void WayCheck::tellCertificate()
{
    const WayProbe::Certificate &shown = m_probe.certificate();
    const QString text = tr("The certificate was issued by “%1” and is valid until %2.")
                             .arg(visibleText(shown.issuer), dayText(shown.until));
    if (!shown.isOfAdded) {
        tellOf(tlsWord(), State::Well, text);
        return;
    }
    tellOf(tlsWord(), State::Note,
           text + u' '
               + tr("That authority was added to this computer: whoever runs it can read what "
                    "goes through, the key as well."),
           tr("Networks that inspect connections do so. If you do not know of it, ask whoever "
              "runs yours."));
}

void WayCheck::endAt(const QString &name, const ApiError &error, const QString &obstacle)
{
    const ErrorText text = errorText(error);
    tellOf(name, State::Wrong, text.what, text.advice);
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
