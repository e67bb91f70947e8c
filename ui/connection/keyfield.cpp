// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/keyfield.h"

#include "domain/adminkey.h"
#include "ui/look/icons.h"
#include "ui/widgets/plaintext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace Vestibule {

namespace {

/// A button within a field. Keys that it does not use end here; the field would take them as typed.
class FieldButton final : public QToolButton
{
public:
    FieldButton(QWidget *field, const QString &name)
        : QToolButton(field)
    {
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::ArrowCursor);
        setAccessibleName(name);
        setPlainToolTip(this, name);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
        event->accept();
    }
};

} // namespace

KeyField::KeyField(QWidget *parent, Secret secret)
    : QLineEdit(parent)
    , m_secret(secret)
    , m_reveal(new FieldButton(
          this, secret == Secret::Key ? tr("Show the key") : tr("Show the password")))
    , m_paste(new FieldButton(this, tr("Paste")))
{
    if (secret == Secret::Key)
        setPlaceholderText(QStringLiteral("sk-admin-…"));
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    m_paste->setIcon(icon(Sign::Paste));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(m_reveal);
    row->addWidget(m_paste);
    connect(m_reveal, &QToolButton::toggled, this, &KeyField::setRevealed);
    connect(m_paste, &QToolButton::clicked, this, [this] {
        const QString text = QGuiApplication::clipboard()->text();
        setText(m_secret == Secret::Key ? text.trimmed() : text);
        setFocus();
    });
    setRevealed(false);
}

void KeyField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int buttons = m_reveal->sizeHint().width() + m_paste->sizeHint().width();
    setTextMargins(isRightToLeft() ? buttons : 0, 0, isRightToLeft() ? 0 : buttons, 0);
}

// A checked button is announced as such, so its name stays; the tooltip says what a click does.
void KeyField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    m_reveal->setIcon(icon(revealed ? Sign::Hide : Sign::Reveal));
    if (m_secret == Secret::Key)
        setPlainToolTip(m_reveal, revealed ? tr("Hide the key") : tr("Show the key"));
    else
        setPlainToolTip(m_reveal, revealed ? tr("Hide the password") : tr("Show the password"));
}

void KeyField::forget()
{
    clear();
    setText({}); // also drops the undo history
    m_reveal->setChecked(false);
}

KeyProblem checkKey(const QString &key)
{
    switch (keyFault(key)) {
    case KeyFault::Empty:
        return KeyProblem::Empty;
    case KeyFault::Quoted:
        return KeyProblem::HasQuotes;
    case KeyFault::Blank:
        return KeyProblem::HasBlank;
    case KeyFault::Unsendable:
        return KeyProblem::HasOddCharacter;
    case KeyFault::None:
        break;
    }
    return key.trimmed().startsWith(QLatin1String("sk-admin-")) ? KeyProblem::None
                                                                : KeyProblem::NotAnAdminKey;
}

QString keyProblemText(KeyProblem problem)
{
    switch (problem) {
    case KeyProblem::Empty:
        return QCoreApplication::translate("KeyField", "Paste or type an admin key.");
    case KeyProblem::HasBlank:
        return QCoreApplication::translate(
            "KeyField",
            "A key contains no spaces or line breaks; it may have been copied incompletely.");
    case KeyProblem::HasQuotes:
        return QCoreApplication::translate(
            "KeyField", "A key contains no quotation marks; remove the ones around it.");
    case KeyProblem::HasOddCharacter:
        return QCoreApplication::translate(
            "KeyField",
            "The key contains a character that is not allowed, perhaps an invisible one. Copy it "
            "again from where it was created.");
    case KeyProblem::NotAnAdminKey:
        return QCoreApplication::translate(
            "KeyField", "Admin keys begin with “sk-admin-”. Other keys cannot list invites.");
    case KeyProblem::None:
        break;
    }
    return {};
}

} // namespace Vestibule
