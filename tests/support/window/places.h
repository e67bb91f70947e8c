// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profiles.h"
#include "domain/run.h"
#include "models/differencesmodel.h"
#include "support/patience.h"
#include "support/runsteps.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/changes/changesstrip.h"
#include "ui/help/doctordialog.h"
#include "ui/people/projectlist.h"
#include "ui/roster/differencesview.h"
#include "ui/roster/rosterpage.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

namespace Vestibule {

/// A program in which each window, page and dialog is opened by its name, as a person would.
struct Places
{
    /// `first`: makes of the first profile what a test needs, such as one that is read-only.
    explicit Places(const std::function<void(Profile &)> &first = {})
        : shelf(120)
        , program(Program::at(shelf.server))
        , snapshots(&program.changes, &ChangesController::snapshotTaken)
    {
        if (first && !Profiles::beside(program.file).change(Profile::firstId(), first))
            return;
        shelf.projects = {projectJson("proj_1", "Alpha"), projectJson("proj_2", "Beta")};
        program.store(QStringLiteral("sk-admin-test"));
        program.window.resize(1300, 800);
        program.connection.start();
        ready = waitUntil([this] { return program.shown() == 100; });
    }

    [[nodiscard]] static QStringList inWindow()
    {
        return {QStringLiteral("list"),     QStringLiteral("review"), QStringLiteral("insights"),
                QStringLiteral("activity"), QStringLiteral("key"),    QStringLiteral("changes"),
                QStringLiteral("offer"),    QStringLiteral("roster")};
    }
    [[nodiscard]] static QStringList dialogs()
    {
        QStringList names;
        for (const char *name :
             {"invite",         "invite projects", "look up",         "export",  "revoke",
              "resend",         "change",          "change projects", "expired", "older",
              "save view",      "rename view",     "remove view",     "gone",    "forget key",
              "forget history", "preferences",     "profiles",        "guide",   "keys",
              "searching",      "problems",        "report",          "about",   "apply plan",
              "leave out",      "roster rules"})
            names += QString::fromLatin1(name);
        return names;
    }

    /// What stands in front: a dialog, the guide, else the window.
    [[nodiscard]] QWidget *front()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            const bool window =
                widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog;
            if (widget != &program.window && window && widget->isVisible())
                return widget;
        }
        return &program.window;
    }

    bool open(const QString &place)
    {
        if (!prepare(place))
            return false;
        if (isOfRoster(place) && !openRoster(place))
            return false;
        QAction *way = wayTo(QString(place).remove(QStringLiteral(" projects")));
        if (way != nullptr) {
            if (!waitUntil([way] { return way->isEnabled(); }))
                return false;
            way->trigger();
        }
        const bool there = waitUntil([this, &place] {
            front()->activateWindow();
            return front()->isActiveWindow() && front()->focusWidget() != nullptr
                && (front() == &program.window) == inWindow().contains(place);
        });
        return there && finish(place);
    }

    Shelf shelf;
    Program program;
    QSignalSpy snapshots;
    bool ready = false;

