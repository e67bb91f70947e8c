// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/doctor.h"

#include "doctor/discretion.h"
#include "doctor/keychaincheck.h"
#include "doctor/localchecks.h"
#include "doctor/servicechecks.h"
#include "doctor/waychecks.h"
#include "domain/text/visibletext.h"

#include <array>

namespace Vestibule {

namespace {

struct CheckEntry
{
    QLatin1String name;
    std::unique_ptr<Check> (*make)(Chart &, const QString &);
};

template <typename T>
std::unique_ptr<Check> makeCheck(Chart &chart, const QString &name)
{
    return std::make_unique<T>(chart, name);
}

template <LocalCheck::Look look>
std::unique_ptr<Check> makeLook(Chart &chart, const QString &name)
{
    return std::make_unique<LocalCheck>(chart, name, look);
}

/// From here to the server, so that each stands on those before it.
constexpr std::array kEntries{
    CheckEntry{QLatin1String("versions"), makeLook<lookAtVersions>},
    CheckEntry{QLatin1String("settings"), makeLook<lookAtSettings>},
    CheckEntry{QLatin1String("environment"), makeCheck<EnvironmentCheck>},
    CheckEntry{QLatin1String("time-zone"), makeLook<lookAtTimeZone>},
    CheckEntry{QLatin1String("disk"), makeLook<lookAtDisk>},
    CheckEntry{QLatin1String("journal"), makeLook<lookAtJournals>},
    CheckEntry{QLatin1String("keychain"), makeCheck<KeychainCheck>},
    CheckEntry{QLatin1String("tls"), makeCheck<WayCheck>},
    CheckEntry{QLatin1String("server"), makeCheck<AnswerCheck>},
    CheckEntry{QLatin1String("write"), makeCheck<WriteCheck>},
    CheckEntry{QLatin1String("key-expiry"), makeCheck<ExpiryCheck>},
    CheckEntry{QLatin1String("projects"), checkOfProjects},
    CheckEntry{QLatin1String("users"), checkOfUsers},
    CheckEntry{QLatin1String("audit-log"), checkOfAuditLog},
    CheckEntry{QLatin1String("pace"), makeCheck<PaceCheck>},
};

} // namespace

Patient Patient::of(const Environment &environment, KeyStore *keys)
{
    Patient patient;
    patient.environment = environment;
    patient.credentials = environment.credentials();
    patient.keys = keys;
    return patient;
}

Doctor::Doctor(const Patient &patient, QObject *parent)
    : QObject(parent)
    , m_chart{patient, {}, nullptr, 0, 0, {}, false}
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Doctor::onLimit);
}

Doctor::~Doctor() = default;

void Doctor::start()
{
    QMetaObject::invokeMethod(this, &Doctor::next, Qt::QueuedConnection);
}

void Doctor::cancel()
{
    m_limit.stop();
    m_check.reset();
    m_next = kEntries.size() + 1;
}

void Doctor::next()
{
    if (m_next > kEntries.size())
        return;
    if (m_next == kEntries.size()) {
        cancel();
        emit finished();
        return;
    }
    const CheckEntry &entry = kEntries.at(m_next++);
    m_check = entry.make(m_chart, entry.name);
    connect(m_check.get(), &Check::found, this, [this](const Finding &finding) {
        const Credentials &credentials = m_chart.patient.credentials;
        emit found({finding.check, finding.state, discreet(visibleText(finding.text), credentials),
                    discreet(visibleText(finding.advice), credentials)});
    });
    connect(m_check.get(), &Check::done, this, &Doctor::onDone);
    m_limit.start(m_check->limitMs());
    m_check->start();
}

// The check is on the stack, and may yet say something after its limit.
void Doctor::onDone()
{
    m_limit.stop();
    m_check->disconnect(this);
    QMetaObject::invokeMethod(this, &Doctor::next, Qt::QueuedConnection);
}

void Doctor::onLimit()
{
    m_check->giveUp();
}

} // namespace Vestibule
