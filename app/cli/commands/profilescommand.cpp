// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/profilescommand.h"

#include "accounts/profilechoice.h"
#include "api/inviteservice.h"
#include "api/route/cafile.h"
#include "cli/terminal/alignedtable.h"
#include "cli/terminal/commandtext.h"
#include "domain/adminkey.h"
#include "domain/baseurl.h"
#include "domain/errortext.h"
#include "domain/networkroute.h"
#include "domain/text/visibletext.h"
#include "journal/journalfolder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Vestibule {

namespace {

using KeyStatus = KeyAnswer::Status;

constexpr qint64 kMostKeyBytes = 8 * 1024;

/// Which of the verbs an option goes with.
struct OptionUse
{
    QLatin1String option;
    bool toList;
    bool toAdd;
    bool toSet;
    bool toRemove;
};

constexpr std::array kOptionUses{
    OptionUse{QLatin1String("json"), true, false, false, false},
    OptionUse{QLatin1String("name"), false, false, true, false},
    OptionUse{QLatin1String("base-url"), false, true, true, false},
    OptionUse{QLatin1String("organization"), false, true, true, false},
    OptionUse{QLatin1String("read-only"), false, true, true, false},
    OptionUse{QLatin1String("read-write"), false, false, true, false},
    OptionUse{QLatin1String("key-stdin"), false, true, true, false},
    OptionUse{QLatin1String("key-for"), false, true, true, false},
    OptionUse{QLatin1String("ca-file"), false, true, true, false},
    OptionUse{QLatin1String("no-ca-file"), false, false, true, false},
    OptionUse{QLatin1String("proxy"), false, true, true, false},
    OptionUse{QLatin1String("proxy-user"), false, true, true, false},
    OptionUse{QLatin1String("proxy-password-stdin"), false, true, true, false},
    OptionUse{QLatin1String("yes"), false, false, false, true},
    OptionUse{QLatin1String("without-keys"), false, false, false, true},
    OptionUse{QLatin1String("forget-history"), false, false, false, true},
};

constexpr std::array kKeyUses{KeyUse::All, KeyUse::Read, KeyUse::Write};

std::optional<QString> given(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) ? std::optional(parser.value(option).trimmed()) : std::nullopt;
}

/// What is wrong with a key that was given, in a sentence of its own; empty where nothing is.
QString keyProblem(const QString &key)
{
    switch (keyFault(key)) {
    case KeyFault::None:
        return {};
    case KeyFault::Empty:
        return CommandText::tr("No key was given on standard input.");
    case KeyFault::Quoted:
        return CommandText::tr("The key stands in quotation marks: give it without them.");
    case KeyFault::Blank:
        return CommandText::tr("The key holds a space or a line break: give the key alone.");
    case KeyFault::Unsendable:
        break;
    }
    return CommandText::tr("The key holds a character that no key holds.");
}

/// The same of a password, which may hold nearly everything.
QString passwordProblem(const QString &password)
{
    if (password.isEmpty())
        return CommandText::tr("No password was given on standard input.");
    return badProxyPassword(password);
}

QString withoutLineEnd(QString line)
{
    if (line.endsWith(u'\n'))
        line.chop(1);
    if (line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

/// What a profile keeps for its address.
QStringList keyWords(const Profiles &profiles, const Profile &profile)
{
    QStringList words;
    const QList<KeptKey> kept = keptKeys(profiles, profile);
    for (const KeyUse use : kKeyUses) {
        if (kept.contains(KeptKey{use, originOf(profile.baseUrl)}))
            words << keyUseWord(use);
    }
    return words;
}

QJsonObject profileJson(const Profiles &profiles, const Profile &profile)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{QStringLiteral("name"), profile.name},
            {QStringLiteral("base_url"), profile.baseUrl},
            {QStringLiteral("organization"), orNull(profile.organizationId)},
            {QStringLiteral("ca_file"), orNull(profile.caFile)},
            {QStringLiteral("proxy"), orNull(profile.proxy)},
            {QStringLiteral("proxy_user"), orNull(profile.proxyUser)},
            {QStringLiteral("read_only"), profile.readOnly},
            {QStringLiteral("keys"), QJsonArray::fromStringList(keyWords(profiles, profile))}};
}