private:
    bool prepare(const QString &place)
    {
        const QString search = QStringLiteral("status:pending role:reader");
        const QString view = QStringLiteral("view");
        if (place == QLatin1String("rename view") || place == QLatin1String("remove view"))
            program.views.sideBar()->views()->setSavedViews({{view, search}});
        program.page()->search()->setText(search);
        if (!waitUntil([this] { return program.shown() == 120; }))
            return false;
        if (isOfRoster(place))
            return true; // whose page stands in the place of the list
        program.view()->setFocus(Qt::TabFocusReason);
        // The pane that comes with the first selection takes its room from the table.
        const int before = program.view()->width();
        program.view()->selectRowAt(0);
        if (!waitUntil([this, before] { return program.view()->width() < before; }))
            return false;
        if (place == QLatin1String("forget history") && !run())
            return false;
        if (place == QLatin1String("offer"))
            program.runBar()->showOffer(Run());
        if (place != QLatin1String("gone") && place != QLatin1String("changes"))
            return true;
        if (!waitUntil([this] { return snapshots.count() > 0; }))
            return false;
        shelf.ids.removeLast();
        shelf.ids.prepend("invite-new1");
        program.window.commands()->refresh->trigger();
        const auto *strip = program.page()->findChild<ChangesStrip *>();
        return waitUntil([strip] { return strip->isVisible(); })
            && (place != QLatin1String("gone") || press(strip, QStringLiteral("Gone")));
    }

    [[nodiscard]] static bool isOfRoster(const QString &place)
    {
        return place == QLatin1String("apply plan") || place == QLatin1String("leave out")
            || place == QLatin1String("roster rules");
    }
    /// Plans a roster of one newcomer, and asks for the dialog.
    bool openRoster(const QString &place)
    {
        if (!waitUntil([this] { return program.runs.isWritable(); }))
            return false;
        program.window.commands()->showRoster->trigger();
        if (place == QLatin1String("roster rules")) {
            program.roster.showRules();
            return true;
        }
        QFile file(program.folder.filePath(QStringLiteral("roster.csv")));
        if (!file.open(QIODevice::WriteOnly)
            || file.write("email,role,projects,note\nnew@example.com,reader,,\n") < 0)
            return false;
        file.close();
        program.roster.openFile(file.fileName());
        const RosterPage *page = program.roster.page();
        if (!waitUntil([page] { return page->differences()->steps() == 1; }))
            return false;
        page->view()->selectAll();
        if (place == QLatin1String("leave out"))
            program.roster.leaveOut();
        else
            program.roster.apply();
        return true;
    }

    /// Something to be forgotten.
    bool run()
    {
        const QByteArray id = shelf.ids.last();
        program.runs.add({stepOn(StepKind::Revoke, QString::fromLatin1(id),
                                 QString::fromLatin1(Shelf::email(id)))});
        return waitUntil([this] { return !program.dock()->runs().isEmpty(); });
    }

    /// The parts of a dialog that come no sooner than they are asked for.
    bool finish(const QString &place)
    {
        if (const auto *doctor = qobject_cast<DoctorDialog *>(front()))
            return waitUntil([doctor] { return !doctor->isWorking(); });
        if (!place.endsWith(QLatin1String(" projects")))
            return true;
        auto *projects = front()->findChild<QComboBox *>(QStringLiteral("projects"));
        projects->setCurrentIndex(projects->count() - 1);
        return waitUntil([this] {
            const auto *list = front()->findChild<ProjectList *>();
            return list != nullptr && list->isVisible();
        });
    }

    [[nodiscard]] QAction *wayTo(const QString &place) const
    {
        const Actions *actions = program.window.commands();
        const QHash<QString, QAction *> ways{
            {QStringLiteral("review"), actions->showReview},
            {QStringLiteral("insights"), actions->showInsights},
            {QStringLiteral("roster"), actions->showRoster},
            {QStringLiteral("activity"), actions->activity},
            {QStringLiteral("key"), actions->changeKey},
            {QStringLiteral("invite"), actions->invite},
            {QStringLiteral("look up"), actions->lookUp},
            {QStringLiteral("export"), actions->exportList},
            {QStringLiteral("revoke"), actions->revoke},
            {QStringLiteral("resend"), actions->resend},
            {QStringLiteral("change"), actions->change},
            {QStringLiteral("expired"), actions->revokeExpired},
            {QStringLiteral("older"), actions->revokeOlder},
            {QStringLiteral("save view"), actions->saveView},
            {QStringLiteral("rename view"), actions->renameView},
            {QStringLiteral("remove view"), actions->removeView},
            {QStringLiteral("forget key"), actions->forgetKey},
            {QStringLiteral("forget history"), actions->forgetHistory},
            {QStringLiteral("preferences"), actions->preferences},
            {QStringLiteral("profiles"), program.window.profilesMenu()->actions().constLast()},
            {QStringLiteral("guide"), actions->guide},
            {QStringLiteral("keys"), actions->shortcuts},
            {QStringLiteral("searching"), actions->searchHelp},
            {QStringLiteral("problems"), actions->findProblems},
            {QStringLiteral("report"), actions->reportProblem},
            {QStringLiteral("about"), actions->about},
        };
        return ways.value(place);
    }
};

} // namespace Vestibule
