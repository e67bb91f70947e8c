// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profilekeys.h"
#include "journal/journalfolder.h"
#include "support/patience.h"
#include "support/runsteps.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"
#include "support/tlsidentity.h"
#include "support/tunnelproxy.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/connection/keyfield.h"
#include "ui/connection/profilebutton.h"
#include "ui/connection/profilesdialog.h"
#include "ui/help/doctordialog.h"
#include "ui/list/listloader.h"
#include "ui/widgets/disclosurebutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPoint>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Vestibule;
using namespace Qt::Literals;
using Ask = FakeKeyStore::Request;
using Status = KeyAnswer::Status;

namespace {

/// Three organizations behind servers of their own, and a settings file with their profiles.
struct ThreeProfiles
{
    ThreeProfiles()
    {
        for (size_t i = 0; i < servers.size(); ++i) {
            servers.at(i).setClock(systemClock());
            servers.at(i).setHandler(
                [this, i](const Request &request) { return organizations.at(i).answer(request); });
            organizations.at(i).add(u"open@example.com"_s);
        }
        Profiles profiles = Profiles::beside(file());
        one = *profiles.add({.id = {}, .name = u"One"_s, .baseUrl = servers.at(0).baseUrl()});
        two = *profiles.add(
            {.id = {}, .name = u"Two"_s, .baseUrl = servers.at(1).baseUrl(), .readOnly = true});
        three = *profiles.add({.id = {}, .name = u"Three"_s, .baseUrl = servers.at(2).baseUrl()});
    }

    [[nodiscard]] QString file() const { return folder.filePath(u"vestibule.ini"_s); }
    [[nodiscard]] Profiles profiles() const { return Profiles::beside(file()); }

    /// Gives its path; empty where it cannot be written.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile made(folder.filePath(name));
        const bool good = made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size();
        return good ? made.fileName() : QString();
    }
    /// Whether what is kept of the profiles holds these bytes.
    [[nodiscard]] bool keepsInFiles(const QByteArray &bytes) const
    {
        for (const QString &path : {file(), profiles().file()}) {
            QFile kept(path);
            if (kept.open(QIODevice::ReadOnly) && kept.readAll().contains(bytes))
                return true;
        }
        return false;
    }

    /// One, its copy in the profile as it is then.
    static void put(FakeKeyStore &keys, Profiles profiles, Profile &profile, KeyUse use,
                    const QString &key)
    {
        const KeptKey place{use, originOf(profile.baseUrl)};
        keys.setStored(key, keySlot(profile, place));
        profile = *profiles.change(profile.id, [&place](Profile &changed) {
            if (!changed.keeps(place))
                changed.keys.append(place);
        });
    }
    void putAll(FakeKeyStore &keys)
    {
        put(keys, profiles(), one, KeyUse::All, u"sk-admin-one"_s);
        put(keys, profiles(), two, KeyUse::All, u"sk-admin-two"_s);
        put(keys, profiles(), three, KeyUse::Read, u"sk-admin-three-read"_s);
        put(keys, profiles(), three, KeyUse::Write, u"sk-admin-three-write"_s);
    }

    /// The keys that came to a server, to read and to change.
    [[nodiscard]] QByteArrayList keysAt(size_t server, bool toRead) const
    {
        QByteArrayList keys;
        for (const Request &request : servers.at(server).requests()) {
            const QByteArray key = request.header("authorization").mid(7);
            if ((request.method == "GET") == toRead && !keys.contains(key))
                keys.append(key);
        }
        return keys;
    }

    QTemporaryDir folder;
    std::array<ScriptedServer, 3> servers;
    std::array<StatefulOrganization, 3> organizations{StatefulOrganization(u"one"_s),
                                                      StatefulOrganization(u"two"_s),
                                                      StatefulOrganization(u"three"_s)};
    Profile one;
    Profile two;
    Profile three;
};

QAction *entryOf(QMenu *menu, const QString &words)
{
    emit menu->aboutToShow();
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&').startsWith(words))
            return action;
    }
    return nullptr;
}

bool isAt(const Program &program, const QString &name)
{
    const Session *session = program.connection.session();
    return session != nullptr && session->profileName() == name && program.shown() >= 0;
}

/// Chooses a profile in the menu, as the button in the toolbar has it as well.
bool choose(Program &program, const QString &name)
{
    QAction *entry = entryOf(program.window.profilesMenu(), name);
    if (entry == nullptr)
        return false;
    entry->trigger();
    return waitUntil([&] { return isAt(program, name); });
}

/// Invites somebody by a run.
void inviteIn(Program &program, const QString &email)
{
    program.runs.add({createStep(email)});
}

} // namespace

/// Profiles worked with in windows.
class ProfileWindowTest : public TestCase
{
    Q_OBJECT

