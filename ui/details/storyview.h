// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/storycontent.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Vestibule {

class Actions;
class ActionButton;
class AddressText;
class CopyButton;
class DisclosureButton;
class FieldGrid;
class JsonText;
class NoteLabel;
class OtherInvites;
class StateIcon;
class TimelineView;

/// One invite with its whole story, for a narrow column. Its parts stay while what they say
/// changes, so that the focus stays where it is.
class StoryView : public QWidget
{
    Q_OBJECT

public:
    /// The buttons are those of `actions` that concern the selected invite.
    explicit StoryView(Actions *actions, QWidget *parent = nullptr);

    void setContent(const StoryContent &content);
    [[nodiscard]] const StoryContent &content() const { return m_content; }
    [[nodiscard]] bool isJsonOpen() const;

signals:
    void inviteWanted(const QString &id);
    void allWanted(const QString &email); ///< all invites of an address, in the list
    void jsonOpened();
    void retryWanted();

private:
    void buildHead(QVBoxLayout *column);
    void buildActions(Actions *actions, QVBoxLayout *column);
    void buildStory(QVBoxLayout *column);
    void buildFacts(QVBoxLayout *column);
    void buildJson(QVBoxLayout *column);
    void onJsonToggled(bool open);
    void setHead();
    void setFacts();
    void setJson();
    void tintState();

protected:
    void changeEvent(QEvent *event) override;

private:
    StoryContent m_content;
    AddressText *m_address = nullptr;
    CopyButton *m_copyAddress = nullptr;
    StateIcon *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_changing = nullptr; // the buttons that do not apply to accepted invites
    NoteLabel *m_notApplicable = nullptr;
    TimelineView *m_timeline = nullptr;
    NoteLabel *m_note = nullptr;
    QPushButton *m_retry = nullptr;
    FieldGrid *m_facts = nullptr;
    OtherInvites *m_others = nullptr;
    DisclosureButton *m_openJson = nullptr;
    NoteLabel *m_jsonNote = nullptr;
    JsonText *m_json = nullptr;
    CopyButton *m_copyJson = nullptr;
};

} // namespace Vestibule
