// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightspage.h"

#include "models/feeds/statisticsfeed.h"
#include "models/list/timetext.h"
#include "session/session.h"
#include "ui/insights/insightlegend.h"
#include "ui/insights/insightnumbers.h"
#include "ui/insights/insightplot.h"
#include "ui/insights/insightsaver.h"
#include "ui/keyboard/focuspass.h"
#include "ui/list/listloader.h"
#include "ui/look/metrics.h"
#include "ui/notices/announcement.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/invitespage.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace Vestibule {

namespace {

constexpr qreal kSummaryScale = 1.15;

} // namespace

InsightsPage::InsightsPage(InvitesPage *invites, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_invites(invites)
    , m_choice(new QTabBar(this))
    , m_scope(new QComboBox(this))
    , m_summary(plainLabel(this))
    , m_loaded(new NoteLabel(this))
    , m_loadAll(new QPushButton(tr("Load &All"), this))
    , m_legend(new InsightLegend(this))
    , m_stack(new QStackedWidget(this))
    , m_plot(new InsightPlot(m_stack))
    , m_numbers(new InsightNumbers(m_stack))
    , m_empty(new NoteLabel(m_stack))
    , m_note(new NoteLabel(this))
    , m_readout(new ElidedLabel(this))
    , m_showNumbers(new QPushButton(tr("&Numbers"), this))
    , m_copy(new QPushButton(tr("&Copy Numbers"), this))
    , m_save(new QPushButton(tr("&Save Chart…"), this))
    , m_saver(new InsightSaver(settings, this))
{
    build();
    connectParts();
}

InsightsPage::~InsightsPage() = default;

void InsightsPage::connectParts()
{
    connect(m_choice, &QTabBar::currentChanged, this, [this] {
        m_saved.clear();
        updatePicture();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        if (m_feed != nullptr)
            m_feed->setScope(StatisticsFeed::Scope(m_scope->currentData().toInt()));
    });
    connect(m_loadAll, &QPushButton::clicked, this, [this] {
        ListLoader *loader = m_invites->loader();
        if (loader != nullptr)
            m_session->pager()->isLoadingAll() ? loader->cancel() : loader->loadAll();
    });
    connect(m_plot, &InsightPlot::readout, this, [this](const QString &numbers) {
        m_readout->setText(numbers.isEmpty() ? m_saved : numbers);
    });
    connect(m_plot, &InsightPlot::chosen, this, &InsightsPage::choose);
    connect(m_numbers, &InsightNumbers::chosen, this, &InsightsPage::choose);
    connect(m_showNumbers, &QPushButton::toggled, this, &InsightsPage::showNumbers);
    connect(m_copy, &QPushButton::clicked, m_numbers, &InsightNumbers::copy);
    connect(m_save, &QPushButton::clicked, this, &InsightsPage::save);
    connect(m_saver, &InsightSaver::saved, this, [this](const QString &path) {
        m_saved = tr("Saved as %1", "path").arg(QDir::toNativeSeparators(path));
        m_readout->setText(m_saved);
        announce(m_readout, m_readout->text(), Politeness::Polite);
    });
    connect(m_saver, &InsightSaver::failed, m_invites, [this](const QString &sentence) {
        m_invites->tell(ErrorBanner::Tone::Error, sentence);
    });
}

void InsightsPage::setSession(Session *session)
{
    if (m_session != nullptr)
        m_session->pager()->disconnect(this);
    delete m_feed;
    m_feed = nullptr;
    m_session = session;
    if (session != nullptr) {
        m_feed = new StatisticsFeed(session->filter(), this);
        m_feed->setScope(StatisticsFeed::Scope(m_scope->currentData().toInt()));
        connect(m_feed, &StatisticsFeed::changed, this, &InsightsPage::updatePicture);
        connect(session->pager(), &InvitePager::stateChanged, this, &InsightsPage::updateLoaded);
        m_feed->setActive(isVisible());
    }
    updatePicture();
}

void InsightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_feed != nullptr)
        m_feed->setActive(true);
}

void InsightsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_feed != nullptr)
        m_feed->setActive(false);
}

void InsightsPage::showPicture(InsightKind kind)
{
    m_choice->setCurrentIndex(int(kind));
}

