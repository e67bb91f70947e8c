// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profilekeys.h"
#include "accounts/systemkeystore.h"
#include "cli/commands/command.h"
#include "cli/terminal/input.h"
#include "operations/profilejournals.h"

#include <functional>
#include <memory>
#include <optional>

namespace Vestibule {

/// `profiles`: lists, makes, changes and removes profiles, and keeps their keys, which come from
/// stdin alone.
class ProfilesCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    ~ProfilesCommand() override;

    QString summary() const override;
    Arguments arguments() const override;
    QList<QCommandLineOption> options() const override;
    QString configure(const QCommandLineParser &parser, const QStringList &words) override;
    bool needsService() const override { return false; }
    bool usesProfile() const override { return false; }
    void start(InviteService *service) override;
    void cancel() override;

private:
    enum class Verb { List, Add, Set, Remove };

    [[nodiscard]] QString configureValues(const QCommandLineParser &parser);
    void run();
    void list(const QList<Profile> &profiles);
    [[nodiscard]] QString configureRoute(const QCommandLineParser &parser);
    [[nodiscard]] bool takesSecret() const { return m_takesKey || m_takesPassword; }
    void readSecret();
    void onSecret(const QByteArray &bytes);
    void change();
    void takeValues(Profile &profile) const;
    void onChanged(const ProfilesResult<Profile> &changed);
    void tellLeft(const QList<RemoveProfileKeys::Left> &left) const;
    void forgetOldLogins();
    void onOldLoginsForgotten();
    void putSecret();
    void onPut();
    void askToRemove();
    void findJournals();
    void onJournals();
    void ask(const QString &question, const std::function<void(bool yes)> &answer);
    void removeKeys();
    void onKeysRemoved();
    void removeProfile();
    [[nodiscard]] ExitCode forgetHistory() const;
    void fail(const ProfilesError &error);
    void refuse(const QString &problem, ExitCode code = ExitCode::Usage);

    Verb m_verb = Verb::List;
    QString m_name;
    bool m_json = false;
    bool m_yes = false;
    bool m_keysStay = false;
    bool m_forgets = false; // what was done with its organization
    bool m_takesKey = false;
    KeyUse m_use = KeyUse::All;
    std::optional<QString> m_newName;
    std::optional<QString> m_baseUrl;
    std::optional<QString> m_organizationId;
    std::optional<bool> m_readOnly;
    std::optional<QString> m_caFile;
    std::optional<QString> m_proxy;
    std::optional<QString> m_proxyUser;
    bool m_takesPassword = false; // for the proxy

    Profiles m_profiles;
    Profile m_profile; // that is meant, as it was last seen
    QString m_secret; // a key or a password
    SystemKeyStore m_store;
    std::unique_ptr<Input> m_input; // each reads once
    std::unique_ptr<PutProfileKey> m_putting;
    std::unique_ptr<ProfileJournals> m_journals;
    std::unique_ptr<RemoveProfileKeys> m_removal;
};

} // namespace Vestibule
