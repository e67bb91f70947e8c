// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandtable.h"
#include "cli/terminal/console.h"
#include "cli/terminal/exitcode.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QCommandLineOption>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

using Fields = QMap<QString, QSet<QString>>; ///< types by path

QString page()
{
    QFile file(qEnvironmentVariable("VESTIBULE_TEST_DATA")
               + u"/../../packaging/vestibule-json.5"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString arrayType(const QJsonArray &array)
{
    if (array.isEmpty())
        return u"array"_s; // of whatever
    return array.first().isObject() ? u"array of objects"_s : u"array of strings"_s;
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return value.toDouble() == double(value.toInteger()) ? u"integer"_s : u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return arrayType(value.toArray());
    default:
        return u"object"_s;
    }
}

void collect(const QJsonValue &value, const QString &path, Fields &fields)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            collect(element, path + u"[]"_s, fields);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = path.isEmpty() ? it.key() : path + u'.' + it.key();
            fields[name].insert(typeOf(it.value()));
            collect(it.value(), name, fields);
        }
    }
}

/// What the page says below each heading, with what an invite has in the place of its name.
QMap<QString, Fields> documented()
{
    static const QRegularExpression field(
        u"\\.TP\\n\\.B (\\S+)\\n\\.I ([a-z ,]+)\\n\\(0\\.[12]\\.0\\)\\s\\S"_s);
    QMap<QString, Fields> sections;
    const QString all = page().section(u"\n.SH FIELDS\n"_s, 1).section(u"\n.SH "_s, 0, 0);
    const QStringList parts = QString(u'\n' + all).split(u"\n.SS "_s);
    for (const QString &part : parts.mid(1)) {
        const QString title = part.section(u'\n', 0, 0).remove(u'\\');
        Fields fields;
        auto found = field.globalMatch(part);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const QString path = match.captured(1).remove(u'\\');
            const QString type = match.captured(2).section(u',', 0, 0);
            if (type != u"invite"_s) {
                const QStringList types = type.split(u" or "_s);
                fields[path] += QSet<QString>(types.cbegin(), types.cend());
                continue;
            }
            const Fields invite = sections.value(u"An invite"_s);
            for (auto it = invite.begin(); it != invite.end(); ++it)
                fields.insert(path + u'.' + it.key(), it.value());
        }
        sections.insert(title, fields);
    }
    return sections;
}

bool isAllowed(const QString &type, const QSet<QString> &allowed)
{
    return allowed.contains(type)
        || (type == u"array"_s
            && std::any_of(allowed.cbegin(), allowed.cend(),
                           [](const QString &one) { return one.startsWith(u"array"); }));
}

/// What page and output say of each other that is not so, a line each.
QString differences(const Fields &said, const Fields &seen)
{
    QStringList lines;
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        if (!said.contains(it.key()))
            lines << u"not on the page: "_s + it.key();
        for (const QString &type : it.value()) {
            if (said.contains(it.key()) && !isAllowed(type, said.value(it.key())))
                lines << it.key() + u" is "_s + type;
        }
    }
    for (auto it = said.begin(); it != said.end(); ++it) {
        if (!seen.contains(it.key()))
            lines << u"not in the output: "_s + it.key();
    }
    return lines.join(u'\n');
}