InsightKind InsightsPage::kind() const
{
    return InsightKind(qMax(0, m_choice->currentIndex()));
}

QString InsightsPage::summary() const
{
    return m_summary->text();
}

QString InsightsPage::readout() const
{
    return m_readout->text();
}

bool InsightsPage::isCounting() const
{
    return m_feed != nullptr && m_feed->isCounting();
}

bool InsightsPage::isFiltered() const
{
    return m_feed != nullptr && m_feed->scope() == StatisticsFeed::Scope::Filtered
        && !m_session->filter()->filter().isEmpty();
}

void InsightsPage::updatePicture()
{
    m_picture = {};
    if (m_feed != nullptr) {
        const InsightPictures::ProjectName name = [this](const QString &id) {
            return m_session->invites()->projectTitle(id);
        };
        m_picture = InsightPictures(m_feed->statistics(), name).picture(kind());
    }
    m_summary->setText(m_picture.summary);
    m_summary->setVisible(!m_picture.summary.isEmpty());
    m_note->setNote(m_picture.isEmpty() ? QString() : m_picture.note);
    m_legend->setPicture(m_picture);
    m_plot->setPicture(m_picture);
    m_numbers->setPicture(m_picture);
    m_save->setEnabled(!m_picture.isEmpty());
    m_showNumbers->setEnabled(!m_picture.isEmpty());
    m_copy->setEnabled(!m_picture.isEmpty());
    updateLoaded();
    showNumbers(m_showNumbers->isChecked());
}

void InsightsPage::updateLoaded()
{
    const bool known = m_session != nullptr && m_session->pager()->hasLoadedAnything();
    const bool whole = !known || m_session->pager()->state() == InvitePager::State::Complete;
    const bool loading = !whole && m_session->pager()->isLoadingAll();
    const int loaded = known ? m_session->invites()->rowCount() : 0;
    m_loaded->setNote(whole ? QString()
                          : loading
                          ? tr("This counts the %Ln invite(s) loaded so far; the rest is being "
                               "loaded.",
                               nullptr, loaded)
                          : tr("This counts the %Ln invite(s) loaded so far; there are more on "
                               "the server.",
                               nullptr, loaded));
    m_loadAll->setText(loading ? listActionText(ListAction::Cancel) : tr("Load &All"));
    m_loadAll->setVisible(!whole);
    const QString nothing = isFiltered() ? tr("No invite matches the filter.")
        : kind() == InsightKind::Acceptance && loaded > 0
        ? tr("There are no accepted invites with a known time yet.")
        : tr("There are no invites to show yet.");
    m_empty->setText(!known || isCounting() ? tr("Counting…") : nothing);
}

void InsightsPage::showNumbers(bool shown)
{
    const QWidget *before = m_stack->currentWidget();
    const bool awaited = before == m_empty && m_focusAwaits && m_choice->hasFocus();
    const bool hadFocus = awaited || (before != nullptr && before->hasFocus());
    QWidget *now = m_picture.isEmpty() ? static_cast<QWidget *>(m_empty)
        : shown                        ? static_cast<QWidget *>(m_numbers)
                                       : static_cast<QWidget *>(m_plot);
    m_stack->setCurrentWidget(now);
    m_copy->setVisible(shown && !m_picture.isEmpty());
    if (hadFocus && now != before)
        chief()->setFocus();
    m_focusAwaits = m_focusAwaits && now == m_empty;
}

QWidget *InsightsPage::chief() const
{
    QWidget *now = m_stack->currentWidget();
    return now == m_empty ? m_choice : now;
}

void InsightsPage::choose(const BarPlace &place)
{
    const QString query = queryAt(m_picture, place);
    if (query.isEmpty() || m_session == nullptr)
        return;
    // What the filter hides was not counted in its picture, so it stays hidden.
    const QString before =
        isFiltered() ? queryText(m_session->filter()->filter().query) + u' ' : QString();
    m_invites->searchFor(before + query);
}

void InsightsPage::save()
{
    static constexpr std::array<const char *, kInsightKinds.size()> kNames{
        "invites-by-week", "time-to-acceptance", "invites-by-domain", "invites-by-role",
        "invites-by-project"};
    const auto name = QString::fromLatin1(kNames.at(static_cast<size_t>(kind())));
    m_saver->ask({m_picture, origin(), layoutDirection()}, name);
}

