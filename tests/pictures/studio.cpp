// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/studio.h"

#include "accounts/profiles.h"

#include <QDateTime>
#include <QTest>

namespace Vestibule {

namespace {

constexpr quint64 kSeed = 7;
constexpr int kPatienceMs = 180'000; // 200,000 invites of a demo server take their time
constexpr qint64 kTwoHoursMs = qint64(2) * 3600 * 1000;
constexpr int kSettlingMs = 250; // of what fades in, and of rows that are drawn later
const auto kKey = QLatin1String("sk-admin-of-the-pictures");

QString settingsFile(const QString &folder, bool dark)
{
    const QString path = folder + QStringLiteral("/settings.ini");
    Settings settings(path);
    Preferences preferences;
    preferences.appearance = dark ? Appearance::Dark : Appearance::Light;
    settings.setPreferences(preferences);
    return path;
}

} // namespace

QString Studio::key()
{
    return kKey;
}

Studio::Studio(const PictureStyle &style, int invites, Start start)
    : m_organization(invites, kSeed, systemClock())
    , m_handler(&m_organization, kKey)
{
    m_server.setClock(systemClock());
    m_server.setHandler([this](const Request &request) { return answer(request); });
    m_program = std::make_unique<Program>(
        start == Start::First
            ? Environment{}
            : Program::at(m_server, start == Start::WithKey ? QString(kKey) : QString()),
        settingsFile(m_folder.path(), style.dark));
    m_program->window.resize(style.window);
}

Step Studio::answer(const Request &request)
{
    if (const std::optional<Step> fault = m_fault ? m_fault(request) : std::nullopt)
        return *fault;
    const qsizetype mark = request.target.indexOf('?');
    const DemoAnswer answer = m_handler.answer(
        {request.method, request.path(), mark < 0 ? QByteArray() : request.target.mid(mark + 1),
         request.body, request.header("authorization")});
    return Step::json(answer.status, answer.body);
}

bool Studio::reach(const std::function<bool()> &state)
{
    return QTest::qWaitFor(state, kPatienceMs);
}

bool Studio::makeReadOnly()
{
    m_program->store(kKey);
    return Profiles::beside(m_program->file)
        .change(Profile::firstId(), [](Profile &first) { first.readOnly = true; })
        .has_value();
}

bool Studio::openList()
{
    m_program->connection.start();
    return reach([this] { return m_program->shown() >= 0 && !m_program->status().isEmpty(); })
        && reach([this] { return m_program->runs.isWritable(); });
}

bool Studio::loadAll()
{
    if (!openList())
        return false;
    actions()->loadAll->trigger();
    return reach([this] {
        return m_program->connection.session()->pager()->state() == InvitePager::State::Complete;
    });
}

bool Studio::openRemembered(int rows)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    RememberedList list;
    list.wasWhole = true;
    list.wholeAtMs = now - kTwoHoursMs;
    QString after;
    for (bool hasMore = true; hasMore;) {
        const auto page = m_organization.invites(100, after);
        list.invites += page->items;
        after = list.invites.constLast().id;
        hasMore = page->hasMore;
    }
    list.readAtMs = QList<qint64>(list.invites.size(), list.wholeAtMs);
    const RememberedPlace place = RememberedPlace::of(m_server.credentials(kKey));
    const ListMemory memory(m_folder.filePath(QStringLiteral("remembered")));
    m_program->remember(true);
    if (!memory.save(place, kKey, list, now))
        return false;
    m_program->connection.start();
    return reach([this, rows] { return m_program->shown() == rows; });
}

void Studio::select(int first, int count)
{
    m_program->view()->setFocus(Qt::TabFocusReason);
    m_program->view()->selectRowAt(first);
    for (int i = 1; i < count; ++i)
        QTest::keyClick(m_program->view(), Qt::Key_Down, Qt::ShiftModifier);
}

void Studio::type(const QString &text)
{
    actions()->find->trigger();
    QTest::keyClicks(m_program->page()->search(), text);
}

bool Studio::openDialog(QAction *action)
{
    if (!reach([action] { return action->isEnabled(); }))
        return false;
    const QWidget *before = front();
    action->trigger();
    return reach([this, before] { return front() != before; });
}

QWidget *Studio::front() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *front = &m_program->window;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const bool other = window != &m_program->window && window->isVisible()
            && window->windowType() != Qt::ToolTip;
        if (other && (front == &m_program->window || QApplication::activeWindow() == window))
            front = window;
    }
    return front;
}

QImage Studio::take()
{
    QTest::qWait(kSettlingMs);
    return front()->grab().toImage();
}

} // namespace Vestibule
