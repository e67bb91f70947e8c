// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "accounts/settings.h"
#include "domain/text/visibletext.h"
#include "session/session.h"
#include "ui/list/invitesheader.h"
#include "ui/list/invitesview.h"
#include "ui/list/statusline.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/notices/errorbanner.h"
#include "ui/search/searchfield.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <optional>

namespace Vestibule {

namespace {

constexpr int kLeastSearchChars = 26; // less would not show what is searched for
constexpr int kLargestDock = 4000; // pixels
constexpr auto kMaximized = "maximized";
constexpr auto kShown = "shown";
constexpr auto kHidden = "hidden";
constexpr auto kRight = "right";
constexpr auto kBottom = "bottom";

/// Where the window was, as far as there is a screen for it; nothing where that cannot be told.
std::optional<QRect> keptPlace(const QByteArray &text)
{
    const QList<QByteArray> words = text.split(' ');
    std::array<int, 4> numbers{};
    bool sound = words.size() >= qsizetype(numbers.size());
    for (size_t i = 0; sound && i < numbers.size(); ++i)
        numbers[i] = words.at(qsizetype(i)).toInt(&sound);
    const auto isLength = [](int length) { return length > 0 && length < 100'000; };
    const auto isPosition = [](int at) { return qAbs(at) < 100'000; };
    if (!sound || !isPosition(numbers[0]) || !isPosition(numbers[1]) || !isLength(numbers[2])
        || !isLength(numbers[3]))
        return {};
    QRect place(numbers[0], numbers[1], numbers[2], numbers[3]);
    const QScreen *there = QGuiApplication::screenAt(place.center());
    const QRect room =
        (there != nullptr ? there : QGuiApplication::primaryScreen())->availableGeometry();
    place.setSize(place.size().boundedTo(room.size()));
    place.moveLeft(qBound(room.left(), place.left(), room.right() + 1 - place.width()));
    place.moveTop(qBound(room.top(), place.top(), room.bottom() + 1 - place.height()));
    return place;
}

} // namespace

MainWindow::MainWindow(Settings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new Actions(this))
    , m_invites(new InvitesPage(settings, this))
    , m_viewsMenu(new QMenu(tr("Vi&ews"), this))
    , m_commandMenu(new QMenu(tr("Copy as Comman&d"), this))
    , m_profilesMenu(new QMenu(tr("P&rofile"), this))
    , m_notice(new ErrorBanner(this))
    , m_pages(new QStackedWidget(this))
    , m_toolBar(new QToolBar(tr("Toolbar"), this))
{
    setWindowTitle(tr("Vestibule"));
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu); // its menu could only hide the toolbar
    m_pages->addWidget(m_invites);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    // Below the docks, as on every desktop.
    auto *status = new QStatusBar(this);
    status->setSizeGripEnabled(false);
    status->setAccessibleName(tr("Status"));
    status->addPermanentWidget(m_invites->statusLine(), 1);
    setStatusBar(status);
    buildMenus();
    buildToolBar();
    connectParts();
    restorePlace();
    tellOfSettings();
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->find, &QAction::triggered, m_invites->search(), [this] {
        m_invites->search()->setFocus(Qt::ShortcutFocusReason);
        m_invites->search()->selectAll();
    });
    connect(m_actions->clearFilter, &QAction::triggered, m_invites, &InvitesPage::clearFilter);
    connect(m_invites->view(), &InvitesView::menuRequested, this, &MainWindow::showRowMenu);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenus()
{
    QMenu *invites = menuBar()->addMenu(tr("&Invites"));
    invites->addActions({m_actions->invite, m_actions->lookUp});
    invites->addSeparator();
    invites->addActions({m_actions->resend, m_actions->change, m_actions->revoke});
    invites->addActions({m_actions->revokeExpired, m_actions->revokeOlder});
    invites->addSeparator();
    invites->addAction(m_actions->exportList);
    invites->addSeparator();
    invites->addMenu(m_profilesMenu);
    invites->addActions({m_actions->changeKey, m_actions->forgetKey, m_actions->openDemo});
    invites->addSeparator();
    invites->addAction(m_actions->quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions->undo);
    edit->addSeparator();
    edit->addActions({m_actions->copy, m_actions->copyWithHeaders});
    edit->addMenu(m_commandMenu);
    edit->addActions({m_actions->selectAll, m_actions->invertSelection});
    edit->addSeparator();
    edit->addActions({m_actions->find, m_actions->clearFilter});
    edit->addSeparator();
    edit->addAction(m_actions->preferences);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions->refresh, m_actions->loadAll});
    view->addSeparator();
    view->addActions({m_actions->showList, m_actions->showReview, m_actions->showInsights,
                      m_actions->showRoster});
    view->addSeparator();
    view->addActions({m_actions->sideBar, m_actions->goToViews});
    view->addMenu(m_viewsMenu);
    view->addSeparator();
    view->addActions({m_actions->details, m_actions->activity});
    view->addSeparator();
    view->addActions({m_actions->showChanges, m_actions->rememberSnapshot});
    QMenu *columns = view->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, m_invites,
            [this, columns] { m_invites->view()->columns()->fillColumnsMenu(columns); });

    view->addSeparator();
    view->addActions({m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomReset});

    QMenu *run = menuBar()->addMenu(tr("R&un"));
    run->addActions({m_actions->pauseRun, m_actions->cancelRun});
    run->addSeparator();
    run->addAction(m_actions->forgetHistory);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->guide, m_actions->shortcuts, m_actions->searchHelp});
    help->addSeparator();
    help->addActions({m_actions->findProblems, m_actions->reportProblem, m_actions->about});
}