QString profileTable(const Profiles &file, const QList<Profile> &profiles)
{
    QList<QStringList> rows{{CommandText::tr("NAME"), CommandText::tr("ADDRESS"),
                             CommandText::tr("ORGANIZATION"), CommandText::tr("ACCESS"),
                             CommandText::tr("KEYS")}};
    const auto orDash = [](const QString &word) {
        return word.isEmpty() ? QStringLiteral("-") : word;
    };
    for (const Profile &profile : profiles) {
        rows.append({visibleText(profile.name), visibleText(shownAddress(profile.baseUrl)),
                     orDash(visibleText(profile.organizationId)),
                     profile.readOnly ? QStringLiteral("read-only") : QStringLiteral("read-write"),
                     orDash(keyWords(file, profile).join(u','))});
    }
    return alignedTable(rows);
}

} // namespace

ProfilesCommand::~ProfilesCommand() = default;

QString ProfilesCommand::summary() const
{
    return CommandText::tr("List profiles, or make, change and remove one.");
}

Command::Arguments ProfilesCommand::arguments() const
{
    return {QStringLiteral("NAME"),
            CommandText::tr("The profile; without it all are listed. A command works with it by "
                            "--profile NAME."),
            QStringLiteral("profiles [add|set|remove NAME]"),
            {Completion::Kind::Words,
             {QStringLiteral("add"), QStringLiteral("set"), QStringLiteral("remove")}}};
}

QList<QCommandLineOption> ProfilesCommand::options() const
{
    return {
        {QStringLiteral("json"), CommandText::tr("Print a JSON array instead of a table.")},
        {QStringLiteral("name"), CommandText::tr("set: the new name."), QStringLiteral("NEW")},
        {QStringLiteral("base-url"),
         CommandText::tr("The address of the API. A key that is kept for another one is not sent "
                         "there."),
         QStringLiteral("URL")},
        {QStringLiteral("organization"),
         CommandText::tr("The organization's id; empty: the one that the key belongs to."),
         QStringLiteral("ID")},
        {QStringLiteral("read-only"), CommandText::tr("Refuse whatever would change anything.")},
        {QStringLiteral("read-write"), CommandText::tr("set: allow changes again.")},
        {QStringLiteral("key-stdin"),
         CommandText::tr("Read an admin key from standard input, and keep it in the system's "
                         "keychain.")},
        {QStringLiteral("key-for"),
         CommandText::tr("What this key is for: all (as without this), or one to read and one to "
                         "write."),
         QStringLiteral("all|read|write")},
        {QStringLiteral("ca-file"),
         CommandText::tr(
             "Also trust the certificates in this file, PEM or DER, with this profile."),
         QStringLiteral("FILE")},
        {QStringLiteral("no-ca-file"), CommandText::tr("set: no such file any more.")},
        {QStringLiteral("proxy"),
         CommandText::tr(
             "The proxy of this profile: http://HOST:PORT, socks5://HOST:PORT, none, or "
             "system for the one of this computer's settings; empty: as the "
             "environment and then the system say."),
         QStringLiteral("URL")},
        {QStringLiteral("proxy-user"),
         CommandText::tr("The user name for that proxy; empty: no login any more."),
         QStringLiteral("USER")},
        {QStringLiteral("proxy-password-stdin"),
         CommandText::tr("Read the password for that proxy from standard input, and keep it in the "
                         "system's keychain.")},
        {QStringLiteral("yes"), CommandText::tr("remove: do not ask.")},
        {QStringLiteral("without-keys"),
         CommandText::tr("remove: leave the keychain alone, where its keys are gone already or "
                         "cannot be removed.")},
        {QStringLiteral("forget-history"),
         CommandText::tr("remove: also forget the finished runs of its organization, where no "
                         "other profile shares their journal.")},
    };
}

