// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connection/welcomenotice.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Vestibule {

class DisclosureButton;
class ErrorBanner;
struct ApiError;
class KeyField;
class NoteLabel;

/// The page until a key is known. It shows states and tells wishes; the keychain is not its matter.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    using Notice = WelcomeNotice;

    explicit WelcomePage(QWidget *parent = nullptr);

    void setNotice(Notice notice, const QString &detail = {});
    [[nodiscard]] Notice notice() const { return m_notice; }
    /// While a key is being tried or kept, or the demo starts. The focus comes back afterwards.
    void setBusy(bool busy);
    /// Why the API refused the key, beside its field, which takes the focus; until it is edited.
    void setRefusal(const ApiError &error);
    [[nodiscard]] QString refusal() const; ///< what stands there; empty: nothing
    /// Whether keeping the key is what Return does; a notice that no keychain answers ends it.
    void setKeychainWorks(bool works);
    void setBackVisible(bool visible); ///< whether a list is open to go back to
    /// Another server than the API's own, to be named; empty: none. `isOfEnvironment`: that says
    /// so.
    void setHost(const QString &host, bool isOfEnvironment);
    /// Whose key is asked for; empty: there is one profile alone.
    void setProfile(const QString &name);
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString organizationId() const;
    void forgetKey(); ///< empties the field

signals:
    void keepRequested(); ///< key() is not empty and holds no blank
    void runOnceRequested(); ///< likewise
    void demoRequested();
    void tryAgainRequested();
    void cancelRequested(); ///< of what setBusy() is about
    void backRequested();

private:
    void build();
    void addForm(QVBoxLayout *column);
    void addAdvanced(QVBoxLayout *column);
    void addOtherWays(QVBoxLayout *column);
    void onKeyEdited();
    void onBanner();
    [[nodiscard]] bool isKeyUsable();

    QWidget *m_column;
    NoteLabel *m_profile;
    ErrorBanner *m_banner;
    KeyField *m_key;
    ErrorBanner *m_refusal;
    NoteLabel *m_problem;
    NoteLabel *m_host;
    QPushButton *m_keep;
    QPushButton *m_runOnce;
    DisclosureButton *m_advanced;
    QWidget *m_advancedPart;
    QLineEdit *m_organization;
    QPushButton *m_demo;
    QPushButton *m_back;
    QPointer<QWidget> m_focusBefore; // while busy
    Notice m_notice = Notice::None;
};

} // namespace Vestibule