QString InsightsPage::origin() const
{
    const int counted = m_feed->statistics().count();
    const bool whole = m_session->pager()->state() == InvitePager::State::Complete;
    const QString invites = isFiltered() ? tr("%Ln filtered invite(s)", nullptr, counted)
        : whole                          ? tr("All %Ln invite(s)", nullptr, counted)
                                         : tr("The first %Ln invite(s)", nullptr, counted);
    const QString time = localTime(QDateTime::currentSecsSinceEpoch());
    return tr("%1 · %2 · %3 · Vestibule", "organization, number of invites, time")
        .arg(m_session->place(), invites, time);
}

void InsightsPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildBody(), 1);
    column->addWidget(buildFoot());
    new FocusPass(this, [this] {
        m_focusAwaits = m_stack->currentWidget() == m_empty;
        return chief();
    });
    setTabOrder(m_choice, m_scope);
    setTabOrder(m_scope, m_loadAll);
    setTabOrder(m_loadAll, m_plot);
    setTabOrder(m_plot, m_numbers);
    setTabOrder(m_numbers, m_showNumbers);
    setTabOrder(m_showNumbers, m_copy);
    setTabOrder(m_copy, m_save);
}

QWidget *InsightsPage::buildHead()
{
    const int unit = gridUnit(this);
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    for (const InsightKind kind : kInsightKinds)
        m_choice->addTab(InsightPictures::name(kind));
    m_choice->setDocumentMode(true);
    m_choice->setDrawBase(false);
    m_choice->setExpanding(false);
    m_choice->setUsesScrollButtons(true);
    m_choice->setElideMode(Qt::ElideNone);
    m_choice->setAccessibleName(tr("Chart"));
    m_scope->addItem(tr("All invites"), int(StatisticsFeed::Scope::All));
    m_scope->addItem(tr("Filtered invites"), int(StatisticsFeed::Scope::Filtered));
    m_scope->setAccessibleName(tr("Invites counted"));
    setPlainToolTip(
        m_scope,
        tr("Whether the charts show the whole list or only what the search and the filter show"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(unit, unit, textMargin(fontMetrics()), unit);
    row->setSpacing(2 * unit);
    row->addWidget(m_choice, 1);
    row->addWidget(m_scope);
    return head;
}

QWidget *InsightsPage::buildBody()
{
    const int unit = gridUnit(this);
    auto *body = new QWidget(this);
    m_summary->setFont(scaled(font(), kSummaryScale));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Of a label on the base colour the role would be Text, and notes set the other one.
    for (QLabel *note : {static_cast<QLabel *>(m_loaded), static_cast<QLabel *>(m_note),
                         static_cast<QLabel *>(m_empty)})
        note->setForegroundRole(QPalette::WindowText);
    m_loadAll->setAutoDefault(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_numbers);
    m_stack->addWidget(m_empty);
    auto *loaded = new QHBoxLayout;
    loaded->setSpacing(2 * unit);
    loaded->addWidget(m_loaded, 1);
    loaded->addWidget(m_loadAll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(textMargin(fontMetrics()), 4 * unit, textMargin(fontMetrics()),
                               unit);
    column->setSpacing(3 * unit);
    column->addWidget(m_summary);
    column->addLayout(loaded);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    return body;
}

QWidget *InsightsPage::buildFoot()
{
    const int unit = gridUnit(this);
    auto *foot = new QWidget(this);
    m_readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_showNumbers->setCheckable(true);
    setPlainToolTip(m_showNumbers, tr("Show the numbers as a table instead of the chart"));
    setPlainToolTip(m_copy, tr("Copy the numbers for a spreadsheet"));
    setPlainToolTip(m_save, tr("Save the chart as PNG, SVG or PDF"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(textMargin(fontMetrics()), unit, textMargin(fontMetrics()), 2 * unit);
    row->setSpacing(2 * unit);
    row->addWidget(m_readout, 1);
    for (QPushButton *button : {m_showNumbers, m_copy, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return foot;
}

void InsightsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_summary->setFont(scaled(font(), kSummaryScale));
}

} // namespace Vestibule
