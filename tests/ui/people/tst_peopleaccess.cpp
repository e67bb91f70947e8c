// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog for a list of people as those have it who do not see it, or use no mouse.

#include "accounts/settings.h"
#include "models/draftmodel.h"
#include "models/list/invitetablemodel.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"
#include "ui/people/invitepeopledialog.h"
#include "ui/people/peoplecombo.h"
#include "ui/people/peoplefield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader calls it: the label's words where there is one, since Qt gives a combo box
/// its value as the name.
QString nameOf(QAccessibleInterface *part)
{
    const auto labels = part->relations(QAccessible::Label);
    QString name = (labels.isEmpty() ? part : labels.constFirst().first)->text(QAccessible::Name);
    if (part->role() == QAccessible::ComboBox && labels.isEmpty())
        name.clear();
    name = name.remove(u'&').trimmed();
    return name.endsWith(u':') ? name.chopped(1) : name;
}

bool isShown(QAccessibleInterface *part)
{
    return part->isValid() && !part->state().invisible && !part->state().offscreen;
}

/// What can be worked with, from the top down; what lies in a table or a list is theirs.
QList<QAccessibleInterface *> controlsIn(QAccessibleInterface *root)
{
    QList<QAccessibleInterface *> controls;
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        if (child == nullptr || !isShown(child))
            continue;
        if (child->state().focusable && child->role() != QAccessible::Client)
            controls += child;
        const auto role = child->role();
        if (role != QAccessible::Table && role != QAccessible::ComboBox)
            controls += controlsIn(child);
    }
    return controls;
}

struct Stage
{
    Stage()
        : settings(folder.filePath(u"settings.ini"_s))
        , service(server.credentials(), ServiceTimes{60'000, 60'000, 1, 2, 0})
        , pager(&service)
        , model(&pager, [] { return qint64(1788220860); })
    {
        server.setHandler([](const Request &) { return Step::list({}); });
        server.enqueue(Step::list({inviteJson("invite-1", "mia@company.example", "accepted")}));
        model.fetchMore({});
        (void)waitUntil([this] { return model.pager()->state() != InvitePager::State::Loading; });
        dialog = std::make_unique<InvitePeopleDialog>(&service, &model, &settings);
        drafts = dialog->findChild<DraftModel *>();
        table = dialog->findChild<QTableView *>();
        dialog->show();
        dialog->activateWindow();
        dialog->addFile(QFINDTESTDATA("data/people/h15-three-sheets.xlsx"));
        ready = waitUntil([this] { return drafts->rowCount() == 1; })
            && waitUntil([this] { return QApplication::activeWindow() == dialog.get(); });
    }
    [[nodiscard]] PeopleCombo *combo(const char *name) const
    {
        return dialog->findChild<PeopleCombo *>(QLatin1String(name));
    }
    /// The control that says its name, and its value where it has one.
    [[nodiscard]] QAccessibleInterface *control(const QString &name) const
    {
        const auto all = controlsIn(QAccessible::queryAccessibleInterface(dialog.get()));
        for (QAccessibleInterface *part : all) {
            if (nameOf(part) == name)
                return part;
        }
        return nullptr;
    }
    /// Presses Tab until `wanted` has the keyboard; false where it never does.
    [[nodiscard]] bool tabTo(const QWidget *wanted) const
    {
        for (int i = 0; i < 40; ++i) {
            if (wanted->hasFocus())
                return true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    }

    QTemporaryDir folder;
    Settings settings;
    ScriptedServer server;
    InviteService service;
    InvitePager pager;
    InviteTableModel model;
    std::unique_ptr<InvitePeopleDialog> dialog;
    DraftModel *drafts = nullptr;
    QTableView *table = nullptr;
    bool ready = false;
};

} // namespace

class PeopleAccessTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        QFETCH_GLOBAL(QString, language);
        QLocale::setDefault(QLocale(language));
        QVERIFY(m_translator.load(u":/i18n/vestibule_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
    }
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void everyControlSaysWhatItIs()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const auto all = controlsIn(QAccessible::queryAccessibleInterface(stage.dialog.get()));
        QVERIFY(all.size() > 10);
        QStringList unnamed;
        QSet<QString> combos;
        for (QAccessibleInterface *part : all) {
            const QString name = nameOf(part);
            if (name.isEmpty())
                unnamed += QLatin1String(part->object()->metaObject()->className());
            if (part->role() != QAccessible::ComboBox)
                continue;
            QVERIFY2(!combos.contains(name), qUtf8Printable(name));
            combos.insert(name);
            QCOMPARE(part->text(QAccessible::Value),
                     qobject_cast<QComboBox *>(part->object())->currentText());
        }
        QVERIFY2(unnamed.isEmpty(), qUtf8Printable(unnamed.join(u' ')));
    }

    void columnsAndSheetAreLabelledChoices()
    {
        Stage stage;
        QVERIFY(stage.ready);
        QFETCH_GLOBAL(QString, language);
        const bool german = language == "de"_L1;
        const QStringList names = german
            ? QStringList{u"Blatt"_s, u"Adressspalte"_s, u"Rollenspalte"_s, u"Projektspalte"_s}
            : QStringList{u"Sheet"_s, u"Address column"_s, u"Role column"_s, u"Projects column"_s};
        const QStringList values{u"Staff"_s, u"E-Mail"_s, german ? u"Keine"_s : u"None"_s,
                                 german ? u"Keine"_s : u"None"_s};
        for (int i = 0; i < names.size(); ++i) {
            QAccessibleInterface *part = stage.control(names.at(i));
            QVERIFY2(part != nullptr, qUtf8Printable(names.at(i)));
            QCOMPARE(part->role(), QAccessible::ComboBox);
            QCOMPARE(part->text(QAccessible::Value), values.at(i));
            QCOMPARE(part->relations(QAccessible::Label).size(), 1);
        }
        stage.combo("sheet")->choose(u"Guests"_s);
        QTRY_COMPARE(stage.drafts->rowCount(), 2);
        QCOMPARE(stage.control(names.at(2))->text(QAccessible::Value), u"Rolle"_s);
    }

    void theTableTellsItsCellsWithoutTheirColumns()
    {
        Stage stage;
        QVERIFY(stage.ready);
        QFETCH_GLOBAL(QString, language);
        const bool german = language == "de"_L1;
        stage.combo("sheet")->choose(u"Guests"_s);
        QTRY_COMPARE(stage.drafts->rowCount(), 2);
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(stage.table);
        QVERIFY(part != nullptr && part->tableInterface() != nullptr);
        QCOMPARE(nameOf(part), german ? u"Einzuladende Personen"_s : u"People to invite"_s);
        QAccessibleTableInterface *cells = part->tableInterface();
        QCOMPARE(cells->rowCount(), 2);
        QCOMPARE(cells->columnCount(), int(DraftModel::ColumnCount));
        const auto cell = [cells](int row, int column) {
            return cells->cellAt(row, column)->text(QAccessible::Name);
        };
        QCOMPARE(cell(0, DraftModel::AddressColumn), u"ben@guests.example"_s);
        QCOMPARE(cell(1, DraftModel::RoleColumn),
                 german ? u"Eigentümer („Inhaber“)"_s : u"Owner (“Inhaber”)"_s);
        QCOMPARE(cell(1, DraftModel::VerdictColumn), german ? u"Bereit."_s : u"Ready."_s);
        // Of which a screen reader speaks itself, where a person goes from one to the other.
        QCOMPARE(cells->columnDescription(DraftModel::AddressColumn),
                 german ? u"Adresse"_s : u"Address"_s);
    }

    void aListIsReadMendedAndSentByKeyboardAlone()
    {
        Stage stage;
        QVERIFY(stage.ready);
        QSignalSpy runs(stage.dialog.get(), &InvitePeopleDialog::runRequested);
        QVERIFY(stage.tabTo(stage.combo("sheet")));
        QTest::keyClick(stage.combo("sheet"), Qt::Key_End); // the last sheet
        QTRY_COMPARE(stage.drafts->rowCount(), 2);
        QVERIFY(stage.tabTo(stage.combo("roleColumn")));
        QTest::keyClick(stage.combo("roleColumn"), Qt::Key_Home); // none
        QTRY_COMPARE(stage.drafts->draftAt(1).role, QString());
        QVERIFY(stage.tabTo(stage.combo("projectsColumn")));
        QVERIFY(stage.tabTo(stage.table));
        QTest::keyClick(stage.table, Qt::Key_Down);
        QTest::keyClick(stage.table, Qt::Key_Delete); // leaves a row out
        QTRY_COMPARE(stage.drafts->readyCount(), 1);
        QTest::keyClick(stage.table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(runs.count(), 1);
    }

    void noTwoPartsHaveTheSameLetter()
    {
        Stage stage;
        QVERIFY(stage.ready);
        QHash<QString, QString> taken;
        const auto widgets = stage.dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isLabel = label != nullptr && label->buddy() != nullptr;
            if (!widget->isVisible() || (!isLabel && button == nullptr))
                continue;
            const QString text = isLabel ? label->text() : button->text();
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key), qUtf8Printable(taken.value(key) + u" / "_s + text));
            taken.insert(key, text);
        }
        QVERIFY(taken.size() > 7);
    }

    void wordsAreNotCutOff()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.combo("sheet")->choose(u"Guests"_s);
        QTRY_COMPARE(stage.drafts->rowCount(), 2);
        const QFontMetrics metrics = stage.table->fontMetrics();
        for (const int column : {DraftModel::LineColumn, DraftModel::RoleColumn}) {
            const QString text = stage.drafts->index(1, column).data().toString();
            QVERIFY2(metrics.horizontalAdvance(text) < stage.table->columnWidth(column),
                     qUtf8Printable(text));
        }
        const auto buttons = stage.dialog->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible()) // once the new words are laid out
                QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width(),
                             qUtf8Printable(button->text()));
        }
    }

private:
    QTranslator m_translator;
};

VESTIBULE_WINDOW_TEST(PeopleAccessTest)
#include "tst_peopleaccess.moc"