    static ProfilesDialog *openDialog(Program &program)
    {
        entryOf(program.window.profilesMenu(), u"Manage Profiles"_s)->trigger();
        auto *dialog = program.window.findChild<ProfilesDialog *>();
        return dialog != nullptr && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    static void select(const ProfilesDialog *dialog, const QString &name)
    {
        auto *list = dialog->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text() == name)
                list->setCurrentRow(i);
        }
    }
    static QStringList names(const ProfilesDialog *dialog)
    {
        QStringList names;
        const auto *list = dialog->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            names << list->item(i)->text();
        return names;
    }
    /// The field that a label names.
    template <typename Field>
    static Field *field(const QWidget *dialog, const QString &label)
    {
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *one : labels) {
            if (one->text().remove(u'&').startsWith(label) && one->buddy() != nullptr)
                return qobject_cast<Field *>(one->buddy());
        }
        return nullptr;
    }
    static void fill(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        field->insert(text); // what no key types as well
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Presses a button of the question that `window` has open or is about to.
    static bool answer(const QWidget *window, const QString &button)
    {
        return waitUntil([window] { return questionOf(window) != nullptr; })
            && press(questionOf(window), button);
    }
    static QString allText(const QWidget *window)
    {
        QString text;
        const auto labels = window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->isVisible() ? label->text().remove(QChar(0x200b)) + u'\n' : QString();
        return text;
    }

private slots:
    void oneProfileShowsNoSwitcher()
    {
        Shelf shelf(2);
        Program program(Program::at(shelf.server));
        program.store(u"sk-admin-test"_s);
        program.connection.start();
        QTRY_COMPARE(program.shown(), 2);
        QVERIFY(!program.window.findChild<ProfileButton *>()->isVisible());
        QVERIFY(program.connection.session()->profileName().isEmpty());
        QVERIFY(!program.window.windowTitle().contains(u"Default"_s));
    }

    void threeProfilesInTurn()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        for (const Profile &profile : {ground.one, ground.two, ground.three, ground.one}) {
            QVERIFY2(choose(program, profile.name), qPrintable(profile.name));
            QTRY_VERIFY(program.runs.isWritable());
            QVERIFY(program.window.windowTitle().startsWith(profile.name + u" – "_s));
            QCOMPARE(program.window.findChild<ProfileButton *>()->text(), profile.name);
            QCOMPARE(program.connection.session()->isReadOnly(), profile.readOnly);
            QCOMPARE(program.window.commands()->invite->isEnabled(), !profile.readOnly);
            if (profile.readOnly)
                continue;
            inviteIn(program, profile.name.toLower() + u"@example.com"_s);
            QTRY_VERIFY(program.runs.player() != nullptr
                        && (program.runs.player()->state() == RunPlayer::State::Finished
                            || program.runs.player()->state() == RunPlayer::State::Paused));
            program.window.commands()->cancelRun->trigger();
            QTRY_VERIFY(!program.runs.isBusy());
        }
        QCOMPARE(ground.keysAt(0, true), (QByteArrayList{"sk-admin-one"}));
        QCOMPARE(ground.keysAt(0, false), (QByteArrayList{"sk-admin-one"}));
        QCOMPARE(ground.keysAt(1, true), (QByteArrayList{"sk-admin-two"}));
        QCOMPARE(ground.servers.at(1).requestCount("GET"), ground.servers.at(1).requestCount());
        QCOMPARE(ground.keysAt(2, true), (QByteArrayList{"sk-admin-three-read"}));
        QCOMPARE(ground.keysAt(2, false), (QByteArrayList{"sk-admin-three-write"}));
        QCOMPARE(ground.organizations.at(1).made(), 0);
    }

    // A profile may have one key to read beside one to write, so none has to go.
    void aKeyThatLacksAScopeLeadsToTheProfiles()
    {
        ThreeProfiles ground;
        ground.servers.at(0).setHandler([](const Request &) {
            return Step::json(401,
                              errorJson("You have insufficient permissions. Missing scopes: "
                                        "api.management.read"));
        });
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        QVERIFY(choose(program, ground.one.name));
        QTRY_VERIFY(program.banner().contains(u"api.management.read"_s));
        QVERIFY(!canPress(program.page(), u"Change Key…"_s));
        QVERIFY(press(program.page(), u"Manage Profiles…"_s));
        QTRY_VERIFY(program.window.findChild<ProfilesDialog *>());
    }

    void aRunWithoutAScopeLeadsToThemToo()
    {
        ThreeProfiles ground;
        ground.servers.at(0).setHandler([&ground](const Request &request) {
            return request.method == "GET" ? ground.organizations.at(0).answer(request)
                                           : Step::json(401,
                                                        errorJson("You have insufficient "
                                                                  "permissions. Missing scopes: "
                                                                  "api.management.write"));
        });
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        QVERIFY(choose(program, ground.one.name));
        QTRY_VERIFY(program.runs.isWritable());
        inviteIn(program, u"new@example.com"_s);
        QTRY_VERIFY(canPress(program.runBar(), u"Manage Profiles…"_s));
        QVERIFY(!canPress(program.runBar(), u"Change Key…"_s));
        QVERIFY(press(program.runBar(), u"Manage Profiles…"_s));
        QTRY_VERIFY(program.window.findChild<ProfilesDialog *>());
    }

    void twoWindowsSideBySide()
    {
        ThreeProfiles ground;
        Environment first;
        first.profile = u"one"_s; // however it is written
        Environment second;
        second.profile = u"Three"_s;
        Program one(first, ground.file());
        Program three(second, ground.file());
        ground.putAll(one.keys);
        ground.putAll(three.keys);
        one.connection.start();
        three.connection.start();
        QTRY_VERIFY(isAt(one, u"One"_s) && isAt(three, u"Three"_s));
        QTRY_VERIFY(one.runs.isWritable() && three.runs.isWritable());
        inviteIn(one, u"a@example.com"_s);
        inviteIn(three, u"b@example.com"_s);
        QTRY_COMPARE(ground.organizations.at(0).made(), 1);
        QTRY_COMPARE(ground.organizations.at(2).made(), 1);
        QCOMPARE(ground.keysAt(0, false), (QByteArrayList{"sk-admin-one"}));
        QCOMPARE(ground.keysAt(1, true), QByteArrayList());
        QCOMPARE(ground.keysAt(2, true), (QByteArrayList{"sk-admin-three-read"}));
        QCOMPARE(ground.keysAt(2, false), (QByteArrayList{"sk-admin-three-write"}));
    }

    void aReadOnlyOneOneWithTwoKeysAndOneBehindAProxySideBySide()
    {
        TlsAuthority authority;
        if (!authority.isReady())
            QSKIP("the openssl program is missing");
        ThreeProfiles ground;
        ScriptedServer far(authority.issue(u"DNS:api.example.test"_s).value());
        far.setClock(systemClock());
        far.setHandler([&ground](const Request &request) {
            return ground.organizations.at(0).answer(request);
        });
        TunnelProxy proxy(far.port());
        proxy.setLogin("tom", "p:a ss");
        const QString root = ground.write(u"root.pem"_s, authority.root().toPem());
        QVERIFY(!root.isEmpty());
        const auto moved = ground.profiles().change(ground.one.id, [&](Profile &profile) {
            profile.baseUrl = u"https://api.example.test/v1"_s;
            profile.caFile = root;
            profile.proxy = proxy.name();
            profile.proxyUser = u"tom"_s;
            profile.keys.append(proxyLogin(profile).value());
        });
        QVERIFY(moved);
        ground.one = *moved;
        const auto in = [](const QString &name) {
            Environment environment;
            environment.profile = name;
            return environment;
        };
        Program one(in(u"One"_s), ground.file());
        Program two(in(u"Two"_s), ground.file());
        Program three(in(u"Three"_s), ground.file());
        for (Program *program : {&one, &two, &three}) {
            ground.putAll(program->keys);
            program->keys.setStored(u"p:a ss"_s, keySlot(ground.one, *proxyLogin(ground.one)));
            program->connection.start();
        }
        QTRY_VERIFY(isAt(one, u"One"_s) && isAt(two, u"Two"_s) && isAt(three, u"Three"_s));
        QTRY_VERIFY(one.shown() == 1 && two.shown() == 1 && three.shown() == 1);
        QTRY_VERIFY(one.runs.isWritable() && three.runs.isWritable());
        QVERIFY(!two.window.commands()->invite->isEnabled());
        inviteIn(one, u"a@example.com"_s);
        inviteIn(three, u"b@example.com"_s);
        two.page()->loader()->refresh();
        QTRY_COMPARE(ground.organizations.at(0).made(), 1);
        QTRY_COMPARE(ground.organizations.at(2).made(), 1);
        QTRY_VERIFY(!one.runs.isBusy() && !three.runs.isBusy());
        QCOMPARE(ground.organizations.at(1).made(), 0);
        for (const Request &request : far.requests()) {
            QCOMPARE(request.header("authorization"), "Bearer sk-admin-one");
            QVERIFY(!request.headers.contains("proxy-authorization"));
        }
        QVERIFY(proxy.tunnelCount() > 0 && !proxy.heard().contains("sk-admin"));
        QCOMPARE(ground.servers.at(0).requestCount(), 0);
        QCOMPARE(ground.keysAt(1, true), (QByteArrayList{"sk-admin-two"}));
        QCOMPARE(ground.keysAt(1, false), QByteArrayList());
        QCOMPARE(ground.keysAt(2, true), (QByteArrayList{"sk-admin-three-read"}));
        QCOMPARE(ground.keysAt(2, false), (QByteArrayList{"sk-admin-three-write"}));
    }

    void theProfileLastOpenIsTheNextStarts()
    {
        ThreeProfiles ground;
        {
            Program program({}, ground.file());
            ground.putAll(program.keys);
            program.connection.start();
            QTRY_VERIFY(program.isWelcoming());
            QVERIFY(choose(program, u"Two"_s));
        }
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(isAt(program, u"Two"_s));
        // What the environment says comes first.
        Program at(Program::at(ground.servers.at(0), u"sk-admin-environment"_s), ground.file());
        at.connection.start();
        QTRY_COMPARE(at.shown(), 1);
        QVERIFY(at.connection.session()->profileName().isEmpty());
        QCOMPARE(ground.keysAt(0, true), (QByteArrayList{"sk-admin-environment"}));
    }

    void aProfileBeatsTheEnvironment()
    {
        ThreeProfiles ground;
        Environment environment = Program::at(ground.servers.at(0), u"sk-admin-environment"_s);
        environment.profile = u"Two"_s;
        Program program(environment, ground.file());
        // It keeps no key, so the environment's is used; and the rest is its own.
        program.connection.start();
        QTRY_VERIFY(isAt(program, u"Two"_s));
        QVERIFY(program.connection.session()->isReadOnly());
        QTRY_COMPARE(ground.keysAt(1, true), (QByteArrayList{"sk-admin-environment"}));
        QCOMPARE(ground.servers.at(0).requestCount(), 0);
        // Where both have one, neither is used.
        ground.putAll(program.keys);
        entryOf(program.window.profilesMenu(), u"Three"_s)->trigger();
        QTRY_COMPARE(program.connection.welcomePage()->notice(), WelcomeNotice::NoProfile);
        QVERIFY(program.notice().contains(u"OPENAI_ADMIN_KEY"_s));
        QVERIFY(program.notice().contains(u"Three"_s));
        QCOMPARE(ground.servers.at(2).requestCount(), 0);
    }

    void theFirstProfilesOwnAddressIsHeeded()
    {
        ThreeProfiles ground;
        const QString address = ground.servers.at(0).baseUrl();
        QVERIFY(ground.profiles().change(Profile::firstId(), [&](Profile &first) {
            first.baseUrl = address;
            first.organizationId = u"org-first"_s;
        }));
        Program program({}, ground.file());
        program.keys.setStored(u"sk-admin-first"_s, originOf(address));
        program.connection.start();
        QTRY_COMPARE(program.shown(), 1);
        QCOMPARE(ground.keysAt(0, true), (QByteArrayList{"sk-admin-first"}));
        QCOMPARE(ground.servers.at(0).requests().constFirst().header("openai-organization"),
                 "org-first");
    }

    void thePageSaysWhoseKeyItAsksFor()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        entryOf(program.window.profilesMenu(), u"Three"_s)->trigger();
        QTRY_VERIFY(allText(program.connection.welcomePage()).contains(u"the profile “Three”"_s));
        QVERIFY(program.window.windowTitle().startsWith(u"Three – "_s));
        QVERIFY(allText(program.connection.welcomePage()).contains(ground.servers.at(2).origin()));
        QTest::keyClicks(program.connection.welcomePage()->findChild<KeyField *>(),
                         u"sk-admin-typed"_s);
        QVERIFY(press(program.connection.welcomePage(), u"Save in"_s));
        QTRY_VERIFY(isAt(program, u"Three"_s));
        const auto three = profileOf(*ground.profiles().read(), ground.three.id);
        const KeptKey place{KeyUse::All, originOf(three->baseUrl)};
        QCOMPARE(three->keys, QList<KeptKey>{place});
        QCOMPARE(program.keys.stored(keySlot(*three, place)), u"sk-admin-typed"_s);
        // Both of two keys are forgotten at once.
        ThreeProfiles::put(program.keys, ground.profiles(), ground.three, KeyUse::Read,
                           u"sk-admin-three-read"_s);
        program.window.commands()->forgetKey->trigger();
        QVERIFY(answer(&program.window, u"Forget Key"_s));
        QTRY_VERIFY(profileOf(*ground.profiles().read(), ground.three.id)->keys.isEmpty());
        QVERIFY(!program.keys.stored(keySlot(*three, place)));
    }

    void aRunIsNotLeftUnasked()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        QVERIFY(choose(program, u"One"_s));
        QTRY_VERIFY(program.runs.isWritable());
        ground.servers.at(0).setHandler([&](const Request &request) {
            const Step step = ground.organizations.at(0).answer(request);
            return request.method == "POST" ? Step(step).hold() : step;
        });
        inviteIn(program, u"a@example.com"_s);
        QTRY_COMPARE(ground.servers.at(0).requestCount("POST"), 1);
        entryOf(program.window.profilesMenu(), u"Two"_s)->trigger();
        QVERIFY(answer(&program.window, u"Keep Running"_s));
        QVERIFY(isAt(program, u"One"_s));
        QCOMPARE(ground.servers.at(1).requestCount(), 0);
        entryOf(program.window.profilesMenu(), u"Two"_s)->trigger();
        QVERIFY(answer(&program.window, u"Stop the Run"_s));
        ground.servers.at(0).release();
        QTRY_VERIFY(isAt(program, u"Two"_s));
    }

    void aNewWindowIsToldTheNameAlone()
    {
        ThreeProfiles ground;
        QVERIFY(ground.profiles().add({.id = {}, .name = u"--demo"_s}));
        Program program({}, ground.file());
        QStringList told;
        program.profiles.setStarter([&told](const QStringList &arguments) {
            told += arguments;
            return true;
        });
        QMenu *menu = entryOf(program.window.profilesMenu(), u"Open in New Window"_s)->menu();
        const auto entries = menu->actions();
        for (QAction *entry : entries)
            entry->trigger();
        QCOMPARE(told,
                 (QStringList{u"--profile=Default"_s, u"--profile=One"_s, u"--profile=Two"_s,
                              u"--profile=Three"_s, u"--profile=--demo"_s}));
    }

    void profilesAreMadeChangedAndRemoved()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        ProfilesDialog *dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        QVERIFY(press(dialog, u"Add"_s));
        QCOMPARE(names(dialog).constLast(), u"New profile"_s);
        const QString name = u"كلمات & 👩🏽‍🚀 <b>"_s;
        auto *nameField = field<QLineEdit>(dialog, u"Name"_s);
        QCOMPARE(dialog->focusWidget(), nameField);
        fill(nameField, name);
        QCOMPARE(names(dialog).constLast(), name);
        fill(field<QLineEdit>(dialog, u"Address"_s), u"http://example.com"_s); // no TLS
        QVERIFY(allText(dialog).contains(u"https://"_s));
        fill(field<QLineEdit>(dialog, u"Address"_s), ground.servers.at(1).baseUrl());
        fill(field<QLineEdit>(dialog, u"Organization ID"_s), u"org two"_s);
        QVERIFY(allText(dialog).contains(u"contains no spaces"_s));
        fill(field<QLineEdit>(dialog, u"Organization ID"_s), u"org-two"_s);
        QTest::mouseClick(dialog->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
        const Profile made = ground.profiles().read()->constLast();
        QCOMPARE(made.name, name);
        QCOMPARE(made.baseUrl, ground.servers.at(1).baseUrl());
        QCOMPARE(made.organizationId, u"org-two"_s);
        QVERIFY(made.readOnly);
        // Two of one organization.
        select(dialog, u"Two"_s);
        fill(field<QLineEdit>(dialog, u"Organization ID"_s), u"org-two"_s);
        QVERIFY(allText(dialog).contains(u"they share one journal"_s));
        // A name that is taken.
        fill(nameField, u"ONE"_s);
        QVERIFY(allText(dialog).contains(u"There is a profile “One” already."_s));
        QCOMPARE(profileOf(*ground.profiles().read(), ground.two.id)->name, u"Two"_s);
        // Removed with its keys.
        select(dialog, u"Three"_s);
        QVERIFY(press(dialog, u"Remove"_s));
        QVERIFY(answer(dialog, u"Remove"_s));
        QTRY_VERIFY(!names(dialog).contains(u"Three"_s));
        QVERIFY(!profileOf(*ground.profiles().read(), ground.three.id));
        for (const KeptKey &key : std::as_const(ground.three.keys))
            QVERIFY(!program.keys.stored(keySlot(ground.three, key)));
        QVERIFY(program.keys.stored(keySlot(ground.two, ground.two.keys.constFirst())));
    }

    void keysAreTriedKeptAndForgotten()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        ProfilesDialog *dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        select(dialog, u"Three"_s);
        const QString origin = originOf(ground.three.baseUrl);
        const auto kept = [&] {
            return profileOf(*ground.profiles().read(), ground.three.id)->keys;
        };
        // A refused one is not kept.
        ground.servers.at(2).enqueue(Step::json(401, errorJson("Incorrect API key provided")));
        fill(field<KeyField>(dialog, u"Admin key"_s), u"sk-admin-refused"_s);
        QTRY_VERIFY(allText(dialog).contains(u"not accept"_s)
                    || allText(dialog).contains(u"refused"_s)
                    || allText(dialog).contains(u"admin key"_s));
        QVERIFY(kept().isEmpty());
        QVERIFY(!program.keys.requests().contains(Ask::Write));
        auto *all = field<KeyField>(dialog, u"Admin key"_s);
        QTRY_VERIFY(!all->isReadOnly());
        QCOMPARE(all->text(), u"sk-admin-refused"_s); // to be corrected
        fill(all, u"sk-admin-all"_s);
        QTRY_COMPARE(kept(), (QList<KeptKey>{{KeyUse::All, origin}}));
        QTRY_VERIFY(all->text().isEmpty() && !all->isReadOnly());
        QVERIFY(allText(dialog).contains(u"Saved in the keychain."_s));
        // Two in its place; the one to write may not list.
        dialog->findChildren<QRadioButton *>().constLast()->click();
        auto *read = field<KeyField>(dialog, u"To read"_s);
        fill(read, u"sk-admin-read"_s);
        QTRY_VERIFY(kept().contains({KeyUse::Read, origin}));
        QTRY_VERIFY(!read->isReadOnly());
        ground.servers.at(2).enqueue(
            Step::json(403, errorJson("Missing scopes: api.management.read")));
        fill(field<KeyField>(dialog, u"To write"_s), u"sk-admin-write"_s);
        QTRY_COMPARE(QSet<int>({int(kept().value(0).use), int(kept().value(1).use)}),
                     QSet<int>({int(KeyUse::Read), int(KeyUse::Write)}));
        QTRY_COMPARE(kept().size(), 2);
        QVERIFY(!program.keys.stored(keySlot(ground.three, {KeyUse::All, origin})));
        QCOMPARE(program.keys.stored(keySlot(ground.three, {KeyUse::Write, origin})),
                 u"sk-admin-write"_s);
        // Forgotten after a question.
        QTRY_VERIFY(!read->isReadOnly());
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName() == u"Forget the key to read"_s)
                button->click();
        }
        QVERIFY(answer(dialog, u"Forget Key"_s));
        QTRY_COMPARE(kept(), (QList<KeptKey>{{KeyUse::Write, origin}}));
        // None of it stands in a file.
        QVERIFY(!ground.keepsInFiles("sk-admin"));
    }

    void theWayToTheApiIsSetInTheDialog()
    {
        TlsAuthority authority;
        if (!authority.isReady())
            QSKIP("the openssl program is missing");
        ScriptedServer server(authority.issue(u"DNS:api.example.test"_s).value());
        server.setHandler([](const Request &) { return Step::list({}); });
        TunnelProxy proxy(server.port());
        proxy.setLogin("tom", "p:a ss");
        ThreeProfiles ground;
        QVERIFY(ground.profiles().change(
            ground.one.id, [](Profile &one) { one.baseUrl = u"https://api.example.test/v1"_s; }));
        const QString root = ground.write(u"root.pem"_s, authority.root().toPem());
        const QString none = ground.write(u"none.pem"_s, "none");
        QVERIFY(!root.isEmpty() && !none.isEmpty());
        const auto one = [&] { return *profileOf(*ground.profiles().read(), ground.one.id); };
        Program program({}, ground.file());
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        ProfilesDialog *dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        select(dialog, u"One"_s);
        auto *certificates = field<QLineEdit>(dialog, u"Certificate file"_s);
        QVERIFY(!certificates->isVisible());
        dialog->findChild<DisclosureButton *>()->click();
        QVERIFY(certificates->isVisible());
        // A file without certificates is not taken.
        fill(certificates, none);
        QTRY_VERIFY(allText(dialog).contains(u"certificate"_s)
                    && !allText(dialog).contains(u"is being read"_s));
        QCOMPARE(one().caFile, QString());
        fill(certificates, root);
        QTRY_COMPARE(one().caFile, root);
        // Nor is an address that holds a login.
        auto *choice = field<QComboBox>(dialog, u"Proxy:"_s);
        choice->setCurrentIndex(choice->count() - 1);
        emit choice->activated(choice->currentIndex());
        auto *address = field<QLineEdit>(dialog, u"Proxy address"_s);
        QVERIFY(address->isVisible());
        fill(address, u"http://tom:secret@"_s + proxy.name());
        QVERIFY(allText(dialog).contains(u"contains no login"_s));
        QCOMPARE(one().proxy, QString());
        fill(address, proxy.name());
        QCOMPARE(one().proxy, proxy.name());
        fill(field<QLineEdit>(dialog, u"User name"_s), u"tom"_s);
        QCOMPARE(one().proxyUser, QString()); // not without a password
        auto *password = field<KeyField>(dialog, u"Password"_s);
        fill(password, u"p:a ss"_s);
        QTRY_VERIFY(proxyLogin(one()) && one().keeps(*proxyLogin(one())));
        QTRY_VERIFY(password->text().isEmpty() && !password->isReadOnly());
        const QString slot = keySlot(one(), *proxyLogin(one()));
        QCOMPARE(program.keys.stored(slot), u"p:a ss"_s);
        // A key is tried on that way.
        fill(field<KeyField>(dialog, u"Admin key"_s), u"sk-admin-far"_s);
        QTRY_COMPARE(one().keys.size(), 2);
        QVERIFY(server.requestCount() > 0);
        for (const Request &request : server.requests()) {
            QCOMPARE(request.header("authorization"), "Bearer sk-admin-far");
            QVERIFY(!request.headers.contains("proxy-authorization"));
        }
        QVERIFY(!proxy.heard().contains("sk-admin") && proxy.tunnelCount() > 0);
        // Another proxy gets no login, and that of the first one is forgotten.
        QTRY_VERIFY(!password->isReadOnly());
        fill(address, u"127.0.0.1:9"_s);
        QCOMPARE(one().proxyUser, QString());
        QTRY_VERIFY(!program.keys.stored(slot));
        QTRY_COMPARE(one().keys.size(), 1);
        QVERIFY(!ground.keepsInFiles("p:a ss"));
    }

    void aFileThatIsTypedLastIsTakenAsTheDialogCloses()
    {
        TlsAuthority authority;
        if (!authority.isReady())
            QSKIP("the openssl program is missing");
        ThreeProfiles ground;
        const QString root = ground.write(u"root.pem"_s, authority.root().toPem());
        QVERIFY(!root.isEmpty());
        Program program({}, ground.file());
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        const QPointer<ProfilesDialog> dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        select(dialog, u"Two"_s);
        field<QLineEdit>(dialog, u"Certificate file"_s)->setText(root);
        dialog->reject();
        QTRY_VERIFY(dialog == nullptr || !dialog->isVisible());
        QCOMPARE(profileOf(*ground.profiles().read(), ground.two.id)->caFile, root);
    }

    void aKeyTypedOnThePageIsTriedWithTheLoginOfTheProfile()
    {
        TlsAuthority authority;
        if (!authority.isReady())
            QSKIP("the openssl program is missing");
        ScriptedServer server(authority.issue(u"DNS:api.example.test"_s).value());
        server.setClock(systemClock());
        server.setHandler([](const Request &) { return Step::list({}); });
        TunnelProxy proxy(server.port());
        proxy.setLogin("tom", "p:a ss");
        ThreeProfiles ground;
        const QString root = ground.write(u"root.pem"_s, authority.root().toPem());
        QVERIFY(!root.isEmpty());
        const auto far = ground.profiles().change(ground.one.id, [&](Profile &one) {
            one.baseUrl = u"https://api.example.test/v1"_s;
            one.caFile = root;
            one.proxy = proxy.name();
            one.proxyUser = u"tom"_s;
            one.keys = {*proxyLogin(one)};
        });
        QVERIFY(far);
        Program program({}, ground.file());
        program.keys.setStored(u"p:a ss"_s, keySlot(*far, far->keys.constFirst()));
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        entryOf(program.window.profilesMenu(), u"One"_s)->trigger();
        QTRY_VERIFY(allText(program.connection.welcomePage()).contains(u"the profile “One”"_s));
        QTest::keyClicks(program.connection.welcomePage()->findChild<KeyField *>(),
                         u"sk-admin-typed"_s);
        QVERIFY(press(program.connection.welcomePage(), u"Save in"_s));
        QTRY_VERIFY(isAt(program, u"One"_s));
        QVERIFY(server.requestCount() > 0);
    }

    void theDoctorLooksForTheKeysOfTheProfile()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        QVERIFY(choose(program, u"Three"_s));
        program.window.commands()->findProblems->trigger();
        const auto *dialog = program.window.findChild<DoctorDialog *>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(!dialog->isWorking());
        const QList<Finding> &all = dialog->findings();
        const auto keychain = std::find_if(all.cbegin(), all.cend(), [](const Finding &one) {
            return one.check == u"keychain"_s;
        });
        QVERIFY(keychain != all.cend());
        QCOMPARE(stateWord(keychain->state), u"well"_s);
        QCOMPARE(keychain->text, u"It keeps a key for this address."_s);
        QCOMPARE(ground.keysAt(2, true), (QByteArrayList{"sk-admin-three-read"}));
        QCOMPARE(ground.keysAt(2, false), QByteArrayList());
    }

    void aKeyThatDoesNotGoKeepsItsProfile()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        ProfilesDialog *dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        select(dialog, u"One"_s);
        for (const QString &button : {u"Cancel"_s, u"Remove the Profile Alone"_s}) {
            program.keys.answerNext(Ask::Remove, {Status::NotFound, {}, {}});
            QVERIFY(press(dialog, u"Remove"_s));
            QVERIFY(answer(dialog, u"Remove"_s));
            QTRY_VERIFY(questionOf(dialog) != nullptr
                        && questionOf(dialog)->text().contains(ground.servers.at(0).origin()));
            QVERIFY(names(dialog).contains(u"One"_s));
            QVERIFY(answer(dialog, button));
        }
        QTRY_VERIFY(!names(dialog).contains(u"One"_s));
        QVERIFY(program.keys.stored(keySlot(ground.one, ground.one.keys.constFirst())));
    }

    void thePresentProfileIsLeftBeforeItGoes()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        QVERIFY(choose(program, u"One"_s));
        QTRY_VERIFY(program.runs.isWritable());
        inviteIn(program, u"a@example.com"_s);
        QTRY_COMPARE(ground.organizations.at(0).made(), 1);
        QTRY_VERIFY(!program.runs.isBusy());
        ProfilesDialog *dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        QVERIFY(press(dialog, u"Remove"_s)); // the present one is chosen
        QTRY_VERIFY(questionOf(dialog) != nullptr);
        QVERIFY(questionOf(dialog)->informativeText().contains(u"1 run"_s));
        QVERIFY(press(questionOf(dialog), u"Remove with Its Runs"_s));
        QTRY_VERIFY(!names(dialog).contains(u"One"_s));
        QVERIFY(program.connection.session() == nullptr);
        QVERIFY(!allText(dialog).contains(u"not finished"_s));
        dialog->reject();
        QTRY_VERIFY(program.window.windowTitle().startsWith(u"Default"_s));
        const auto cards =
            JournalFolder(program.connection.journalHome().ownFolder()).cards({}, false);
        QVERIFY(cards);
        for (const JournalCard &card : *cards)
            QVERIFY(card.runs.isEmpty());
    }

    void whatTheDialogChangesTheWindowHeeds()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        ground.putAll(program.keys);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        QVERIFY(choose(program, u"One"_s));
        const Session *session = program.connection.session();
        ProfilesDialog *dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        fill(field<QLineEdit>(dialog, u"Name"_s), u"Uno"_s);
        dialog->reject();
        // A name alone leaves the session as it is.
        QTRY_VERIFY(program.window.windowTitle().startsWith(u"Uno – "_s));
        QCOMPARE(program.connection.session(), session);
        QTRY_VERIFY(program.window.findChild<ProfilesDialog *>() == nullptr);
        dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
        dialog->reject();
        QTRY_VERIFY(isAt(program, u"Uno"_s) && program.connection.session()->isReadOnly());
    }

    void aBadFileIsToldAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("canBegin");
        QTest::newRow("damaged") << QByteArray("{\"version\":1,") << u"is damaged"_s << true;
        QTest::newRow("newer") << QByteArray("{\"version\":2,\"profiles\":[]}")
                               << u"later version"_s << false;
    }

    void aBadFileIsToldAndKept()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        QFETCH(const bool, canBegin);
        ThreeProfiles ground;
        const QString path = ground.profiles().file();
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
        }
        Program program({}, ground.file());
        program.connection.start();
        QVERIFY(program.window.notice()->text().contains(words));
        ProfilesDialog *dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        QVERIFY(allText(dialog).contains(words));
        QCOMPARE(canPress(dialog, u"Add"_s), canBegin);
        if (canBegin)
            QVERIFY(press(dialog, u"Add"_s));
        QVERIFY(!canBegin || allText(dialog).contains(u"is kept as"_s));
        QDir folder = QFileInfo(path).dir();
        int kept = 0;
        const auto files = folder.entryList({u"profiles*"_s}, QDir::Files);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            kept += file.open(QIODevice::ReadOnly) && file.readAll() == bytes ? 1 : 0;
        }
        QCOMPARE(kept, 1);
    }

    void twoWindowsChangeTheFile()
    {
        ThreeProfiles ground;
        Program program({}, ground.file());
        program.connection.start();
        ProfilesDialog *dialog = openDialog(program);
        QVERIFY(dialog != nullptr);
        select(dialog, u"Two"_s);
        QVERIFY(ground.profiles().remove(ground.two.id));
        QVERIFY(ground.profiles().change(ground.one.id,
                                         [](Profile &one) { one.organizationId = u"org-1"_s; }));
        fill(field<QLineEdit>(dialog, u"Name"_s), u"Zwei"_s);
        QVERIFY(allText(dialog).contains(u"no such profile any more"_s));
        QCOMPARE(names(dialog), (QStringList{u"Default"_s, u"One"_s, u"Three"_s}));
        select(dialog, u"One"_s);
        fill(field<QLineEdit>(dialog, u"Name"_s), u"Uno"_s);
        QCOMPARE(profileOf(*ground.profiles().read(), ground.one.id)->organizationId, u"org-1"_s);
    }
};

VESTIBULE_WINDOW_TEST(ProfileWindowTest)
#include "tst_profilewindow.moc"