QString ProfilesCommand::configure(const QCommandLineParser &parser, const QStringList &words)
{
    const QString verb = words.value(0);
    const QStringList verbs{QString(), QStringLiteral("add"), QStringLiteral("set"),
                            QStringLiteral("remove")};
    if (!verbs.contains(verb))
        return CommandText::tr("profiles takes add, set or remove, and a name.");
    m_verb = Verb(verbs.indexOf(verb));
    if (words.size() != (m_verb == Verb::List ? 0 : 2))
        return CommandText::tr("profiles %1 takes the name of one profile.").arg(verb);
    m_name = words.value(1);
    for (const OptionUse &use : kOptionUses) {
        const bool fits[]{use.toList, use.toAdd, use.toSet, use.toRemove};
        if (parser.isSet(use.option) && !fits[size_t(m_verb)])
            return CommandText::tr("--%1 does not go with this.").arg(use.option);
    }
    m_json = parser.isSet(QStringLiteral("json"));
    m_yes = parser.isSet(QStringLiteral("yes"));
    m_forgets = parser.isSet(QStringLiteral("forget-history"));
    m_keysStay = parser.isSet(QStringLiteral("without-keys"));
    return configureValues(parser);
}

QString ProfilesCommand::configureValues(const QCommandLineParser &parser)
{
    m_newName = given(parser, QStringLiteral("name"));
    m_baseUrl = given(parser, QStringLiteral("base-url"));
    m_organizationId = given(parser, QStringLiteral("organization"));
    m_takesKey = parser.isSet(QStringLiteral("key-stdin"));
    if (const QString wrong = badProfileName(m_newName.value_or(m_name));
        (m_newName || m_verb == Verb::Add) && !wrong.isEmpty())
        return wrong;
    if (m_baseUrl) {
        if (const auto refused = InviteService::addressRefusal(*m_baseUrl))
            return QStringLiteral("--base-url: ") + errorText(*refused).what;
    }
    if (!isOrganizationId(m_organizationId.value_or(QString())))
        return CommandText::tr("--organization takes the id of one organization.");
    const bool readOnly = parser.isSet(QStringLiteral("read-only"));
    const bool readWrite = parser.isSet(QStringLiteral("read-write"));
    if (readOnly && readWrite)
        return CommandText::tr("Give one of --read-only and --read-write.");
    if (readOnly || readWrite)
        m_readOnly = readOnly;
    if (const auto word = given(parser, QStringLiteral("key-for"))) {
        const auto use = std::find_if(kKeyUses.begin(), kKeyUses.end(),
                                      [&word](KeyUse one) { return keyUseWord(one) == *word; });
        if (use == kKeyUses.end() || !m_takesKey)
            return CommandText::tr("--key-for takes all, read or write, and goes with "
                                   "--key-stdin.");
        m_use = *use;
    }
    if (const QString wrong = configureRoute(parser); !wrong.isEmpty())
        return wrong;
    const bool setsValue = m_newName || m_baseUrl || m_organizationId || m_readOnly || m_caFile
        || m_proxy || m_proxyUser;
    if (m_verb == Verb::Set && !setsValue && !takesSecret())
        return CommandText::tr("Say what to set.");
    return {};
}

