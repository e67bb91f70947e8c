// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/rostercontroller.h"

#include "accounts/settings.h"
#include "domain/guard/guardrails.h"
#include "exchange/roster/planmarks.h"
#include "models/differencesmodel.h"
#include "session/session.h"
#include "ui/notices/errorbanner.h"
#include "ui/roster/applydialog.h"
#include "ui/roster/differencesview.h"
#include "ui/roster/emptyroster.h"
#include "ui/roster/leaveoutdialog.h"
#include "ui/roster/rosterpage.h"
#include "ui/roster/rosterrulesdialog.h"
#include "ui/roster/rosterwords.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>

#include <algorithm>

namespace Vestibule {

RosterController::RosterController(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_files(new RosterFiles(window, settings, this))
{
    window->invitesPage()->addPart(InvitesPage::Part::Roster, [this] { return makePage(); });
    connectFiles();
}

RosterController::~RosterController() = default;

QWidget *RosterController::makePage()
{
    m_page = new RosterPage(m_window->invitesPage());
    connectPage();
    update();
    return m_page;
}

void RosterController::connectPage()
{
    connect(m_page, &RosterPage::openRequested, m_files, &RosterFiles::askToOpen);
    connect(m_page, &RosterPage::exampleRequested, this, &RosterController::openExample);
    connect(m_page, &RosterPage::filesDropped, this,
            [this](const QStringList &paths) { openFile(paths.constFirst()); });
    connect(m_page, &RosterPage::applyRequested, this, &RosterController::apply);
    connect(m_page, &RosterPage::leaveOutRequested, this, &RosterController::leaveOut);
    connect(m_page, &RosterPage::putBackRequested, this, &RosterController::putBack);
    connect(m_page, &RosterPage::todayRequested, this, [this] {
        if (m_planner)
            m_planner->readToday();
    });
    connect(m_page, &RosterPage::againRequested, this, [this] {
        if (m_planner)
            m_planner->planAgain(RosterPlanner::Invites::ReadNow);
    });
    connect(m_page, &RosterPage::cancelRequested, this, [this] {
        if (m_planner)
            m_planner->cancel();
    });
    connect(m_page, &RosterPage::optionsChanged, this, [this] {
        if (m_planner)
            m_planner->setOptions(m_page->options());
    });
    const RosterPage::Commands &commands = m_page->commands();
    connect(commands.rules, &QAction::triggered, this, &RosterController::showRules);
    connect(commands.close, &QAction::triggered, this, &RosterController::close);
    connect(commands.exportRows, &QAction::triggered, this,
            [this] { m_files->saveRows(*m_page->rows()); });
    connect(commands.savePlan, &QAction::triggered, this, [this] {
        if (m_planner && m_planner->isOpen())
            m_files->savePlan(m_planner->planFileOf(m_page->differences()->items()));
    });
}

void RosterController::connectFiles()
{
    connect(m_files, &RosterFiles::chosen, this, &RosterController::openFile);
    connect(m_files, &RosterFiles::failed, this, &RosterController::tellError);
    connect(m_files, &RosterFiles::saved, this, [this](const QString &sentence) {
        if (m_page != nullptr)
            m_page->banner()->showMessage(ErrorBanner::Tone::Information, sentence);
    });
    connect(m_files, &RosterFiles::opened, this, [this](const QString &path, const QByteArray &b) {
        if (!m_planner)
            return;
        m_planner->setOptions(m_page != nullptr ? m_page->options() : RosterOptions());
        m_planner->open(QFileInfo(path).fileName(), b);
    });
}

void RosterController::setSession(Session *session)
{
    m_planner.reset();
    m_session = session;
    closePlan();
    if (session == nullptr) {
        m_journalFolder.clear();
        m_organization.clear();
    } else {
        m_planner = std::make_unique<RosterPlanner>(session);
        connectPlanner();
    }
    update();
}

void RosterController::connectPlanner()
{
    RosterPlanner *planner = m_planner.get();
    connect(planner, &RosterPlanner::progressed, this, &RosterController::updateProgress);
    connect(planner, &RosterPlanner::planned, this, &RosterController::showPlan);
    connect(planner, &RosterPlanner::applicable, this, &RosterController::confirm);
    connect(planner, &RosterPlanner::exampleMade, this, &RosterController::setRails);
    connect(planner, &RosterPlanner::unclear, this, &RosterController::askWhoseItIs);
    connect(planner, &RosterPlanner::failed, this, [this](const QString &sentence) {
        if (!m_planner->isOpen())
            closePlan();
        tellError(sentence);
    });
    connect(planner, &RosterPlanner::failedFor, this, [this](const ApiError &error) {
        if (m_page != nullptr)
            m_page->banner()->showError(error);
    });
    connect(planner, &RosterPlanner::todayRead, this,
            [this](const QList<RosterRow> &rows, bool isWhole) {
                if (!isWhole)
                    tellError(tr("Not everybody could be read, so this roster is not complete."));
                m_files->saveRoster(rows);
            });
}

void RosterController::setRunProblem(const QString &reason)
{
    m_runProblem = reason;
    update();
}

void RosterController::setJournal(const QString &folder, const QString &organization)
{
    m_journalFolder = folder;
    m_organization = organization;
    if (m_planner) {
        m_planner->setMarksPath(organization.isEmpty() ? QString()
                                                       : planMarksPath(folder, organization));
        if (m_planner->isOpen() && !m_planner->isWorking())
            m_planner->setOptions(m_planner->options()); // by the rules as they are now
    }
    update();
}

void RosterController::setBusy(bool busy)
{
    const bool ended = m_busy && !busy;
    m_busy = busy;
    if (ended && m_planner && m_planShown)
        m_planner->planAgain(RosterPlanner::Invites::ReadLately);
    update();
}

void RosterController::forgetMarks()
{
    if (m_planner)
        m_planner->forgetMarks();
}

void RosterController::openFile(const QString &path)
{
    if (m_page != nullptr)
        m_page->banner()->clear();
    m_files->read(path);
}

void RosterController::openExample()
{
    if (!m_planner || m_session->source() != Session::Source::Demo)
        return;
    if (m_page != nullptr)
        m_page->setOptions({true, {}}); // so that everything occurs
    m_planner->setOptions({true, {}});
    m_planner->openExample(tr("The example"));
}

void RosterController::showPlan(const PlannedRoster &roster)
{
    if (m_page == nullptr)
        m_window->invitesPage()->showPart(InvitesPage::Part::Roster);
    m_page->banner()->clear();
    m_page->showPlan(roster, m_planner->reader().sources().projects.items);
    m_page->setNotice(RosterWords::notice(roster, m_planner->reader().sources()));
    m_page->setEmptyText(RosterWords::empty(*m_page->differences()));
    m_planShown = true;
    update();
    const auto differing =
        std::count_if(roster.items.cbegin(), roster.items.cend(), [](const RosterItem &item) {
            return item.group != RosterGroup::AsItShouldBe;
        });
    emit countChanged(int(differing));
}

void RosterController::close()
{
    if (m_planner)
        m_planner->close();
    closePlan();
}

void RosterController::closePlan()
{
    m_planShown = false;
    if (m_page != nullptr) {
        m_page->banner()->clear();
        m_page->showEmpty();
    }
    emit countChanged({});
}

void RosterController::updateProgress()
{
    if (m_page == nullptr)
        return;
    if (!m_planner || !m_planner->isWorking()) {
        m_page->setProgress({});
        return;
    }
    const QString reading = m_planner->reader().progressText();
    m_page->setProgress(reading.isEmpty() ? tr("Comparing…") : reading,
                        [planner = QPointer<RosterPlanner>(m_planner.get())] {
                            return planner ? planner->reader().wait() : Wait{};
                        });
}

void RosterController::apply()
{
    if (!m_planner || !m_planShown || !m_runProblem.isEmpty() || m_planner->isWorking())
        return;
    m_page->banner()->clear();
    m_planner->prepareToApply(m_page->differences()->items());
}

void RosterController::confirm(const QList<RosterDeed> &deeds)
{
    if (!m_runProblem.isEmpty())
        return;
    auto *dialog = new ApplyDialog(deeds, m_planner->reader().sources().now,
                                   m_planner->reader().sources().projects.items, m_window);
    dialog->setTarget(m_session->commandTarget());
    connect(dialog, &ConfirmDialog::runRequested, this,
            [this](const QList<RunStep> &steps) { emit runRequested(steps); });
    m_window->openDialog(dialog);
}

void RosterController::leaveOut()
{
    if (!m_planShown || m_page == nullptr)
        return;
    QList<int> rows = m_page->chosenRows();
    DifferencesModel *differences = m_page->differences();
    rows.removeIf([differences](int row) { return !differences->item(row).isStep(); });
    if (rows.isEmpty())
        return;
    auto *dialog =
        new LeaveOutDialog(int(rows.size()), differences->item(rows.constFirst()).email, m_window);
    connect(dialog, &LeaveOutDialog::reasonGiven, this, [this, rows](const QString &reason) {
        m_page->differences()->leaveOut(rows, reason);
        m_planner->setLeftOut(m_page->differences()->items());
    });
    connect(differences, &QAbstractItemModel::modelReset, dialog, &QDialog::reject);
    m_window->openDialog(dialog);
}

void RosterController::putBack()
{
    if (!m_planShown || m_page == nullptr)
        return;
    QList<int> rows = m_page->chosenRows();
    DifferencesModel *differences = m_page->differences();
    rows.removeIf([differences](int row) { return !differences->item(row).leftOut.has_value(); });
    differences->putBack(rows);
    m_planner->setLeftOut(differences->items());
}

void RosterController::showRules()
{
    if (m_organization.isEmpty())
        return;
    auto *dialog = new RosterRulesDialog(m_settings->guardRails(), m_window);
    connect(dialog, &RosterRulesDialog::chosen, this, [this](const GuardRails &rails) {
        setRails(rails);
        if (m_planner)
            m_planner->setOptions(m_planner->options()); // by these rules
    });
    m_window->openDialog(dialog);
}

void RosterController::setRails(const GuardRails &rails)
{
    m_settings->setGuardRails(rails);
    setCurrentGuard(Guard(rails));
    emit rulesChanged();
}

void RosterController::askWhoseItIs()
{
    const auto settle = [this](bool isOurs) {
        if (m_planner)
            m_planner->settleWhose(isOurs);
        if (m_planner && !m_planner->isOpen())
            closePlan();
    };
    QMessageBox *question =
        plainQuestion(m_window, this, tr("Is This Plan for This Organization?"),
                      tr("It is not clear whether this plan was made for this organization."),
                      tr("It names no project or invite that is known here. Nothing was sent."),
                      {{tr("&Use the Plan"), [settle] { settle(true); }}});
    connect(
        question, &QDialog::finished, this, [settle] { settle(false); }, Qt::QueuedConnection);
    m_window->openDialog(question);
}

void RosterController::tellError(const QString &sentence)
{
    if (m_page != nullptr)
        m_page->banner()->showMessage(ErrorBanner::Tone::Error, sentence);
}

QString RosterController::problem() const
{
    if (m_session != nullptr && m_session->isReadOnly()) {
        return tr("This profile is read-only, so the plan cannot be applied here. Choose Save "
                  "Plan… in the Roster menu, and open the plan in a profile that can make changes, "
                  "or give it to a person who has one.");
    }
    if (!m_runProblem.isEmpty())
        return m_runProblem;
    return m_busy ? tr("A run is in progress. The roster is compared again when it has ended.")
                  : QString();
}

void RosterController::update()
{
    if (m_page == nullptr)
        return;
    m_page->emptyState()->setExampleOffered(m_session != nullptr
                                            && m_session->source() == Session::Source::Demo);
    m_page->setProblem(problem());
    m_page->setRulesProblem(m_organization.isEmpty()
                                ? tr("It is not known yet which organization this is.")
                                : QString());
    updateProgress();
}

} // namespace Vestibule
