// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testentry.h"
#include "support/window/places.h"
#include "ui/help/guidebrowser.h"
#include "ui/help/guideplaces.h"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>

#include <functional>

using namespace Vestibule;

/// Every window, page and dialog as a screen reader meets it, and by its mnemonics; none is left
/// out.
class WindowAccessTest : public TestCase
{
    Q_OBJECT

    QSet<QString> m_met; // classes of windows

    /// Each part that is to be seen, down to the rows of tables, which their own tests read.
    static void walk(QAccessibleInterface *part,
                     const std::function<void(QAccessibleInterface *)> &visit)
    {
        if (part == nullptr || !part->isValid() || part->state().invisible)
            return;
        visit(part);
        const QAccessible::Role role = part->role();
        if (role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List)
            return;
        for (int i = 0; i < part->childCount(); ++i)
            walk(part->child(i), visit);
    }

    /// What a person works with or looks at, and therefore has to have a name.
    static bool needsName(const QAccessibleInterface *part)
    {
        switch (part->role()) {
        case QAccessible::PushButton:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::List:
        case QAccessible::PageTab:
        case QAccessible::ProgressBar:
        case QAccessible::Graphic:
        case QAccessible::Chart:
        case QAccessible::StatusBar:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
            return true;
        case QAccessible::StaticText: {
            const auto *label = qobject_cast<const QLabel *>(part->object());
            return label != nullptr && !label->pixmap(Qt::ReturnByValue).isNull();
        }
        default:
            return false;
        }
    }

    static void addMnemonic(const QString &text, QMap<QString, QStringList> *taken)
    {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            (*taken)[key] += text;
    }
    static QStringList twice(const QMap<QString, QStringList> &taken)
    {
        QStringList found;
        for (const QStringList &texts : taken) {
            if (texts.size() > 1)
                found += texts.join(QStringLiteral(" = "));
        }
        return found;
    }
    /// Those of the parts that are to be seen at the same time.
    static QStringList doubleMnemonics(const QWidget *window)
    {
        QMap<QString, QStringList> taken;
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->window() != window)
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                addMnemonic(button->text(), &taken);
            else if (const auto *label = qobject_cast<const QLabel *>(widget);
                     label != nullptr && label->buddy() != nullptr)
                addMnemonic(label->text(), &taken);
            else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
                const auto actions = bar->actions();
                for (const QAction *action : actions)
                    addMnemonic(action->text(), &taken);
            }
        }
        return twice(taken);
    }
    static QStringList doubleMnemonics(QMenu *menu)
    {
        emit menu->aboutToShow(); // some are filled no sooner
        QMap<QString, QStringList> taken;
        QStringList found;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            addMnemonic(action->text(), &taken);
            if (action->menu() != nullptr)
                found += doubleMnemonics(action->menu());
        }
        return found + twice(taken);
    }

    /// Every class of ours that is a dialog or a window of its own, by the sources.
    static QSet<QString> windowClasses()
    {
        static const QRegularExpression heir(
            QStringLiteral("class (\\w+)(?: final)? : public (\\w+)"));
        static const QRegularExpression own(QStringLiteral("(\\w+)::\\w+\\([^)]*\\)\\s*: QWidget\\("
                                                           "parent, Qt::Window\\)"));
        QMultiHash<QString, QString> heirs;
        QSet<QString> classes;
        const QString ui =
            qEnvironmentVariable("VESTIBULE_TEST_DATA") + QStringLiteral("/../../ui");
        for (QDirIterator files(ui, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return {};
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = heir.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                heirs.insert(match.captured(2), match.captured(1));
            }
            for (auto found = own.globalMatch(text); found.hasNext();)
                classes += found.next().captured(1);
        }
        QStringList bases{QStringLiteral("QDialog"), QStringLiteral("QMainWindow"),
                          QStringLiteral("QMessageBox"), QStringLiteral("QInputDialog")};
        while (!bases.isEmpty()) {
            const QStringList next = heirs.values(bases.takeFirst());
            for (const QString &name : next)
                classes += name;
            bases += next;
        }
        return classes;
    }

    static bool isInTheGuides(const QString &place)
    {
        GuideBrowser browser; // which takes the guides along
        for (const char *language : {"en", "de"}) {
            QFile file(QStringLiteral(":/guide/guide_%1.html").arg(QLatin1String(language)));
            const QString anchor = QStringLiteral("<a name=\"%1\">").arg(place);
            if (!file.open(QIODevice::ReadOnly)
                || !QString::fromUtf8(file.readAll()).contains(anchor))
                return false;
        }
        return true;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everythingIsNamedAndNoMnemonicIsTwice_data()
    {
        QTest::addColumn<QString>("place");
        const QStringList places = Places::inWindow() + Places::dialogs();
        for (const QString &place : places)
            QTest::newRow(qPrintable(place)) << place;
    }

    void everythingIsNamedAndNoMnemonicIsTwice()
    {
        QFETCH(QString, place);
        Places places;
        QVERIFY(places.ready);
        QVERIFY(places.open(place));
        QWidget *front = places.front();
        m_met += QString::fromLatin1(front->metaObject()->className()).section(u':', -1);
        QStringList unnamed;
        walk(QAccessible::queryAccessibleInterface(front), [&unnamed](QAccessibleInterface *part) {
            if (!needsName(part) || !part->text(QAccessible::Name).isEmpty())
                return;
            const QObject *object = part->object();
            unnamed += object != nullptr
                ? QStringLiteral("%1 in %2")
                      .arg(QLatin1String(object->metaObject()->className()),
                           object->parent() != nullptr
                               ? QLatin1String(object->parent()->metaObject()->className())
                               : QLatin1String())
                : QStringLiteral("role %1").arg(part->role());
        });
        QCOMPARE(unnamed.join(u'\n'), QString());
        QCOMPARE(doubleMnemonics(front).join(u'\n'), QString());
        if (front->inherits("QDialog") && !front->inherits("QMessageBox"))
            QVERIFY(isInTheGuides(guidePlace(front)));
        if (front != &places.program.window)
            QVERIFY(
                !QAccessible::queryAccessibleInterface(front)->text(QAccessible::Name).isEmpty());
    }

    void noMenuHasAMnemonicTwice()
    {
        Places places;
        QVERIFY(places.ready);
        const auto actions = places.program.window.menuBar()->actions();
        QVERIFY(actions.size() >= 5);
        QStringList found;
        for (const QAction *action : actions)
            found += doubleMnemonics(action->menu());
        QCOMPARE(found.join(u'\n'), QString());
    }

    // A new dialog gets a place above, by which the ring of its Tab key is walked as well.
    void noDialogIsLeftOut()
    {
        QSet<QString> classes = windowClasses();
        QVERIFY(classes.size() > 12);
        // Nothing but what others are made from.
        classes -= {QStringLiteral("FittingDialog"), QStringLiteral("ConfirmDialog")};
        QCOMPARE(QStringList((classes - m_met).values()).join(u'\n'), QString());
    }
};

VESTIBULE_WINDOW_TEST(WindowAccessTest)
#include "tst_windowaccess.moc"