QString ProfilesCommand::configureRoute(const QCommandLineParser &parser)
{
    m_caFile = given(parser, QStringLiteral("ca-file"));
    if (m_caFile && parser.isSet(QStringLiteral("no-ca-file")))
        return CommandText::tr("Give one of --ca-file and --no-ca-file.");
    if (m_caFile) {
        m_caFile = QFileInfo(*m_caFile).absoluteFilePath();
        if (const auto refused = caFileRefusal(*m_caFile))
            return QStringLiteral("--ca-file: ") + errorText(*refused).what;
    } else if (parser.isSet(QStringLiteral("no-ca-file"))) {
        m_caFile = QString();
    }
    m_proxy = given(parser, QStringLiteral("proxy"));
    m_proxyUser = given(parser, QStringLiteral("proxy-user"));
    m_takesPassword = parser.isSet(QStringLiteral("proxy-password-stdin"));
    const ProxySetting setting = readProxySetting(m_proxy.value_or(QString()));
    if (setting.fault == QLatin1String("with-login")) {
        return CommandText::tr("--proxy takes no login: others can read command lines. Give the "
                               "user by --proxy-user, and the password on standard input by "
                               "--proxy-password-stdin.");
    }
    if (!setting.fault.isEmpty())
        return QStringLiteral("--proxy: ") + setting.problem();
    if (m_takesKey && m_takesPassword)
        return CommandText::tr("Give one of --key-stdin and --proxy-password-stdin.");
    if (m_proxyUser && m_proxyUser->isEmpty() == m_takesPassword)
        return CommandText::tr("--proxy-user goes with --proxy-password-stdin; an empty one "
                               "without it.");
    return {};
}

void ProfilesCommand::start(InviteService *)
{
    if (isUnattended())
        m_store.setUnattended();
    QMetaObject::invokeMethod(this, &ProfilesCommand::run, Qt::QueuedConnection);
}

void ProfilesCommand::cancel()
{
    m_input.reset();
    finish(ExitCode::Cancelled);
}

void ProfilesCommand::run()
{
    const auto profiles = m_profiles.read();
    const bool beginsAnew =
        !profiles && profiles.error().kind == ProfilesError::Kind::Damaged && m_verb == Verb::Add;
    if (!profiles && !beginsAnew) {
        fail(profiles.error());
        return;
    }
    if (m_verb == Verb::List) {
        list(*profiles);
        return;
    }
    const auto found = beginsAnew ? std::nullopt : profileNamed(*profiles, m_name);
    if (m_verb == Verb::Add && found) {
        fail({.kind = ProfilesError::Kind::NameTaken, .detail = found->name});
    } else if (m_verb != Verb::Add && !found) {
        refuse(noSuchProfileText(*profiles, m_name));
    } else {
        m_profile = found.value_or(Profile());
        Profile wanted = m_profile;
        takeValues(wanted);
        if (m_verb == Verb::Remove)
            askToRemove();
        else if (m_takesPassword && !proxyLogin(wanted))
            refuse(CommandText::tr("A password goes with a proxy and a user name: give --proxy and "
                                   "--proxy-user."));
        else if (takesSecret())
            readSecret();
        else
            change();
    }
}

void ProfilesCommand::list(const QList<Profile> &profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(profileJson(m_profiles, profile));
    const QByteArray text = m_json ? escapedJson(QJsonDocument(array).toJson())
                                   : profileTable(m_profiles, profiles).toLocal8Bit();
    if (m_console.write(text))
        finish(ExitCode::Done);
    else
        giveUpWriting();
}

void ProfilesCommand::readSecret()
{
    if (Input::isConversation()) {
        m_console.say(m_takesKey ? CommandText::tr("Admin key (it does not show):")
                                 : CommandText::tr("Password for the proxy (it does not show):"));
    }
    m_input = std::make_unique<Input>();
    connect(m_input.get(), &Input::ended, this, &ProfilesCommand::onSecret);
    m_input->readSecret(kMostKeyBytes);
}

void ProfilesCommand::onSecret(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    m_secret = m_takesKey ? text.trimmed() : withoutLineEnd(text);
    const QString problem = bytes.size() > kMostKeyBytes
        ? (m_takesKey ? CommandText::tr("Standard input holds more than a key.")
                      : CommandText::tr("Standard input holds more than a password."))
        : (m_takesKey ? keyProblem(m_secret) : passwordProblem(m_secret));
    if (problem.isEmpty())
        change();
    else
        refuse(problem + u' ' + CommandText::tr("Nothing was changed."), ExitCode::KeyOrPermission);
}