/// An invite that gives access to a project, made `days` ago.
QByteArray invited(const QByteArray &id, const QByteArray &email, int days,
                   const QByteArray &status = "pending")
{
    QJsonObject invite =
        QJsonDocument::fromJson(freshInviteJson(id, email, status, days * 86'400)).object();
    invite.insert(u"projects"_s,
                  QJsonArray{QJsonObject{{u"id"_s, u"proj_gone"_s}, {u"role"_s, u"member"_s}}});
    return QJsonDocument(invite).toJson(QJsonDocument::Compact);
}

} // namespace

/// vestibule-json(5) against what the commands print: no field without its line, no line without
/// its field.
class JsonFieldsTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    StatefulOrganization m_organization;
    std::optional<QByteArrayList> m_invites; // in the place of the organization's
    bool m_membersAreShown = true;
    QByteArray m_printed; // by the last command

    Step answer(const Request &request)
    {
        if (request.path().endsWith("/users") && !m_membersAreShown)
            return Step::json(403, errorJson("not allowed"));
        if (request.path().endsWith("/users"))
            return Step::list(
                {memberJson("u1", "ann@example.com"), memberJson("u2", "bo@example.com")});
        if (request.path().endsWith("/projects"))
            return Step::list({projectJson("proj_a", "Alpha")});
        if (m_invites && request.method == "GET" && request.path().endsWith("/invites"))
            return Step::list(*m_invites);
        return m_organization.answer(request);
    }

    /// The fields that `line` prints are added to `seen`.
    void run(const QString &line, Fields &seen)
    {
        CliProcess cli(line.split(u' '), m_server.get());
        cli.setDataFolder(m_folder->path());
        QVERIFY(cli.finish());
        m_printed = cli.out();
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(cli.out(), &error);
        QVERIFY2(error.error == QJsonParseError::NoError,
                 QByteArray(cli.out() + cli.err()).constData());
        collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), {}, seen);
    }

    void compare(const QString &title, const Fields &seen)
    {
        const auto sections = documented();
        QVERIFY2(sections.contains(title), qPrintable(title));
        const QString wrong = differences(sections.value(title), seen);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong));
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_organization = StatefulOrganization();
        m_invites.reset();
        m_membersAreShown = true;
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_server->setHandler([this](const Request &request) { return answer(request); });
    }

    void everyCommandWithJsonIsOnThePage()
    {
        Console console;
        const QStringList titles = documented().keys();
        const QStringList names = commandNames();
        for (const QString &name : names) {
            const auto options = makeCommand(name, console)->options();
            const bool prints =
                std::any_of(options.cbegin(), options.cend(), [](const QCommandLineOption &option) {
                    return option.names().contains(u"json"_s);
                });
            const bool isTold =
                std::any_of(titles.cbegin(), titles.cend(), [&name](const QString &title) {
                    return title.startsWith(u"vestibule "_s + name + u' ');
                });
            QVERIFY2(prints == isTold, qPrintable(name));
        }
    }

    void ofAnInvite()
    {
        m_invites = {invited("i1", "mia@example.com", 1),
                     inviteJson("i2", "jo@example.com", "accepted")};
        Fields listed;
        run(u"list --json"_s, listed);
        compare(u"vestibule list --json"_s, listed);
        Fields exported;
        run(u"export --output - --format json"_s, exported);
        QCOMPARE(exported.keys(), listed.keys());
    }

    void whatTheApiSaysIsShownUnchanged()
    {
        const QString id = m_organization.add(u"mia@example.com"_s);
        Fields seen;
        run(u"show %1 --json"_s.arg(id), seen);
        QCOMPARE(QJsonDocument::fromJson(m_printed).object(), m_organization.invites().first());
        QVERIFY(documented().value(u"vestibule show ID --json"_s).isEmpty());
    }

    void ofAReview()
    {
        m_invites = {invited("i1", "x@other.test", 1), invited("i2", "X@other.test", 2),
                     freshInviteJson("i3", "new@example.com")};
        Fields seen;
        run(u"review --json"_s, seen);
        m_membersAreShown = false;
        run(u"review --json"_s, seen);
        compare(u"vestibule review --json"_s, seen);
    }

    void ofAPlan()
    {
        m_invites = {invited("i1", "mia@x.org", 1), freshInviteJson("i2", "jo@x.org")};
        const QString roster = file(u"roster.csv"_s,
                                    "email,role,projects,note\n"
                                    "new@x.org,reader,Alpha:member,joins in May\n"
                                    "mia@x.org,owner,,\n");
        Fields seen;
        run(u"plan %1 --withdraw --json"_s.arg(roster), seen);
        compare(u"vestibule plan ROSTER --json"_s, seen);
    }

    void ofRuns()
    {
        CliProcess cli({u"invite"_s, u"mia@example.com"_s, u"--role"_s, u"reader"_s},
                       m_server.get());
        cli.setDataFolder(m_folder->path());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Done));
        Fields runs;
        run(u"runs --json"_s, runs);
        compare(u"vestibule runs --json"_s, runs);
        Fields steps;
        run(u"runs 1 --json"_s, steps);
        compare(u"vestibule runs RUN --json"_s, steps);
    }

    void ofProfiles()
    {
        Fields seen;
        run(u"profiles --json"_s, seen);
        compare(u"vestibule profiles --json"_s, seen);
    }

    void ofWhatIsRemembered()
    {
        m_organization.add(u"mia@example.com"_s);
        Fields seen;
        run(u"list --json"_s, seen);
        seen.clear();
        run(u"remember status --json"_s, seen);
        QVERIFY2(m_printed.contains("\"invites\": 1"), m_printed.constData());
        compare(u"vestibule remember status --json"_s, seen);
    }

    void ofRules()
    {
        Fields seen;
        run(u"roster rules --protect boss@x.org --allow-domain x.org --own-domain x.org "
            u"--most-open-owners 5 --json"_s,
            seen);
        QVERIFY2(m_printed.contains("boss@x.org"), m_printed.constData());
        compare(u"vestibule roster rules --json"_s, seen);
    }

    void ofTheDoctor()
    {
        Fields seen;
        run(u"doctor --json"_s, seen);
        compare(u"vestibule doctor --json"_s, seen);
    }
};

VESTIBULE_TEST(JsonFieldsTest)

#include "tst_jsonfields.moc"
