// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightpictures.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Vestibule {

class ElidedLabel;
class InsightLegend;
class InsightNumbers;
class InsightPlot;
class InsightSaver;
class InvitesPage;
class NoteLabel;
class Session;
class Settings;
class StatisticsFeed;

/// The part of the window with pictures of how inviting goes: one at a time, as bars or as its
/// numbers, of all invites or of those that the filter shows.
class InsightsPage : public QWidget
{
    Q_OBJECT

public:
    /// `invites` and `settings` must outlive this.
    InsightsPage(InvitesPage *invites, Settings *settings, QWidget *parent = nullptr);
    ~InsightsPage() override;

    void setSession(Session *session); ///< nullptr before a session ends
    void showPicture(InsightKind kind);
    [[nodiscard]] InsightKind kind() const;
    [[nodiscard]] InsightPlot *plot() const { return m_plot; }
    [[nodiscard]] InsightNumbers *numbers() const { return m_numbers; }
    [[nodiscard]] InsightSaver *saver() const { return m_saver; }
    [[nodiscard]] QString summary() const; ///< the sentence over the picture
    [[nodiscard]] QString readout() const; ///< the sentence below it
    /// Whether what is shown may still change without anybody's doing.
    [[nodiscard]] bool isCounting() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildFoot();
    void connectParts();
    void updatePicture();
    void updateLoaded();
    void showNumbers(bool shown);
    [[nodiscard]] QWidget *chief() const; ///< what takes the focus of the page
    void choose(const BarPlace &place);
    void save();
    [[nodiscard]] QString origin() const;
    [[nodiscard]] bool isFiltered() const;

    InvitesPage *m_invites;
    Session *m_session = nullptr;
    StatisticsFeed *m_feed = nullptr; // nullptr without a session
    InsightPicture m_picture;
    QTabBar *m_choice;
    QComboBox *m_scope;
    QLabel *m_summary;
    NoteLabel *m_loaded;
    QPushButton *m_loadAll;
    InsightLegend *m_legend;
    QStackedWidget *m_stack;
    InsightPlot *m_plot;
    InsightNumbers *m_numbers;
    NoteLabel *m_empty;
    NoteLabel *m_note;
    ElidedLabel *m_readout;
    QString m_saved; ///< stands in the readout while the plot has nothing to say
    QPushButton *m_showNumbers;
    QPushButton *m_copy;
    QPushButton *m_save;
    InsightSaver *m_saver;
    bool m_focusAwaits = false; // the picture takes the focus once it is there
};

} // namespace Vestibule