void ProfilesCommand::takeValues(Profile &profile) const
{
    profile.name = m_newName.value_or(profile.name);
    profile.baseUrl = m_baseUrl.value_or(profile.baseUrl);
    profile.organizationId = m_organizationId.value_or(profile.organizationId);
    profile.readOnly = m_readOnly.value_or(profile.readOnly);
    profile.caFile = m_caFile.value_or(profile.caFile);
    setProxy(profile, m_proxy.value_or(profile.proxy));
    profile.proxyUser = m_proxyUser.value_or(profile.proxyUser);
}

void ProfilesCommand::change()
{
    if (m_verb == Verb::Add) {
        m_profile.name = m_name;
        takeValues(m_profile);
        onChanged(m_profiles.add(m_profile));
    } else {
        onChanged(
            m_profiles.change(m_profile.id, [this](Profile &profile) { takeValues(profile); }));
    }
}

void ProfilesCommand::onChanged(const ProfilesResult<Profile> &changed)
{
    m_console.say(profilesSetAsideText(m_profiles.setAside()));
    if (!changed) {
        fail(changed.error());
        return;
    }
    m_profile = *changed;
    m_console.say(sameOrganizationText(m_profiles.read().value_or(QList<Profile>()), m_profile));
    if (m_takesPassword)
        putSecret(); // which sees to those before it
    else
        forgetOldLogins();
}

void ProfilesCommand::forgetOldLogins()
{
    m_removal = std::make_unique<RemoveProfileKeys>(&m_store, &m_profiles, m_profile,
                                                    oldProxyLogins(m_profile));
    connect(m_removal.get(), &RemoveProfileKeys::finished, this,
            &ProfilesCommand::onOldLoginsForgotten);
    m_removal->start();
}

void ProfilesCommand::onOldLoginsForgotten()
{
    tellLeft(m_removal->left());
    if (m_takesKey)
        putSecret();
    else
        finish(m_removal->left().isEmpty() ? ExitCode::Done : ExitCode::DoneInPart);
}

void ProfilesCommand::tellLeft(const QList<RemoveProfileKeys::Left> &left) const
{
    for (const RemoveProfileKeys::Left &one : left) {
        m_console.say(
            CommandText::tr("The key for %1 (%2) was not removed: %3")
                .arg(one.key.origin, keyUseWord(one.key.use), keychainProblemText(one.status)));
    }
}

void ProfilesCommand::putSecret()
{
    KeptKey place{m_use, originOf(m_profile.baseUrl)};
    if (m_takesPassword)
        place = proxyLogin(m_profile).value_or(place);
    m_putting = std::make_unique<PutProfileKey>(&m_store, &m_profiles, m_profile, place, m_secret);
    connect(m_putting.get(), &PutProfileKey::finished, this, &ProfilesCommand::onPut);
    m_putting->start();
}

void ProfilesCommand::onPut()
{
    if (m_putting->error()) {
        fail(*m_putting->error());
        return;
    }
    if (m_putting->status() != KeyStatus::Done) {
        const QString what = m_takesKey ? CommandText::tr("The key was not kept. %1")
                                        : CommandText::tr("The password was not kept. %1");
        refuse(what.arg(keychainProblemText(m_putting->status())),
               m_putting->status() == KeyStatus::Locked ? ExitCode::KeychainLocked
                                                        : ExitCode::KeyOrPermission);
        return;
    }
    const QList<RemoveProfileKeys::Left> left = m_putting->left();
    for (const RemoveProfileKeys::Left &one : left) {
        m_console.say(CommandText::tr("The key is kept. The one before it (%1) is still there: %2")
                          .arg(keyUseWord(one.key.use), keychainProblemText(one.status)));
    }
    finish(left.isEmpty() ? ExitCode::Done : ExitCode::DoneInPart);
}

