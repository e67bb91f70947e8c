// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keyfield.h"

#include "ui/icons.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace Vestibule {

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(new QAction(this))
{
    setEchoMode(Password);
    setPlaceholderText(QStringLiteral("sk-admin-…"));
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    addAction(m_reveal, TrailingPosition);
    auto *paste = new QAction(icon(Sign::Paste), tr("Paste"), this);
    addAction(paste, TrailingPosition);
    connect(m_reveal, &QAction::toggled, this, &KeyField::setRevealed);
    connect(paste, &QAction::triggered, this, [this] {
        setText(QGuiApplication::clipboard()->text().trimmed());
        setFocus();
    });
    setRevealed(false);
}

void KeyField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    m_reveal->setIcon(icon(revealed ? Sign::Hide : Sign::Reveal));
    m_reveal->setText(revealed ? tr("Hide the key") : tr("Show the key"));
}

void KeyField::forget()
{
    clear();
    setText({}); // also drops the undo history
    m_reveal->setChecked(false);
}

KeyProblem checkKey(const QString &key)
{
    const QString text = key.trimmed();
    if (text.isEmpty())
        return KeyProblem::Empty;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return KeyProblem::HasBlank;
    return text.startsWith(QLatin1String("sk-admin-")) ? KeyProblem::None
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
            "A key contains no spaces or line breaks; it may have been copied in part.");
    case KeyProblem::NotAnAdminKey:
        return QCoreApplication::translate(
            "KeyField", "Admin keys begin with “sk-admin-”. Other keys may not list invites.");
    case KeyProblem::None:
        break;
    }
    return {};
}

} // namespace Vestibule