void MainWindow::buildToolBar()
{
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({m_actions->invite, m_actions->revoke, m_actions->resend,
                           m_actions->refresh, m_actions->exportList});
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addWidget(m_invites->search());
    const int unit = gridUnit(this);
    m_toolBar->layout()->setContentsMargins(2 * unit, unit, 3 * unit, unit);
    m_toolBar->layout()->setSpacing(unit);
    addToolBar(m_toolBar);
}

// Where the words of the buttons would push the search out of sight, signs alone have to do.
void MainWindow::fitToolBar()
{
    if (m_wordsWidth == 0) {
        m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const QMargins margins = m_toolBar->layout()->contentsMargins();
        m_wordsWidth =
            margins.left() + margins.right() + kLeastSearchChars * fontMetrics().averageCharWidth();
        const auto buttons = m_toolBar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
        for (const QToolButton *button : buttons) {
            const bool isSwitcher = m_switcher != nullptr && m_switcher->isVisible()
                && m_toolBar->widgetForAction(m_switcher) == button;
            if (button->defaultAction() != nullptr || isSwitcher)
                m_wordsWidth += button->sizeHint().width() + m_toolBar->layout()->spacing();
        }
    }
    m_toolBar->setToolButtonStyle(width() >= m_wordsWidth ? Qt::ToolButtonTextBesideIcon
                                                          : Qt::ToolButtonIconOnly);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToolBar();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_wordsWidth = 0;
    if (isVisible())
        fitToolBar();
}

void MainWindow::connectParts()
{
    const auto follow = [this](QAction *action, InvitesPage::Part part) {
        connect(action, &QAction::triggered, m_invites,
                [this, part] { m_invites->showPart(part); });
        const auto mark = [this, action, part] { action->setChecked(m_invites->part() == part); };
        connect(m_invites, &InvitesPage::partChanged, action, mark);
        connect(action, &QAction::triggered, action, mark); // a click would uncheck the present one
        mark();
    };
    follow(m_actions->showList, InvitesPage::Part::List);
    follow(m_actions->showReview, InvitesPage::Part::Review);
    follow(m_actions->showInsights, InvitesPage::Part::Insights);
    follow(m_actions->showRoster, InvitesPage::Part::Roster);
}

void MainWindow::showRowMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_invites->view());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->lookUp, m_actions->copy, m_actions->copyWithHeaders});
    menu->addSeparator();
    menu->addActions({m_actions->resend, m_actions->change, m_actions->revoke});
    menu->addSeparator();
    menu->addActions({m_actions->selectAll, m_actions->invertSelection});
    menu->addSeparator();
    menu->addActions({m_actions->invite, m_actions->refresh});
    menu->popup(globalPosition);
}

void MainWindow::setWelcome(QWidget *welcome)
{
    m_welcome = welcome;
    m_pages->insertWidget(0, welcome);
    m_pages->setCurrentWidget(welcome);
}

void MainWindow::setActivity(QDockWidget *activity)
{
    m_activity = activity;
    const QList<QByteArray> kept = m_settings->windowState().split(' ');
    const bool sound = kept.size() == 3;
    if (sound) {
        m_activityWanted = kept.at(0) == kShown;
        m_activitySize = qBound(0, kept.at(2).toInt(), kLargestDock);
    }
    addDockWidget(sound && kept.at(1) == kRight ? Qt::RightDockWidgetArea
                                                : Qt::BottomDockWidgetArea,
                  activity);
    activity->hide();
    connect(m_actions->activity, &QAction::triggered, this, &MainWindow::showActivity);
}