void ProfilesCommand::askToRemove()
{
    const QString question =
        CommandText::tr("Remove the profile “%1” and its keys?").arg(m_profile.name);
    if (m_yes) {
        findJournals();
    } else if (!Input::isConversation()) {
        refuse(question + u' '
               + CommandText::tr("Nothing was done: without a terminal this needs --yes."));
    } else {
        ask(question, [this](bool yes) { yes ? findJournals() : finish(ExitCode::Cancelled); });
    }
}

void ProfilesCommand::ask(const QString &question, const std::function<void(bool yes)> &answer)
{
    m_console.say(question + QStringLiteral(" [y/N]"));
    if (m_input)
        m_input.release()->deleteLater(); // whose answer this may be
    m_input = std::make_unique<Input>();
    connect(m_input.get(), &Input::ended, this,
            [answer](const QByteArray &line) { answer(Input::isYes(line)); });
    m_input->readLine();
}

// While the keys that tell which ones they are can still be read.
void ProfilesCommand::findJournals()
{
    if (!m_forgets && (m_yes || !Input::isConversation())) {
        removeKeys();
        return;
    }
    m_journals =
        std::make_unique<ProfileJournals>(&m_store, m_profiles, m_profile, JournalFolder::usual());
    connect(m_journals.get(), &ProfileJournals::found, this, &ProfilesCommand::onJournals);
    m_journals->find();
}

void ProfilesCommand::onJournals()
{
    const int runs = m_journals->runs();
    if (m_journals->someAreShared()) {
        m_console.say(CommandText::tr("Its journal stays: another profile shares it, or it cannot "
                                      "be told whether one does."));
    } else if (m_forgets && m_journals->own().isEmpty()) {
        m_console.say(CommandText::tr("No journal is known to be its own."));
    }
    if (m_forgets || runs == 0) {
        removeKeys();
        return;
    }
    const QString question = CommandText::tr(
        "Forget the %n run(s) of its organization on this computer as well?", nullptr, runs);
    ask(question, [this](bool yes) {
        m_forgets = yes;
        removeKeys();
    });
}

void ProfilesCommand::removeKeys()
{
    const QList<KeptKey> keys = m_keysStay ? QList<KeptKey>() : keptKeys(m_profiles, m_profile);
    m_removal = std::make_unique<RemoveProfileKeys>(&m_store, &m_profiles, m_profile, keys);
    connect(m_removal.get(), &RemoveProfileKeys::finished, this, &ProfilesCommand::onKeysRemoved);
    m_removal->start();
}

void ProfilesCommand::onKeysRemoved()
{
    if (m_removal->left().isEmpty()) {
        removeProfile();
        return;
    }
    tellLeft(m_removal->left());
    refuse(CommandText::tr("The profile stays. --without-keys removes it and leaves the keychain "
                           "as it is."),
           ExitCode::KeyOrPermission);
}

void ProfilesCommand::removeProfile()
{
    const auto removed = m_profiles.remove(m_profile.id);
    if (removed)
        finish(m_forgets && m_journals ? forgetHistory() : ExitCode::Done);
    else
        fail(removed.error());
}

ExitCode ProfilesCommand::forgetHistory() const
{
    const QStringList problems = m_journals->forget();
    for (const QString &problem : problems)
        m_console.say(problem);
    return problems.isEmpty() && !m_journals->someAreShared() ? ExitCode::Done
                                                              : ExitCode::DoneInPart;
}

void ProfilesCommand::fail(const ProfilesError &error)
{
    const bool isUsage = error.kind == ProfilesError::Kind::NameTaken
        || error.kind == ProfilesError::Kind::BadName || error.kind == ProfilesError::Kind::Gone;
    QString text = profilesErrorText(error);
    if (error.kind == ProfilesError::Kind::Damaged) {
        text += u' '
            + CommandText::tr("Correct it, or begin anew with vestibule profiles add: it is kept "
                              "beside the new one then.");
    }
    refuse(text, isUsage ? ExitCode::Usage : ExitCode::Failed);
}

void ProfilesCommand::refuse(const QString &problem, ExitCode code)
{
    m_console.say(problem);
    finish(code);
}

} // namespace Vestibule
