// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/profilename.h"

#include "domain/text/visibletext.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

namespace Vestibule {

QString profileNameText(const QString &name)
{
    return name.isEmpty()
        ? QString()
        : QCoreApplication::translate("ProfileName", "Profile: %1").arg(visibleText(name));
}

void nameProfile(QDialog *dialog, const QString &name)
{
    const QString text = profileNameText(name);
    if (text.isEmpty())
        return;
    if (auto *box = qobject_cast<QMessageBox *>(dialog)) {
        box->setText(text + QStringLiteral("\n\n") + box->text());
        return;
    }
    auto *label = plainLabel(breakable(text), dialog);
    label->setObjectName(QStringLiteral("profileName"));
    label->setWordWrap(true);
    qobject_cast<QBoxLayout *>(dialog->layout())->insertWidget(0, label);
    dialog->setAccessibleDescription(text);
}

} // namespace Vestibule