void MainWindow::updateActivity()
{
    const bool shown = m_activityWanted && isShowingInvites();
    m_actions->activity->setChecked(shown);
    if (m_activity == nullptr || shown == !m_activity->isHidden())
        return;
    m_activity->setVisible(shown);
    if (shown && m_activitySize > 0) {
        const bool right = dockWidgetArea(m_activity) == Qt::RightDockWidgetArea;
        resizeDocks({m_activity}, {m_activitySize}, right ? Qt::Horizontal : Qt::Vertical);
    }
    if (!shown && isShowingInvites())
        m_invites->view()->setFocus();
}

void MainWindow::showActivity(bool shown)
{
    m_activityWanted = shown;
    updateActivity();
}

// What is kept is text of our own: what Qt unpacks from bytes, it believes.
void MainWindow::restorePlace()
{
    const std::optional<QRect> place = keptPlace(m_settings->windowGeometry());
    if (place) {
        // Wayland tells nobody where a window is; put there, its title would be above the screen.
        if (place->topLeft().isNull())
            resize(place->size());
        else
            setGeometry(*place);
        if (m_settings->windowGeometry().endsWith(kMaximized))
            setWindowState(windowState() | Qt::WindowMaximized);
        return;
    }
    const int unit = gridUnit(this);
    const QSize room = screen()->availableSize() * 0.9;
    resize(QSize(280 * unit, 180 * unit).boundedTo(room));
}

void MainWindow::setSwitcher(QToolButton *switcher)
{
    const QList<QAction *> parts = m_toolBar->actions();
    m_switcher = m_toolBar->insertWidget(parts.constLast(), switcher);
    m_switcher->setVisible(false);
}

void MainWindow::setSwitcherVisible(bool visible)
{
    m_switcher->setVisible(visible);
    m_wordsWidth = 0; // its words are others
    if (isVisible())
        fitToolBar();
}

void MainWindow::setProfileName(const QString &name)
{
    m_profileName = name;
    updateTitle();
}

void MainWindow::updateTitle()
{
    const Session *session = isShowingInvites() ? m_invites->session() : nullptr;
    const QString place = session != nullptr ? session->place() : QString();
    const QString profile = session != nullptr ? session->profileName() : m_profileName;
    QString title = tr("Vestibule");
    if (!place.isEmpty())
        title = tr("%1 – Vestibule", "whom we speak to").arg(place);
    if (!profile.isEmpty())
        title = tr("%1 – %2", "the name of a profile, and the rest of the title")
                    .arg(visibleText(profile), title);
    setWindowTitle(title);
}

void MainWindow::showInvites()
{
    m_pages->setCurrentWidget(m_invites);
    updateTitle();
    m_toolBar->show();
    statusBar()->show();
    updateActivity();
    m_invites->view()->setFocus();
}

void MainWindow::showWelcome()
{
    m_pages->setCurrentWidget(m_welcome);
    updateTitle();
    m_toolBar->hide();
    statusBar()->hide();
    updateActivity();
    m_welcome->setFocus();
}

bool MainWindow::isShowingInvites() const
{
    return m_pages->currentWidget() == m_invites;
}

void MainWindow::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<QWidget> before = focusWidget();
    connect(dialog, &QDialog::finished, this, [before] {
        if (before != nullptr)
            before->setFocus();
    });
    dialog->open();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::StatusTip) {
        m_invites->setTip(static_cast<QStatusTipEvent *>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closeRequested(event);
    if (!event->isAccepted())
        return;
    savePlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::savePlace()
{
    const QRect place = isMaximized() && normalGeometry().isValid() ? normalGeometry() : geometry();
    QByteArrayList words;
    for (const int number : {place.x(), place.y(), place.width(), place.height()})
        words += QByteArray::number(number);
    if (isMaximized())
        words += kMaximized;
    m_settings->setWindowGeometry(words.join(' '));
    const bool right = dockWidgetArea(m_activity) == Qt::RightDockWidgetArea;
    if (m_activity->isVisible() && !m_activity->isFloating())
        m_activitySize = right ? m_activity->width() : m_activity->height();
    m_settings->setWindowState(QByteArrayList{m_activityWanted ? kShown : kHidden,
                                              right ? kRight : kBottom,
                                              QByteArray::number(m_activitySize)}
                                   .join(' '));
    m_invites->saveColumns();
}

void MainWindow::tellOfSettings()
{
    m_settings->setFailureHandler([this](const QString &path, const QString &reason) {
        m_notice->showMessage(ErrorBanner::Tone::Warning,
                              tr("Your settings cannot be saved: %1 cannot be written (%2).")
                                  .arg(QDir::toNativeSeparators(path), reason));
    });
    if (m_settings->setAside().isEmpty())
        return;
    m_notice->showMessage(
        ErrorBanner::Tone::Warning,
        tr("The settings could not be read and were reset. The old file was saved as %1.")
            .arg(QDir::toNativeSeparators(m_settings->setAside())));
}

} // namespace Vestibule
