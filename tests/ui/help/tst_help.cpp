// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpcontroller.h"

#include "domain/query/invitequery.h"
#include "domain/query/querywords.h"
#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/help/guidebrowser.h"
#include "ui/help/guidewindow.h"
#include "ui/help/problemreport.h"
#include "ui/help/searchhelp.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/search/completionlist.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStatusTipEvent>
#include <QTextBlock>
#include <QTranslator>
#include <QTreeWidget>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

/// What a guide has between such tags.
QStringList tagged(const QString &html, const QString &tag)
{
    QStringList found;
    const QRegularExpression expression(u"<%1>([^<]+)</%1>"_s.arg(tag));
    for (auto all = expression.globalMatch(html); all.hasNext();)
        found.append(all.next().captured(1).simplified());
    return found;
}

QString guideIn(const QString &language)
{
    QFile file(u":/guide/guide_%1.html"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

template <typename Visitor>
void visitActions(const QList<QAction *> &actions, const Visitor &visit)
{
    for (const QAction *action : actions) {
        visit(action);
        if (action->menu() == nullptr)
            continue;
        emit action->menu()->aboutToShow(); // some are filled no sooner
        visitActions(action->menu()->actions(), visit);
    }
}

QSet<QString> portableKeys(const QList<QKeySequence> &keys)
{
    QSet<QString> texts;
    for (const QKeySequence &key : keys)
        texts.insert(key.toString(QKeySequence::PortableText));
    return texts;
}

} // namespace

class HelpTest : public TestCase
{
    Q_OBJECT

    /// A program with a few invites in its table.
    struct Stage
    {
        Stage()
            : shelf(5)
            , program(Program::at(shelf.server, u"sk-admin-secret"_s))
        {
            program.connection.start();
            ready = waitUntil([this] { return program.shown() == 5; });
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
        {
            program.window.activateWindow();
            QTest::keyClick(&program.window, key, modifiers);
        }
        template <typename Window>
        [[nodiscard]] Window *open() const
        {
            const QList<Window *> windows = all<Window>();
            return windows.isEmpty() ? nullptr : windows.constFirst();
        }
        /// Those to be seen; the guide belongs to no other window.
        template <typename Window>
        [[nodiscard]] static QList<Window *> all()
        {
            QList<Window *> found;
            const QWidgetList widgets = QApplication::topLevelWidgets();
            for (QWidget *widget : widgets) {
                auto *window = qobject_cast<Window *>(widget);
                if (window != nullptr && window->isVisible())
                    found += window;
            }
            return found;
        }

        Shelf shelf;
        Program program;
        bool ready = false;
    };

private slots:
    void cleanup() { QCoreApplication::removeTranslator(&m_german); }

    void theGuideOpensByItsKeyAndOnce()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.press(Qt::Key_F1);
        QVERIFY(stage.open<GuideWindow>() != nullptr);
        stage.program.window.commands()->guide->trigger();
        QCOMPARE(stage.all<GuideWindow>().size(), 1);
        auto *guide = stage.open<GuideWindow>();
        auto *search = guide->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"keychain"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(guide->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(stage.open<GuideWindow>() == nullptr);
    }

    // A dialog bars the window's own keys, and every window that belongs to it.
    void theGuideOpensFromADialogAtWhatTheDialogIsAbout()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const Actions *actions = stage.program.window.commands();
        const auto sectionRead = [&stage](QAction *way) {
            if (!waitUntil([way] { return way->isEnabled(); }))
                return u"it cannot be opened"_s;
            way->trigger();
            QWidget *dialog = QApplication::activeModalWidget();
            if (dialog == nullptr)
                return u"it is not open"_s;
            QWidget *part = dialog->focusWidget();
            QTest::keyClick(part != nullptr ? part : dialog, Qt::Key_F1);
            const auto *guide = stage.open<GuideWindow>();
            const auto *contents = guide != nullptr ? guide->findChild<QListWidget *>() : nullptr;
            const QString section = contents != nullptr && contents->currentItem() != nullptr
                ? contents->currentItem()->text()
                : QString();
            dialog->close();
            return section;
        };
        QCOMPARE(sectionRead(actions->invite), u"Inviting people"_s);
        QCOMPARE(sectionRead(actions->exportList), u"Exporting and copying"_s);
        QCOMPARE(sectionRead(actions->revokeExpired), u"Resending, changing and revoking"_s);
        QCOMPARE(sectionRead(actions->shortcuts), u"The keyboard"_s);
        QCOMPARE(stage.all<GuideWindow>().size(), 1);
    }

    void theContentsLeadThroughTheText()
    {
        GuideWindow guide(nullptr);
        guide.show();
        auto *contents = guide.findChild<QListWidget *>();
        auto *text = guide.findChild<GuideBrowser *>();
        QVERIFY(contents->count() > 10);
        for (int row = 1; row < contents->count() - 3; ++row) { // the last ones need no scrolling
            contents->setCurrentRow(row);
            const QTextBlock top = text->document()->findBlock(text->topPosition());
            QCOMPARE(top.text(), contents->item(row)->text());
        }
        text->verticalScrollBar()->setValue(0);
        QVERIFY(contents->currentRow() <= 0);
    }

    void theSearchMarksAndSteps()
    {
        GuideWindow guide(nullptr);
        guide.show();
        auto *search = guide.findChild<QLineEdit *>();
        auto *text = guide.findChild<GuideBrowser *>();
        QTest::keyClicks(search, u"ADMIN key"_s);
        const auto found = text->extraSelections().size();
        QVERIFY(found >= 2);
        const auto shows = [&guide](const QString &words) {
            const auto labels = guide.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == words; });
        };
        QVERIFY(shows(u"1 of %1"_s.arg(found)));
        const int first = text->textCursor().position();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(shows(u"2 of %1"_s.arg(found)));
        QVERIFY(text->textCursor().position() > first);
        for (qsizetype i = 1; i < found; ++i)
            QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(text->textCursor().position(), first); // round
        search->setText(u"zzqq"_s);
        QVERIFY(shows(u"Nothing found"_s));
        QVERIFY(text->extraSelections().isEmpty());
    }

    void everyPictureOfTheGuideIsThere_data() { languages(); }
    void everyPictureOfTheGuideIsThere()
    {
        QFETCH(QString, language);
        GuideBrowser browser;
        const QRegularExpression source(u"<img src=\"([^\"]+)\" alt=\"([^\"]*)\""_s);
        int count = 0;
        for (auto all = source.globalMatch(guideIn(language)); all.hasNext(); ++count) {
            const QRegularExpressionMatch match = all.next();
            const QVariant picture =
                browser.loadResource(QTextDocument::ImageResource, QUrl(match.captured(1)));
            QVERIFY2(!picture.value<QPixmap>().isNull(), qPrintable(match.captured(1)));
            QVERIFY(match.captured(1).startsWith(u"sign:"_s) || !match.captured(2).isEmpty());
        }
        QVERIFY(count >= 9);
        QVERIFY(browser.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s))
                    .isNull());
    }

    /// What the guide calls a menu's entry is one, and what it calls a key does something.
    void theGuideNamesWhatThereIs_data() { languages(); }
    void theGuideNamesWhatThereIs()
    {
        QFETCH(QString, language);
        if (language == u"de"_s) {
            QVERIFY(m_german.load(u":/i18n/vestibule_de.qm"_s));
            QVERIFY(QCoreApplication::installTranslator(&m_german));
        }
        const Program program;
        QSet<QString> words;
        QSet<QString> keys{// of fields and lists, which have no action
                           u"Esc"_s, u"Down"_s, u"Return"_s, u"Shift+F10"_s, u"Shift"_s, u"Ctrl"_s};
        visitActions(program.window.menuBar()->actions(), [&](const QAction *action) {
            words.insert(action->text().remove(u'&'));
            keys.unite(portableKeys(action->shortcuts()));
        });
        const QString guide = guideIn(language);
        const QStringList entries = tagged(guide, u"var"_s);
        QVERIFY(entries.size() > 15);
        for (const QString &entry : entries)
            QVERIFY2(words.contains(entry), qPrintable(entry));
        const QStringList named = tagged(guide, u"kbd"_s);
        QVERIFY(named.size() > 15);
        for (const QString &key : named)
            QVERIFY2(keys.contains(key), qPrintable(key));
    }

    void theGuidesSayTheSame()
    {
        const auto shape = [](const QString &guide) {
            QStringList tags;
            const QRegularExpression tag(
                u"<(h[12]|img src=\"[^\"]+|p|li|td|kbd>[^<]+|a name=[^>]+)"_s);
            for (auto all = tag.globalMatch(guide); all.hasNext();)
                tags.append(all.next().captured(1));
            tags.sort(); // a sentence may name its keys in another order
            return tags;
        };
        // Each shows the program in its own language.
        const QString german = guideIn(u"de"_s);
        QCOMPARE(german.count(u"_de.png"_s), guideIn(u"en"_s).count(u"_en.png"_s));
        QCOMPARE(shape(QString(german).replace(u"_de.png"_s, u"_en.png"_s)),
                 shape(guideIn(u"en"_s)));
    }

    void theShortcutsAreThoseOfTheActions()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.press(Qt::Key_Slash, Qt::ControlModifier);
        const auto *dialog = stage.open<ShortcutsDialog>();
        QVERIFY(dialog != nullptr);
        QMap<QString, QString> shown;
        const auto *list = dialog->findChild<QTreeWidget *>();
        for (int menu = 0; menu < list->topLevelItemCount(); ++menu) {
            const QTreeWidgetItem *group = list->topLevelItem(menu);
            QVERIFY(group->childCount() > 0);
            for (int row = 0; row < group->childCount(); ++row)
                shown.insert(group->child(row)->text(0), group->child(row)->text(1));
        }
        QMap<QString, QString> real;
        QMultiMap<QString, QString> users; // of a key
        const auto actions =
            stage.program.window.commands()->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
        for (const QAction *action : actions) {
            QStringList keys;
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &key : shortcuts) {
                keys.append(key.toString(QKeySequence::NativeText));
                users.insert(keys.last(), action->text());
            }
            if (!keys.isEmpty())
                real.insert(plainActionText(action->text()), keys.join(u" or "_s));
        }
        QVERIFY(real.size() > 20);
        QCOMPARE(shown, real);
        QCOMPARE(users.uniqueKeys().size(), users.size()); // no key means two things
    }

    void everyExampleOfTheSearchIsOne()
    {
        QSet<int> fields;
        const QList<SearchExample> examples = searchExamples();
        for (const SearchExample &example : examples) {
            const InviteQuery query = parseInviteQuery(example.search);
            QVERIFY2(query.problems.isEmpty(), qPrintable(example.search));
            QVERIFY(!query.conditions.isEmpty());
            QVERIFY(!example.meaning.isEmpty());
            for (const QueryCondition &condition : query.conditions)
                fields.insert(int(condition.field));
        }
        const auto named = queryFields();
        for (const auto field : named)
            QVERIFY2(fields.contains(int(field)), queryFieldName(field).data());
    }

    void anExampleIsTriedByAClick()
    {
        Stage stage;
        QVERIFY(stage.ready);
        SearchField *field = stage.program.page()->search();
        const auto actions = field->actions();
        const auto help = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == u"Search Help"_s;
        });
        QVERIFY(help != actions.end());
        (*help)->trigger();
        const auto *window = stage.open<SearchHelp>();
        QVERIFY(window != nullptr);
        auto *list = window->findChild<QTreeWidget *>();
        const auto *item = list->topLevelItem(3);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(item).center());
        QCOMPARE(field->text(), item->text(0));
        list->setCurrentItem(list->topLevelItem(5));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(field->text(), list->topLevelItem(5)->text(0));
        QVERIFY(stage.open<SearchHelp>() != nullptr); // for the next one
    }

    void downInTheEmptyFieldOffersTheConditions()
    {
        Stage stage;
        QVERIFY(stage.ready);
        SearchField *field = stage.program.page()->search();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(field->suggestions()->isVisible());
        QCOMPARE(field->suggestions()->items().size(), queryFields().size());
        QCOMPARE(field->suggestions()->currentRow(), -1);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), queryFieldName(queryFields().constFirst()) + u':');
    }

    void aReportHoldsNoSecretAndNobody()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.program.settings.setSavedViews({{u"Kim’s people"_s, u"kim@example.com"_s}});
        stage.program.page()->search()->setText(u"someone@example.com"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        stage.program.window.commands()->reportProblem->trigger();
        const auto *dialog = stage.open<ProblemReportDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // nothing by itself
        QVERIFY(press(dialog, u"Copy"_s));
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.contains(u"Vestibule "_s + QStringLiteral(VESTIBULE_VERSION)));
        QVERIFY(report.contains(u"Own views: 1\n"_s));
        QVERIFY(report.contains(u"Expiring soon: 3 days\n"_s));
        QVERIFY(report.contains(u"Server: another one\n"_s));
        QVERIFY(!report.contains(u"sk-admin"_s));
        QVERIFY(!report.contains(u"kim"_s, Qt::CaseInsensitive));
        QVERIFY(!report.contains(u'@'));
        QVERIFY(!report.contains(u"127.0.0.1"_s));
    }

    void theStatusLineSaysWhatAMenuDoes()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QString before = stage.program.status();
        QVERIFY(!before.isEmpty());
        const auto shown = [&stage] {
            return stage.program.statusLine()->findChild<QLabel *>(u"statusSentence"_s)->text();
        };
        QCOMPARE(shown(), before);
        QStatusTipEvent tip(stage.program.window.commands()->refresh->statusTip());
        QCoreApplication::sendEvent(&stage.program.window, &tip);
        QCOMPARE(shown(), u"Load the list again"_s);
        QStatusTipEvent none((QString()));
        QCoreApplication::sendEvent(&stage.program.window, &none);
        QCOMPARE(shown(), before);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    QTranslator m_german;
};

VESTIBULE_WINDOW_TEST(HelpTest)
#include "tst_help.moc"
