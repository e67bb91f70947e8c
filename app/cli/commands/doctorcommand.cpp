// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/doctorcommand.h"

#include "accounts/profilechoice.h"
#include "accounts/profiles.h"
#include "cli/terminal/commandtext.h"
#include "domain/text/visibletext.h"
#include "remembered/listmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Vestibule {

namespace {

ExitCode exitCodeOfOutcome(Finding::State outcome)
{
    switch (outcome) {
    case Finding::State::KeyWrong:
        return ExitCode::KeyOrPermission;
    case Finding::State::Wrong:
        return ExitCode::Failed;
    default:
        return ExitCode::Done;
    }
}

} // namespace

QString DoctorCommand::summary() const
{
    return CommandText::tr("Find out what is wrong: settings, network, clock, key, journal.");
}

Command::Arguments DoctorCommand::arguments() const
{
    return {QStringLiteral("doctor"), summary(), QStringLiteral("doctor")};
}

QList<QCommandLineOption> DoctorCommand::options() const
{
    return {
        {QStringLiteral("json"), CommandText::tr("Print a JSON object instead of lines.")},
        {QStringLiteral("write"),
         CommandText::tr("Also find out whether the key may change invites, by asking to delete "
                         "one that cannot exist.")},
    };
}

QString DoctorCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    m_json = parser.isSet(QStringLiteral("json"));
    m_write = parser.isSet(QStringLiteral("write"));
    return words.isEmpty() ? QString() : CommandText::tr("doctor takes no further words.");
}

void DoctorCommand::start(InviteService *service)
{
    Patient patient;
    if (service != nullptr) { // the demo
        patient.credentials = credentials();
    } else {
        if (isUnattended())
            m_keys.setUnattended();
        patient = Patient::of(Environment::take(), &m_keys);
        takeProfile(patient);
    }
    patient.journalFolder = journalFolder();
    patient.write = m_write;
    patient.onKeyRefused = [](const Credentials &refused) {
        ListMemory().wipeKey(RememberedPlace::of(refused), refused.adminKey);
    };
    m_doctor = std::make_unique<Doctor>(patient);
    connect(m_doctor.get(), &Doctor::found, this, &DoctorCommand::onFound);
    connect(m_doctor.get(), &Doctor::finished, this, &DoctorCommand::onFinished);
    m_doctor->start();
}

// As other commands, but that what is wrong with it is no reason to end.
void DoctorCommand::takeProfile(Patient &patient) const
{
    const ProfileChoice choice = chooseProfile(Profiles(), patient.environment, profileName());
    m_console.say(choice.problem.isEmpty() ? choice.notice : choice.problem);
    if (!choice.problem.isEmpty()) {
        patient.credentials = patient.environment.credentials();
        return;
    }
    patient.profile = choice.profile;
    patient.credentials = choice.credentials;
    if (patient.environment.adminKey) // two of them were refused before
        patient.credentials.adminKey = *patient.environment.adminKey;
}

void DoctorCommand::cancel()
{
    m_doctor->cancel();
    finish(ExitCode::Cancelled);
}

void DoctorCommand::onFound(const Finding &finding)
{
    m_findings.append(finding);
    if (!m_json)
        (void)m_console.write(
            (findingLine(finding) + u'\n').toLocal8Bit()); // a failure is kept, and told at the end
}

void DoctorCommand::onFinished()
{
    // Nothing and nothing more fails as well, where a line failed before.
    if (!m_console.write(m_json ? json() : QByteArray())) {
        giveUpWriting();
        return;
    }
    finish(isUnattended() && m_doctor->isKeyLockedAway()
               ? ExitCode::KeychainLocked
               : exitCodeOfOutcome(outcomeOf(m_findings)));
}

QByteArray DoctorCommand::json() const
{
    QJsonArray findings;
    for (const Finding &finding : m_findings) {
        findings.append(QJsonObject{{QStringLiteral("check"), finding.check},
                                    {QStringLiteral("state"), stateWord(finding.state)},
                                    {QStringLiteral("text"), finding.text},
                                    {QStringLiteral("advice"), finding.advice}});
    }
    const QJsonObject all{{QStringLiteral("outcome"), stateWord(outcomeOf(m_findings))},
                          {QStringLiteral("findings"), findings}};
    return escapedJson(QJsonDocument(all).toJson());
}

} // namespace Vestibule
